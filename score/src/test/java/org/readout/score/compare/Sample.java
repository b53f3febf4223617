package org.readout.score.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.readout.score.figure.Figure;
import org.readout.score.figure.Tally;
import org.readout.score.reading.GoldDocument;
import org.readout.score.reading.GoldFolder;
import org.readout.score.reading.Reading;
import org.readout.score.reading.RecordLines;
import org.readout.score.reading.UnusableInputException;

/** A text with gold and record, told as the lists that differ from empty. */
public record Sample(DocumentScore score) {
    private static final List<String> NEEDED =
            List.of("persons", "engagements", "statements", "commitments");

    /**
     * @param gold and record: fields of the record form, as "'persons': [...]", with ' for
     *     quotation marks
     */
    public static Sample of(Path folder, String text, String gold, String record) {
        try {
            Files.writeString(folder.resolve("talks.txt"), text);
            Files.writeString(folder.resolve("talks.gold.json"), json(gold));
            GoldDocument document = GoldFolder.documents(folder).getFirst();
            Map<String, Reading> records =
                    RecordLines.of("record", List.of(json(record).replace("\n", " ")));
            return new Sample(DocumentComparer.compare(document, records.get("talks")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnusableInputException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String json(String fields) {
        StringBuilder json = new StringBuilder("{\"doc\": \"talks\"");
        String given = fields.replace('\'', '"');
        if (!given.contains("\"relevant\"")) {
            json.append(", \"relevant\": true");
        }
        for (String list : NEEDED) {
            json.append(given.contains("\"" + list + "\":") ? "" : ", \"" + list + "\": []");
        }
        return json + (given.isBlank() ? "" : ", " + given) + "}";
    }

    public Tally tally(Figure figure) {
        return score.figures().of(figure);
    }

    public Comparison first(Kind kind) {
        return score.comparisons().stream().filter(c -> c.kind() == kind).findFirst().orElseThrow();
    }
}
