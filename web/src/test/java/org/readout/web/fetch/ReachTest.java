package org.readout.web.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which machines the server may be sent to. */
class ReachTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "255.255.255.255",
                "2130706433",
                "::1",
                "::",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "2001:db8::1",
                "2001:0:4136:e378::1",
                "2002:7f00:1::1"
            })
    void whatIsNotOfThePublicNetworkIsOutOfReach(String address) throws UnknownHostException {
        assertThat(Reach.PUBLIC.allows(InetAddress.getByName(address), 443)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "193.0.0.1", "2a00:1450::1"})
    void publicHostsAreWithinReachAtThePortsOfTheWeb(String address) throws UnknownHostException {
        InetAddress host = InetAddress.getByName(address);

        assertThat(Reach.PUBLIC.allows(host, 443)).isTrue();
        assertThat(Reach.PUBLIC.allows(host, 22)).isFalse();
    }
}
