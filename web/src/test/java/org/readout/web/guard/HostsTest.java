package org.readout.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By which names a server may be called. */
class HostsTest {
    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.7", "192.0.2.7:7070", "[2001:db8::1]:7070", "localhost"})
    void aServerForOthersIsCalledByItsNumbers(String host) {
        assertThat(new Hosts("0.0.0.0", null).allow(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "192.0.2.7.evil.example", "1.2.3", "1.2.3.4.5", "999.1.1.1"})
    void aServerForOthersIsNotCalledByAnybodysName(String host) {
        assertThat(new Hosts("0.0.0.0", null).allow(host)).isFalse();
    }

    @Test
    void theNameGivenAsHostIsItsName() {
        assertThat(new Hosts("desk.example.org", null).allow("Desk.example.org:80")).isTrue();
    }

    @Test
    void aRequestWithoutANameIsRefused() {
        assertThat(new Hosts("127.0.0.1", null).allow(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "::1", "[::1]", "LocalHost"})
    void loopbackIsThisMachineAlone(String host) {
        assertThat(Hosts.isLoopback(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "127.0.0.1.example", "127.1", "localhost.example", ""})
    void whatLooksLikeLoopbackIsNot(String host) {
        assertThat(Hosts.isLoopback(host)).isFalse();
    }
}
