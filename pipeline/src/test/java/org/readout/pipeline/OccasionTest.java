package org.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.model.Source;
import org.readout.model.Statement;

/** At which engagement something was said; and when a page that is not of diplomacy has events. */
class OccasionTest {
    private static final Engine ENGINE = new Engine(Lexicons.bundled());
    private static final String TALKS =
            "Norway's Foreign Minister Kari Solheim held talks with Chile's Foreign Minister Ana"
                    + " Rojas in Oslo on Monday. ";
    private static final String ARREST = "Police in Chad arrested forty protesters.";

    @Test
    void whoTakesPartSaysItThere() {
        Statement said = only(TALKS + "Solheim said that the port would open in May.");

        assertThat(said.engagement()).isPresent();
    }

    @Test
    void aSpokespersonSpeaksToThePress() {
        Statement said =
                only(
                        TALKS
                                + "Per Lund, spokesperson of the Foreign Ministry of Norway, said"
                                + " that the port would open in May.");

        assertThat(said.engagement()).isEmpty();
    }

    @Test
    void atWhatIsYetToComeNothingWasSaid() {
        Statement said =
                only(
                        "Norway's Foreign Minister Kari Solheim will hold talks with Chile's Foreign"
                                + " Minister Ana Rojas in Oslo on Monday. Solheim said that the port"
                                + " would open in May.");

        assertThat(said.engagement()).isEmpty();
    }

    @Test
    void aLoneSentenceTellsItsEventThoughItIsNoPageOfDiplomacy() {
        assertThat(read(ARREST).record().relevant()).isFalse();
        assertThat(read(ARREST).events()).isNotEmpty();
    }

    @Test
    void aPageWithoutDiplomacyTellsNone() {
        assertThat(read(ARREST + " It rained. The shops were shut. Nobody was hurt.").events())
                .isEmpty();
    }

    private static Statement only(String text) {
        DocumentRecord record = read(text).record();
        assertThat(record.statements()).hasSize(1);
        return record.statements().getFirst();
    }

    private static Reading read(String text) {
        return ENGINE.readWithEvents(
                new Document("page", text, Source.UNKNOWN), StageListener.NONE);
    }
}
