package org.readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.BlockKind;
import org.readout.model.Document;
import org.readout.model.SentencedText;
import org.readout.model.Source;

class TurnsTest {
    private static final String TRANSCRIPT =
            """
            Press briefing by the Spokesperson

            Spokesperson: Good morning. Norvania has recalled its ambassador in Port Elm for consultations.

            Question: Does Norvania want to close its border with Sudland this week?

            Spokesperson: The border with Sudland stays open for all travellers and for goods.

            Question: (Elm Courier) Has the minister spoken with her counterpart in Sudland?

            Spokesperson: The two ministers spoke on Monday and agreed to meet again in June.
            """;

    @Test
    void aQuestionIsNoPartOfTheReport() {
        assertThat(sentences(TRANSCRIPT))
                .noneMatch(sentence -> sentence.contains("close its border"));
        assertThat(read(TRANSCRIPT).blocks())
                .extracting(block -> block.kind())
                .contains(BlockKind.QUESTION);
    }

    @Test
    void theLabelOfATurnIsNoPartOfWhatIsSaid() {
        assertThat(sentences(TRANSCRIPT))
                .contains("The border with Sudland stays open for all travellers and for goods.");
    }

    @Test
    void aColonAloneMakesNoTranscript() {
        String report =
                """
                Minister: border with Sudland stays open

                The Minister of the Interior of Norvania said on Monday that the border with Sudland would stay open.

                Question: what will it cost? The minister gave no answer to this and left the room with her staff.
                """;

        assertThat(sentences(report))
                .anyMatch(sentence -> sentence.startsWith("Question: what will it cost?"));
    }

    private static List<String> sentences(String captured) {
        SentencedText text = read(captured);
        return text.sentences().stream()
                .map(sentence -> text.quote(sentence.first(), sentence.end()).text())
                .toList();
    }

    private static SentencedText read(String captured) {
        return new TextReader().read(new Document("page", captured, Source.UNKNOWN));
    }
}
