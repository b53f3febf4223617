package org.readout.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.register.reading.Comparison;
import org.readout.register.reading.Comparison.Cell;
import org.readout.register.reading.Comparison.Mark;
import org.readout.register.reading.Comparison.Row;
import org.readout.register.view.Account;

/**
 * Draws accounts of an engagement side by side: a column for each, as many as there is room for.
 */
public final class ComparisonTable {
    private static final int LABEL_CELLS = 17;
    private static final int LEAST_CELLS = 19;
    private static final int GAP = 2;

    private final Sheet sheet;
    private final Comparison comparison;

    private ComparisonTable(Sheet sheet, Comparison comparison) {
        this.sheet = sheet;
        this.comparison = comparison;
    }

    public static String of(Screen screen, Comparison comparison) {
        Sheet sheet = new Sheet(screen);
        new ComparisonTable(sheet, comparison).draw();
        return sheet.toString();
    }

    private void draw() {
        int count = comparison.accounts().size();
        int together =
                Math.max(1, Math.min(count, (sheet.columns() - LABEL_CELLS) / (LEAST_CELLS + GAP)));
        for (int first = 0; first < count; first += together) {
            if (first > 0) {
                sheet.blank();
            }
            block(first, Math.min(count, first + together));
        }
        sheet.blank();
        for (String line :
                List.of(
                        "= as the first account that tells it     ~ in other words",
                        "≠ not all can be right                   – not told")) {
            sheet.line(0).mark(Ink.FAINT, line).end();
        }
    }

    private void block(int first, int end) {
        int cells = (sheet.columns() - LABEL_CELLS) / (end - first) - GAP;
        List<String> outlets = new ArrayList<>();
        for (Account account : comparison.accounts().subList(first, end)) {
            String outlet = account.outlet().isEmpty() ? account.doc() : account.outlet();
            outlets.add(outlet + (account.reprints() == null ? "" : " (reprint)"));
        }
        lines("", outlets, outlets.stream().map(outlet -> Ink.STRONG).toList(), cells);
        lines(
                "",
                comparison.accounts().subList(first, end).stream()
                        .map(account -> Dates.of(account.published()))
                        .toList(),
                outlets.stream().map(outlet -> Ink.FAINT).toList(),
                cells);
        String group = "";
        for (Row row : comparison.rows()) {
            if (!row.group().equals(group)) {
                sheet.heading(row.group().toUpperCase(Locale.ROOT));
                group = row.group();
            }
            List<Cell> shown = row.cells().subList(first, end);
            lines(
                    row.field(),
                    texts(row, first, end),
                    shown.stream().map(ComparisonTable::ink).toList(),
                    cells);
        }
    }

    private static List<String> texts(Row row, int first, int end) {
        int lead = lead(row);
        List<String> texts = new ArrayList<>();
        for (int i = first; i < end; i++) {
            texts.add(text(row, row.cells().get(i), i == lead));
        }
        return texts;
    }

    /** The first account that says anything: the others are told against it. */
    private static int lead(Row row) {
        int lead = 0;
        while (row.cells().get(lead).mark() == Mark.SILENT) {
            lead++;
        }
        return lead;
    }

    private static String text(Row row, Cell cell, boolean leads) {
        String value = row.field().equals("date") ? Dates.ofWritten(cell.text()) : cell.text();
        return switch (cell.mark()) {
            case SAME -> leads ? value : "=";
            case DIFFERS -> "~ " + value;
            case CONTRADICTS -> "≠ " + value;
            case SILENT -> "–";
        };
    }

    private static Ink ink(Cell cell) {
        return switch (cell.mark()) {
            case SAME -> Ink.PLAIN;
            case DIFFERS -> Ink.COMING;
            case CONTRADICTS -> Ink.WRONG;
            case SILENT -> Ink.FAINT;
        };
    }

    private void lines(String label, List<String> texts, List<Ink> inks, int cells) {
        List<List<String>> columns = new ArrayList<>();
        columns.add(Sheet.wrap(Cells.clean(label), LABEL_CELLS - 2));
        texts.forEach(text -> columns.add(Sheet.wrap(Cells.clean(text), cells)));
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            Sheet.Line line = sheet.line(0);
            int start = 0;
            for (int column = 0; column < columns.size(); column++) {
                List<String> parts = columns.get(column);
                String part = i < parts.size() ? parts.get(i) : "";
                if (!part.isEmpty()) {
                    line.to(start).mark(column == 0 ? Ink.LABEL : inks.get(column - 1), part);
                }
                start += column == 0 ? LABEL_CELLS : cells + GAP;
            }
            line.end();
        }
    }
}
