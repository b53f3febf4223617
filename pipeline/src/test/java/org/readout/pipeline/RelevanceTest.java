package org.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.model.Source;

class RelevanceTest {
    private static final Engine ENGINE = new Engine(Lexicons.bundled());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foreign Minister Liis Saar of Estonia held talks with Chilean Foreign Minister Ana Duarte in Tallinn on Monday.",
                "The Government of Norway condemned the closing of the border by Chile and called on Chile to open it again.",
                "Croatia's Foreign Minister Ivo Kranj urged Tunisia on Tuesday to release six fishermen.",
            })
    void dealingsBetweenStatesAreDiplomacy(String text) {
        assertThat(read(text).relevant()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Olive Lamont, president of the yacht club, met sailors from Chile on Monday. She said that the harbour was full.",
                "The mayor, Jonas Berg, said that the bus lines would run again. He thanked the drivers for their patience.",
                "Harbour City beat Norland 3-1 on Saturday. Coach Ari Lund praised his team and said that the defence was good.",
                "Minister of Transport Ola Vik told drivers that the tunnel would be closed on Sunday. He said repairs take a week.",
            })
    void otherReportsAreNot(String text) {
        assertThat(read(text).relevant()).isFalse();
    }

    @Test
    void aPageWithoutDiplomacyHasNoFacts() {
        DocumentRecord record =
                read(
                        """
                Fish market reopens

                The mayor, Jonas Berg, said on Monday that the market would be finished by June. He thanked the builders and
                promised a second hall within two years. The Harbour Bridge project goes on.
                """);

        assertThat(record.persons()).isEmpty();
        assertThat(record.engagements()).isEmpty();
        assertThat(record.statements()).isEmpty();
        assertThat(record.commitments()).isEmpty();
        assertThat(record.things()).isEmpty();
    }

    private static DocumentRecord read(String text) {
        return ENGINE.read(new Document("page", text, Source.UNKNOWN));
    }
}
