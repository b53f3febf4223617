package org.readout.score.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.score.event.Triple;

/** Event rows as {@code read --format plover} writes them: tab-separated, by document. */
public final class EventRows {
    private static final List<String> NEEDED = List.of("doc", "type", "actor", "recipient");

    private EventRows() {}

    /**
     * @throws UnusableInputException with file and line, where a column or a cell is missing
     */
    public static Map<String, List<Triple>> ofFile(Path file) throws UnusableInputException {
        return of(file.toString(), Json.withoutMark(Json.text(file)).lines().toList());
    }

    /**
     * @param from what messages name as their origin
     * @param lines the names of the columns, then the rows
     */
    public static Map<String, List<Triple>> of(String from, List<String> lines)
            throws UnusableInputException {
        List<String> names =
                lines.isEmpty() ? List.of() : List.of(lines.getFirst().split("\t", -1));
        if (!names.containsAll(NEEDED)) {
            throw new UnusableInputException(
                    "%s:1: no event rows: the first line must name the columns %s"
                            .formatted(from, String.join(", ", NEEDED)));
        }
        Map<String, List<Triple>> rows = new LinkedHashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = List.of(lines.get(i).split("\t", -1));
            if (cells.size() != names.size()) {
                throw new UnusableInputException(
                        "%s:%d: expected %d columns, got %d"
                                .formatted(from, i + 1, names.size(), cells.size()));
            }
            rows.computeIfAbsent(cells.get(names.indexOf("doc")), doc -> new ArrayList<>())
                    .add(
                            new Triple(
                                    cells.get(names.indexOf("actor")),
                                    cells.get(names.indexOf("type")),
                                    cells.get(names.indexOf("recipient"))));
        }
        return rows;
    }
}
