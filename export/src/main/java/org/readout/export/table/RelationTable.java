package org.readout.export.table;

import java.util.List;
import org.readout.register.reading.Relation;

/** Draws what lies between two sides. */
public final class RelationTable {
    private static final int TOPIC_CELLS = 22;
    private static final int PERIOD_CELLS = 10;

    private final Sheet sheet;
    private final Relation relation;

    private RelationTable(Sheet sheet, Relation relation) {
        this.sheet = sheet;
        this.relation = relation;
    }

    public static String of(Screen screen, Relation relation) {
        Sheet sheet = new Sheet(screen);
        new RelationTable(sheet, relation).draw();
        return sheet.toString();
    }

    private void draw() {
        sheet.line(0)
                .mark(Ink.STRONG, Names.side(relation.one()) + " – " + Names.side(relation.other()))
                .mark(Ink.FAINT, " · as of " + Dates.of(relation.asOf()))
                .end();
        sheet.rule();
        sheet.heading("ENGAGEMENTS");
        if (relation.engagements().isEmpty()) {
            sheet.line(Ink.FAINT, "  No document tells of one.");
        }
        new EngagementLines(sheet).draw(relation.engagements());
        topics();
        mechanisms();
        commitments();
        formulations();
    }

    private void topics() {
        if (relation.topics().isEmpty()) {
            return;
        }
        sheet.heading("TOPICS, by the engagements that spoke of them");
        int fitting = Math.max(1, (sheet.columns() - 2 - TOPIC_CELLS) / PERIOD_CELLS);
        int count = relation.periods().size();
        int first = Math.max(0, count - fitting); // the latest, where not all have room
        Sheet.Line head = sheet.line(2);
        for (int i = first; i < count; i++) {
            head.to(2 + TOPIC_CELLS + (i - first) * PERIOD_CELLS)
                    .mark(Ink.LABEL, relation.periods().get(i));
        }
        head.end();
        relation.topics()
                .forEach(
                        (topic, counts) -> {
                            if (counts.subList(first, count).stream().anyMatch(n -> n > 0)) {
                                topic(topic, counts.subList(first, count));
                            }
                        });
    }

    private void topic(String topic, List<Integer> counts) {
        Sheet.Line line = sheet.line(2).mark(Ink.PLAIN, topic.replace('-', ' '));
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                line.to(2 + TOPIC_CELLS + i * PERIOD_CELLS)
                        .mark(Ink.PLAIN, String.valueOf(counts.get(i)));
            }
        }
        line.end();
    }

    private void mechanisms() {
        if (relation.mechanisms().isEmpty()) {
            return;
        }
        sheet.heading("MECHANISMS");
        relation.mechanisms().forEach(mechanism -> ThingTable.draw(sheet, mechanism));
    }

    private void commitments() {
        if (!relation.commitments().isEmpty()) {
            sheet.heading("COMMITMENTS");
            CommitmentLines lines = new CommitmentLines(sheet);
            List<String> sides = List.of(relation.one(), relation.other());
            relation.commitments().forEach(commitment -> lines.brief(commitment, sides));
        }
    }

    private void formulations() {
        if (!relation.formulations().isEmpty()) {
            sheet.heading("FORMULATIONS");
            FormulationLines lines = new FormulationLines(sheet);
            relation.formulations().forEach(lines::whole);
        }
    }
}
