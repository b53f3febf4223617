package org.readout.export.plover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.Event;
import org.readout.model.EventType;
import org.readout.model.Span;
import org.readout.model.SpeechAct;
import org.readout.model.Statement;

/**
 * Puts the rows of engagements, statements and events together, each deed once. An engagement knows
 * hosts, guests and its day, so it goes before an event of the same words; an event knows to whom,
 * so it goes before a statement of the same words.
 */
final class PloverRows {
    private final DocumentRecord record;
    private final List<Event> events;
    private final RecordSides sides;

    private PloverRows(DocumentRecord record, List<Event> events) {
        this.record = record;
        this.events = events;
        sides = new RecordSides(record);
    }

    static List<PloverRow> of(DocumentRecord record, List<Event> events) {
        return new PloverRows(record, events).all();
    }

    private List<PloverRow> all() {
        List<PloverRow> rows = new ArrayList<>(engagementRows());
        List<Event> counted = counted(rows);
        EventRows deeds = new EventRows(record);
        counted.forEach(event -> rows.addAll(deeds.of(event)));
        SpanIndex told = new SpanIndex(counted.stream().map(e -> e.quote().span()).toList());
        StatementRows words = new StatementRows(record, sides);
        for (Statement statement : record.statements()) {
            if (!told.overlaps(statement.quote().span())) {
                rows.addAll(words.of(statement));
            }
        }
        rows.sort(Comparator.comparingInt(row -> row.quote().span().start()));
        return once(rows);
    }

    /**
     * "Demanded talks", "rejected a meeting": nobody has met, and the verb says what was done. What
     * stands before the verb ("at the talks, she demanded") has taken place.
     */
    private List<PloverRow> engagementRows() {
        SpanIndex denied =
                new SpanIndex(
                        events.stream()
                                .filter(event -> isOnlyOf(event.type()))
                                .map(event -> event.quote().span())
                                .toList());
        List<PloverRow> rows = new ArrayList<>();
        EngagementRows meetings = new EngagementRows(record, sides);
        for (Engagement engagement : record.engagements()) {
            if (!denied.hasBefore(engagement.quote().span())) {
                rows.addAll(meetings.of(engagement));
            }
        }
        return rows;
    }

    /** Whether the type is of a meeting that is asked for or refused, not held. */
    private static boolean isOnlyOf(EventType type) {
        return switch (type) {
            case REQUEST, REJECT, THREATEN, SANCTION -> true;
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, ACCUSE -> false;
            case PROTEST, MOBILIZE, COERCE, ASSAULT -> false;
        };
    }

    /** What one side asks of the other when they meet is a proposal, not a REQUEST. */
    private List<Event> counted(List<PloverRow> meetings) {
        SpanIndex met = new SpanIndex(meetings.stream().map(r -> r.quote().span()).toList());
        SpanIndex proposed =
                new SpanIndex(
                        record.statements().stream()
                                .filter(s -> s.act() == SpeechAct.PROPOSE && s.occasion() != null)
                                .map(s -> s.quote().span())
                                .toList());
        return events.stream()
                .filter(event -> !met.overlaps(event.quote().span()))
                .filter(
                        event ->
                                event.type() != EventType.REQUEST
                                        || !proposed.overlaps(event.quote().span()))
                .toList();
    }

    /** A deed and its sides. */
    private record Key(EventType type, String actor, @Nullable String recipient) {}

    /** The same deed told twice in words that overlap counts once; rows in text order. */
    private static List<PloverRow> once(List<PloverRow> rows) {
        List<PloverRow> once = new ArrayList<>();
        Map<Key, Integer> reached = new HashMap<>();
        for (PloverRow row : rows) {
            PloverActor other = row.recipient();
            Key key = new Key(row.type(), row.actor().code(), other == null ? null : other.code());
            Span span = row.quote().span();
            int before = reached.getOrDefault(key, 0);
            if (before <= span.start()) {
                once.add(row);
            }
            reached.put(key, Math.max(before, span.end()));
        }
        return once;
    }
}
