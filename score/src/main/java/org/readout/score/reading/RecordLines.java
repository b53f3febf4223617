package org.readout.score.reading;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;

/** Records as they are written: one a line, by document. */
public final class RecordLines {
    private RecordLines() {}

    /**
     * @throws UnusableInputException with file and line, where a line is no record or a document
     *     has two
     */
    public static Map<String, Reading> ofFile(Path file) throws UnusableInputException {
        // lines() ends a line at CR and LF only: a text may hold U+2028 and the like unescaped
        return of(file.toString(), Json.withoutMark(Json.text(file)).lines().toList());
    }

    /**
     * @param from what messages name as their origin
     * @param lines one record each; blank ones are passed over
     */
    public static Map<String, Reading> of(String from, List<String> lines)
            throws UnusableInputException {
        Map<String, Reading> records = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                Reading record = record("%s:%d".formatted(from, i + 1), lines.get(i));
                if (records.putIfAbsent(record.doc(), record) != null) {
                    throw new UnusableInputException(
                            "%s:%d: not a record: second record of '%s'; leave one"
                                    .formatted(from, i + 1, record.doc()));
                }
            }
        }
        return records;
    }

    private static Reading record(String place, String line) throws UnusableInputException {
        try {
            return ReadingForm.ofRecord(Json.parse(line));
        } catch (JacksonException e) {
            throw new UnusableInputException(
                    "%s: not a record: not JSON: %s".formatted(place, e.getOriginalMessage()));
        } catch (FieldException e) {
            throw new UnusableInputException("%s: not a record: %s".formatted(place, e.what()));
        }
    }
}
