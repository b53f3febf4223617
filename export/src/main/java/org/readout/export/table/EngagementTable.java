package org.readout.export.table;

import java.util.ArrayList;
import java.util.List;
import org.readout.register.reading.ShortId;
import org.readout.register.view.Account;
import org.readout.register.view.Discrepancy;
import org.readout.register.view.EngagementView;
import org.readout.register.view.EngagementView.Present;
import org.readout.register.view.Merged;
import org.readout.register.view.Told;

/** Draws an engagement for people: what is shown, who tells it, and in what they disagree. */
public final class EngagementTable {
    private static final int INDENT = 2;
    private static final int LABEL_CELLS = 12;

    private final Sheet sheet;
    private final EngagementView engagement;

    private EngagementTable(Sheet sheet, EngagementView engagement) {
        this.sheet = sheet;
        this.engagement = engagement;
    }

    public static String of(Screen screen, EngagementView engagement) {
        Sheet sheet = new Sheet(screen);
        new EngagementTable(sheet, engagement).draw();
        return sheet.toString();
    }

    private void draw() {
        PersonTable.head(
                sheet,
                EngagementLines.kind(engagement),
                Names.sides(engagement.sides()),
                ShortId.of(engagement.id()));
        field("date", engagement.date());
        field("place", engagement.place());
        field("venue", engagement.venue());
        participants();
        accounts();
        discrepancies();
    }

    private void field(String label, Merged merged) {
        if (merged.preferred().isEmpty()) {
            return;
        }
        String value =
                label.equals("date") ? Dates.ofWritten(merged.preferred()) : merged.preferred();
        sheet.wrapped(INDENT, label, LABEL_CELLS, Ink.PLAIN, value + others(merged));
    }

    /** What else is told, and why this is shown. */
    private static String others(Merged merged) {
        if (!merged.isDisputed()) {
            return "";
        }
        List<String> others =
                merged.values().stream()
                        .map(Told::value)
                        .filter(value -> !value.equals(merged.preferred()))
                        .map(value -> "\"" + value + "\"")
                        .toList();
        return others.isEmpty()
                ? ""
                : " (%s; also %s)".formatted(merged.rule(), String.join(", ", others));
    }

    private void participants() {
        if (engagement.participants().isEmpty()) {
            return;
        }
        sheet.heading("WHO");
        int widest =
                engagement.participants().stream()
                        .mapToInt(present -> Cells.width(present.name().preferred()))
                        .max()
                        .orElse(0);
        int nameCells = Math.min(widest, sheet.columns() / 3);
        for (Present present : engagement.participants()) {
            List<String> standing = new ArrayList<>();
            add(standing, present.capacity().preferred());
            add(standing, present.office().preferred());
            spelled(standing, present.name());
            sheet.person(
                    INDENT,
                    present.role().preferred(),
                    LABEL_CELLS,
                    present.name().preferred(),
                    nameCells,
                    String.join("; ", standing));
        }
    }

    private static void add(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    private static void spelled(List<String> parts, Merged name) {
        List<String> others =
                name.values().stream()
                        .map(Told::value)
                        .filter(value -> !value.equals(name.preferred()))
                        .toList();
        if (!others.isEmpty()) {
            parts.add("also written " + String.join(", ", others));
        }
    }

    private void accounts() {
        sheet.heading(
                engagement.accounts().size() == 1
                        ? "TOLD BY"
                        : "TOLD BY %d ACCOUNTS".formatted(engagement.accounts().size()));
        for (Account account : engagement.accounts()) {
            String outlet = account.outlet().isEmpty() ? account.doc() : account.outlet();
            String day = Dates.of(account.published());
            String reprint = account.reprints() == null ? "" : " · a reprint";
            String id = ShortId.of(account.node());
            sheet.line(INDENT)
                    .add(Ink.STRONG, outlet)
                    .mark(
                            Ink.FAINT,
                            (day.isEmpty() ? "" : " · " + day)
                                    + " · "
                                    + Cells.clean(account.doc())
                                    + "#"
                                    + account.engagement().id().value()
                                    + reprint)
                    .to(sheet.columns() - Cells.width(id))
                    .mark(Ink.FAINT, id)
                    .end();
            sheet.wrapped(
                    INDENT + 2,
                    "",
                    0,
                    Ink.PLAIN,
                    "\"" + account.engagement().quote().singleSpaced() + "\"");
        }
    }

    private void discrepancies() {
        if (engagement.discrepancies().isEmpty()) {
            return;
        }
        sheet.heading("DISCREPANCIES");
        for (Discrepancy discrepancy : engagement.discrepancies()) {
            String field = CommitmentLines.words(discrepancy.field());
            sheet.wrapped(
                    INDENT,
                    "",
                    0,
                    Ink.WRONG,
                    discrepancy.about().isEmpty() ? field : field + ": " + discrepancy.about());
            for (Discrepancy.Value value : discrepancy.values()) {
                String outlet = value.citation().outlet();
                sheet.wrapped(
                        INDENT + 2,
                        "",
                        0,
                        Ink.PLAIN,
                        "%s — %s"
                                .formatted(
                                        value.value(),
                                        outlet.isEmpty() ? value.citation().doc() : outlet));
            }
        }
    }
}
