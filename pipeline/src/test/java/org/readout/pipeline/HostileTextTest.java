package org.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.model.Source;

/**
 * Whatever a page holds, reading it ends with a record in which every quote is what the page says
 * there.
 */
class HostileTextTest {
    private static final Engine ENGINE = new Engine(Lexicons.bundled());
    private static final String LETTERS =
            "aAbBeEĐđßİıæÆéñạ\u0301\u200b\u200d\u00ad\ufeff中外部장관وزرמש\uD83D\uDE00";
    private static final String MARKS =
            " \t\n\r\u00a0\u2028\u0085.,;:!?'’‘\"“”«»()[]{}<>-–—…*•|/\\&%$€0123456789\u0000\u001b";

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20261121);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n\n",
                "\uFEFF",
                "\u0000",
                ".",
                "\"",
                "'s",
                "-",
                "\uD800",
                "\uDC00\uD800",
                "\uD83D\uDE00",
                "1",
                "()",
                "Mr.",
                "the"
            })
    void almostNothingIsRead(String text) {
        readsSoundly(text);
    }

    @Test
    void randomCodeUnitsAreRead() {
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(400);
            for (int j = 0; j < length; j++) {
                text.append((char) random.nextInt(0x10000));
            }
            readsSoundly(text.toString());
        }
    }

    @Test
    void randomLettersMarksAndWordsOfTheFieldAreRead() {
        String[] words =
                (Reports.TALKS + Reports.CALL + Reports.SIGNING).split("(?<=\\s)|(?=\\s)|\\b");
        for (int i = 0; i < 600; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(120);
            for (int j = 0; j < length; j++) {
                switch (random.nextInt(4)) {
                    case 0 -> text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
                    case 1 -> text.append(MARKS.charAt(random.nextInt(MARKS.length())));
                    default ->
                            text.append(words[random.nextInt(words.length)])
                                    .append(random.nextInt(3) > 0 ? " " : "");
                }
            }
            readsSoundly(text.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyBeginningAndEndOfAReportIsRead(String report) {
        for (int cut = 0; cut <= report.length(); cut += 7) {
            readsSoundly(report.substring(0, cut));
            readsSoundly(report.substring(cut));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void mutatedReportsAreRead(String report) {
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder(report);
            int changes = 1 + random.nextInt(12);
            for (int j = 0; j < changes; j++) {
                mutate(text);
            }
            readsSoundly(text.toString());
        }
    }

    @Test
    void lineEndingsDoNotChangeWhatIsRead() {
        for (String report : Reports.ALL) {
            String windows = report.replace("\n", "\r\n");
            assertThat(readsSoundly(windows).engagements())
                    .hasSameSizeAs(readsSoundly(report).engagements());
        }
    }

    @Test
    void readingTwiceGivesTheSameRecord() {
        for (String report : Reports.ALL) {
            assertThat(readsSoundly(report)).isEqualTo(readsSoundly(report));
        }
    }

    static List<String> reports() {
        return Reports.ALL;
    }

    private void mutate(StringBuilder text) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(40));
        switch (random.nextInt(6)) {
            case 0 -> text.setCharAt(at, MARKS.charAt(random.nextInt(MARKS.length())));
            case 1 -> text.insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
            case 2 -> text.delete(at, Math.min(end, text.length() - 1));
            case 3 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
            case 4 -> text.setCharAt(at, Character.toUpperCase(text.charAt(at)));
            default -> text.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
        }
    }

    private static DocumentRecord readsSoundly(String text) {
        Document document = new Document("hostile", text, Source.UNKNOWN);
        DocumentRecord[] record = new DocumentRecord[1];
        assertThatCode(
                        () ->
                                record[0] =
                                        ENGINE.readWithEvents(document, StageListener.NONE)
                                                .record())
                .as("reading <<%s>>", text)
                .doesNotThrowAnyException();
        assertThat(Evidence.of(record[0]).faults()).as("evidence in <<%s>>", text).isEmpty();
        return record[0];
    }
}
