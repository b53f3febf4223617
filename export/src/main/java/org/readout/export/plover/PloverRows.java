package org.readout.export.plover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.Event;
import org.readout.model.Span;
import org.readout.model.Statement;

/**
 * Puts the rows of engagements, statements and events together, each deed once. An engagement
 * knows hosts, guests and its day, so it goes before an event of the same words; an event knows to
 * whom, so it goes before a statement of the same words.
 */
final class PloverRows {
    private PloverRows() {}

    static List<PloverRow> of(DocumentRecord record, List<Event> events) {
        RecordSides sides = new RecordSides(record);
        List<PloverRow> rows = new ArrayList<>();
        EngagementRows meetings = new EngagementRows(record, sides);
        for (Engagement engagement : record.engagements()) {
            rows.addAll(meetings.of(engagement));
        }
        EventRows deeds = new EventRows(record);
        for (Event event : events) {
            boolean told =
                    rows.stream()
                            .anyMatch(row -> overlap(row.quote().span(), event.quote().span()));
            if (!told) {
                rows.addAll(deeds.of(event));
            }
        }
        StatementRows words = new StatementRows(record, sides);
        for (Statement statement : record.statements()) {
            boolean told =
                    events.stream()
                            .anyMatch(
                                    event ->
                                            overlap(
                                                    event.quote().span(),
                                                    statement.quote().span()));
            if (!told) {
                rows.addAll(words.of(statement));
            }
        }
        rows.sort(Comparator.comparingInt(row -> row.quote().span().start()));
        return once(rows);
    }

    private static boolean overlap(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    /** The same deed told in the same words twice counts once. */
    private static List<PloverRow> once(List<PloverRow> rows) {
        List<PloverRow> once = new ArrayList<>();
        for (PloverRow row : rows) {
            boolean told =
                    once.stream()
                            .anyMatch(
                                    other ->
                                            other.tellsSame(row)
                                                    && overlap(
                                                            other.quote().span(),
                                                            row.quote().span()));
            if (!told) {
                once.add(row);
            }
        }
        return once;
    }
}
