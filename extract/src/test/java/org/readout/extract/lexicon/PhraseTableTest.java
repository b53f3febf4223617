package org.readout.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PhraseTableTest {
    @Test
    void aPhraseIsCutAsTheTokenizerCuts() {
        PhraseTable<String> table =
                PhraseTable.of(
                        Map.of("People's Republic", "a", "Minister of Trade, Industry", "b"));

        assertThat(table.get("people 's republic")).contains("a");
        assertThat(table.get("Minister  of Trade , industry")).contains("b");
        assertThat(table.get("Minister of Trade")).isEmpty();
    }

    @Test
    void spellingsFold() {
        assertThat(PhraseTable.of(Map.of("Chargé d’Affaires", 1)).get("charge d'affaires"))
                .contains(1);
    }
}
