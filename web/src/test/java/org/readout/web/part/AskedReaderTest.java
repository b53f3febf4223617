package org.readout.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"Viet Nam ferry", "vietnam ferry", "Việt Nam ferry", "vietnamese ferry"})
    void everyNameOfAStateStandsForTheState(String given) {
        Asked asked = AskedReader.read(given, false);

        assertThat(asked.states()).containsExactly("VN");
        assertThat(asked.words()).isEqualTo("ferry");
    }

    @Test
    void capitalIsAWordAndNoState() {
        assertThat(AskedReader.read("Oslo", false).states()).isEmpty();
    }

    @Test
    void pronounIsNoState() {
        assertThat(AskedReader.read("help us", false).states()).isEmpty();
        assertThat(AskedReader.read("help US", false).states()).containsExactly("US");
    }

    @Test
    void asWrittenEveryWordIsAWord() {
        Asked asked = AskedReader.read("Norway  ferry", true);

        assertThat(asked.states()).isEmpty();
        assertThat(asked.words()).isEqualTo("Norway ferry");
    }
}
