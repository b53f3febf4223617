package org.readout.export.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Engagement;
import org.readout.model.EngagementId;
import org.readout.model.SpeechAct;
import org.readout.model.Statement;

/** What was said: engagement by engagement, speaker by speaker, speech act by speech act. */
final class StatementRows {
    private static final int INDENT = 4;
    private static final int ACT_CELLS = 13;

    private final Sheet sheet;
    private final Names names;

    StatementRows(Sheet sheet, Names names) {
        this.sheet = sheet;
        this.names = names;
    }

    void draw(List<Engagement> engagements, List<Statement> statements) {
        Map<@Nullable EngagementId, List<Statement>> byEngagement = new LinkedHashMap<>();
        engagements.forEach(engagement -> byEngagement.put(engagement.id(), new ArrayList<>()));
        statements.forEach(
                statement ->
                        byEngagement
                                .computeIfAbsent(statement.occasion(), e -> new ArrayList<>())
                                .add(statement));
        int number = 1;
        for (Map.Entry<@Nullable EngagementId, List<Statement>> entry : byEngagement.entrySet()) {
            if (!entry.getValue().isEmpty()) {
                sheet.heading(heading(entry.getKey(), number, engagements));
                bySpeaker(entry.getValue()).forEach(this::speaker);
            }
            number++;
        }
    }

    private static String heading(
            @Nullable EngagementId id, int number, List<Engagement> engagements) {
        return id == null || number > engagements.size()
                ? "SAID ELSEWHERE"
                : "SAID AT %d, %s"
                        .formatted(
                                number,
                                Names.words(engagements.get(number - 1).kind())
                                        .toUpperCase(Locale.ROOT));
    }

    private static Map<List<Actor>, List<Statement>> bySpeaker(List<Statement> statements) {
        Map<List<Actor>, List<Statement>> groups = new LinkedHashMap<>();
        statements.forEach(
                statement ->
                        groups.computeIfAbsent(statement.speakers(), speakers -> new ArrayList<>())
                                .add(statement));
        return groups;
    }

    private void speaker(List<Actor> speakers, List<Statement> said) {
        sheet.wrapped(2, "", 0, Ink.STRONG, names.of(speakers));
        List<Statement> byAct = said.stream().sorted(Comparator.comparing(Statement::act)).toList();
        SpeechAct last = null;
        for (Statement statement : byAct) {
            String label = statement.act() == last ? "" : Names.words(statement.act());
            sheet.row(INDENT, label, ACT_CELLS, Ink.PLAIN, statement.quote().text());
            last = statement.act();
        }
    }
}
