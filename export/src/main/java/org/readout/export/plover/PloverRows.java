package org.readout.export.plover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.Event;
import org.readout.model.EventType;
import org.readout.model.Span;
import org.readout.model.SpeechAct;
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
            if (events.stream().noneMatch(event -> isWanted(engagement, event))) {
                rows.addAll(meetings.of(engagement));
            }
        }
        EventRows deeds = new EventRows(record);
        List<Event> counted = new ArrayList<>();
        for (Event event : events) {
            boolean told =
                    rows.stream()
                            .anyMatch(row -> overlap(row.quote().span(), event.quote().span()));
            if (!told && !isFriendly(event, record)) {
                rows.addAll(deeds.of(event));
                counted.add(event);
            }
        }
        StatementRows words = new StatementRows(record, sides);
        for (Statement statement : record.statements()) {
            boolean told =
                    counted.stream()
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

    /** What one side asks of the other when they meet is a proposal, not a REQUEST. */
    private static boolean isFriendly(Event event, DocumentRecord record) {
        return event.type() == EventType.REQUEST
                && record.statements().stream()
                        .anyMatch(
                                statement ->
                                        statement.act() == SpeechAct.PROPOSE
                                                && statement.occasion() != null
                                                && overlap(
                                                        statement.quote().span(),
                                                        event.quote().span()));
    }

    /**
     * "Demanded talks", "rejected a meeting": nobody has met, and the verb says what was done. What
     * stands before the verb ("at the talks, she demanded") has taken place.
     */
    private static boolean isWanted(Engagement engagement, Event event) {
        return switch (event.type()) {
            case REQUEST, REJECT, THREATEN, SANCTION ->
                    engagement.quote().span().start() > event.quote().span().start()
                            && engagement.quote().span().end() <= event.quote().span().end();
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, ACCUSE -> false;
            case PROTEST, MOBILIZE, COERCE, ASSAULT -> false;
        };
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
