package org.readout.export.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.Actor;
import org.readout.model.Commitment;
import org.readout.model.Quote;
import org.readout.model.SpeechAct;

/** Who took upon himself, agreed to or asked for what, and until when. */
final class CommitmentRows {
    private static final int INDENT = 4;
    private static final int ACT_CELLS = 13;

    private final Sheet sheet;
    private final Names names;

    CommitmentRows(Sheet sheet, Names names) {
        this.sheet = sheet;
        this.names = names;
    }

    void draw(List<Commitment> commitments) {
        if (commitments.isEmpty()) {
            return;
        }
        sheet.heading("COMMITMENTS");
        Map<List<Actor>, List<Commitment>> byActors = new LinkedHashMap<>();
        commitments.forEach(
                commitment ->
                        byActors.computeIfAbsent(commitment.by(), by -> new ArrayList<>())
                                .add(commitment));
        int dueCells =
                commitments.stream()
                        .mapToInt(commitment -> Cells.width(due(commitment)))
                        .max()
                        .orElse(0);
        byActors.forEach((by, theirs) -> actors(by, theirs, dueCells));
    }

    private void actors(List<Actor> by, List<Commitment> commitments, int dueCells) {
        sheet.wrapped(2, "", 0, Ink.STRONG, names.of(by));
        SpeechAct last = null;
        for (Commitment commitment : commitments) {
            String label = commitment.act() == last ? "" : Names.words(commitment.act());
            sheet.row(
                    INDENT,
                    label,
                    ACT_CELLS,
                    commitment.action().text(),
                    due(commitment),
                    dueCells);
            last = commitment.act();
        }
    }

    private static String due(Commitment commitment) {
        return commitment.due().map(Quote::singleSpaced).map(Cells::clean).orElse("");
    }
}
