package org.readout.web.page.engagement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.reading.Comparison;
import org.readout.web.part.Cite;
import org.readout.web.part.WordDiff;
import org.readout.web.part.Wording;

/** A row of a comparison, each cell word by word against the first account that tells the field. */
final class ComparedRow {
    private ComparedRow() {}

    static EngagementPage.Row of(
            Comparison comparison, Comparison.Row row, PreferredValues preferred) {
        DecisionEntry decided = preferred.on(row.decidedAs());
        String chosen = chosen(decided);
        String first =
                row.cells().stream()
                        .map(Comparison.Cell::text)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
        List<EngagementPage.Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Comparison.Cell cell = row.cells().get(i);
            Span at = cell.at();
            String value = value(row, cell);
            cells.add(
                    new EngagementPage.Cell(
                            pieces(first, row, cell),
                            Wording.words(cell.mark()),
                            at == null
                                    ? ""
                                    : Cite.address(comparison.accounts().get(i).document(), at),
                            value,
                            !value.isEmpty() && value.equals(chosen)));
        }
        boolean disputed =
                row.cells().stream()
                                .map(c -> value(row, c))
                                .filter(v -> !v.isEmpty())
                                .distinct()
                                .count()
                        > 1;
        return new EngagementPage.Row(
                row.field(),
                cells,
                disputed ? row.decidedAs() : "",
                decided == null ? "" : "“%s” chosen by %s".formatted(chosen, decided.user()),
                decided == null ? 0 : decided.number());
    }

    private static String chosen(@Nullable DecisionEntry entry) {
        return entry == null
                ? ""
                : entry.decision() instanceof Decision.Prefer prefer
                        ? prefer.value()
                        : entry.decision() instanceof Decision.Correct correct
                                ? correct.value()
                                : "";
    }

    /** As a decision names it: closed lists are written with hyphens there. */
    static String value(Comparison.Row row, Comparison.Cell cell) {
        boolean closed = row.decidedAs().equals("kind") || row.decidedAs().equals("status");
        return row.decidedAs().isEmpty()
                ? ""
                : closed ? cell.text().replace(' ', '-') : cell.text();
    }

    private static List<WordDiff.Piece> pieces(
            String first, Comparison.Row row, Comparison.Cell cell) {
        String text = shown(row, cell.text());
        return switch (cell.mark()) {
            case SILENT -> List.of();
            case SAME -> List.of(new WordDiff.Piece(text, false));
            case DIFFERS, CONTRADICTS ->
                    cell.text().equals(first)
                            ? List.of(new WordDiff.Piece(text, false))
                            : WordDiff.between(shown(row, first), text).after();
        };
    }

    private static String shown(Comparison.Row row, String text) {
        return row.field().equals("date") ? Wording.date(text) : text;
    }
}
