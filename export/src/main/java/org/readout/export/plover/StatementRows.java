package org.readout.export.plover;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.CalendarDate;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.EventType;
import org.readout.model.Sector;
import org.readout.model.Statement;

/** The rows of statements: what a speech act does to the side that hears it. */
final class StatementRows {
    private final DocumentRecord record;
    private final RecordSides sides;

    StatementRows(DocumentRecord record, RecordSides sides) {
        this.record = record;
        this.sides = sides;
    }

    List<PloverRow> of(Statement statement) {
        EventType type = StatementRule.typeOf(statement.act());
        if (type == null) {
            return List.of();
        }
        List<Actor.Side> speakers = sides.of(statement.speakers());
        List<PloverRow> rows = new ArrayList<>();
        for (Actor.Side speaker : speakers) {
            List<Actor.Side> others = others(statement, type, speaker, speakers);
            for (Actor.Side other : others) {
                rows.add(row(statement, type, speaker, other));
            }
            if (others.isEmpty()) {
                rows.add(row(statement, type, speaker, null));
            }
        }
        return rows;
    }

    /** Whom it is said to: the one told, else those who speak jointly, else those who meet. */
    private List<Actor.Side> others(
            Statement statement, EventType type, Actor.Side speaker, List<Actor.Side> speakers) {
        Actor.@Nullable Side told = statement.to() == null ? null : sides.of(statement.to());
        if (told != null && !told.equals(speaker)) {
            return List.of(told);
        }
        if (!type.isCooperative() && speakers.size() > 1) {
            // "both condemned": not each other
            return List.of();
        }
        List<Actor.Side> others = new ArrayList<>(speakers);
        Engagement engagement = sides.engagement(statement.occasion());
        if (speakers.size() < 2 && engagement != null) {
            others.addAll(engagement.sides());
        }
        others.remove(speaker);
        return others.stream().distinct().filter(side -> !side.equals(speaker)).toList();
    }

    private PloverRow row(
            Statement statement, EventType type, Actor.Side speaker, Actor.@Nullable Side other) {
        return new PloverRow(
                record.document().id(),
                day(statement),
                type,
                null,
                Contexts.of(statement.topics()),
                PloverActor.of(speaker, Sector.GOV),
                other == null ? null : PloverActor.of(other, null),
                statement.quote());
    }

    private @Nullable CalendarDate day(Statement statement) {
        Engagement engagement = sides.engagement(statement.occasion());
        return engagement != null && engagement.when() != null
                ? engagement.when().date()
                : record.source().publishedOn();
    }
}
