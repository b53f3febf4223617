package org.readout.export.table;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.readout.register.reading.ShortId;
import org.readout.register.view.Citation;
import org.readout.register.view.EngagementView;
import org.readout.register.view.PersonView;
import org.readout.register.view.Tenure;

/** Draws a person for people. */
public final class PersonTable {
    private static final int INDENT = 2;
    private static final int MOST_CITATIONS = 8;

    private PersonTable() {}

    /**
     * @param asOf the day that offices are told for
     * @param engagements those the person took part in
     */
    public static String of(
            Screen screen, PersonView person, LocalDate asOf, List<EngagementView> engagements) {
        Sheet sheet = new Sheet(screen);
        head(sheet, person.name(), Names.side(person.side()), ShortId.of(person.id()));
        spellings(sheet, person);
        offices(sheet, person, asOf);
        if (!engagements.isEmpty()) {
            sheet.heading("ENGAGEMENTS");
            new EngagementLines(sheet).draw(engagements);
        }
        citations(sheet, person.citations());
        return sheet.toString();
    }

    static void head(Sheet sheet, String name, String detail, String id) {
        sheet.line(0)
                .add(Ink.STRONG, name)
                .mark(Ink.PLAIN, detail.isEmpty() ? "" : " · " + Cells.clean(detail))
                .to(sheet.columns() - Cells.width(id))
                .mark(Ink.FAINT, id)
                .end();
        sheet.rule();
    }

    private static void spellings(Sheet sheet, PersonView person) {
        sheet.heading("SPELLINGS");
        int widest = person.spellings().keySet().stream().mapToInt(Cells::width).max().orElse(0);
        person.spellings().entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(
                        spelling ->
                                sheet.line(INDENT)
                                        .add(Ink.PLAIN, spelling.getKey())
                                        .to(INDENT + widest + 2)
                                        .mark(
                                                Ink.FAINT,
                                                AdditionsTable.counted(
                                                        spelling.getValue(), "document"))
                                        .end());
    }

    private static void offices(Sheet sheet, PersonView person, LocalDate asOf) {
        if (person.tenures().isEmpty()) {
            return;
        }
        sheet.heading("OFFICES as of " + Dates.of(asOf));
        for (Tenure tenure : person.tenures()) {
            sheet.wrapped(INDENT, "", 0, Ink.PLAIN, tenure.office());
            sheet.wrapped(INDENT + 2, "", 0, Ink.FAINT, held(tenure, asOf));
        }
    }

    /** What is known of an office on a day: a missing end does not mean that it is held. */
    private static String held(Tenure tenure, LocalDate asOf) {
        LocalDate first = tenure.firstSeen();
        LocalDate last = tenure.lastSeen();
        LocalDate former = tenure.formerSince();
        if (former != null && !former.isAfter(asOf)) {
            return "former, by a report of " + Dates.of(former);
        }
        if (first == null || last == null) {
            return "day not told";
        }
        if (first.isAfter(asOf)) {
            return "first seen later, on " + Dates.of(first);
        }
        String seen =
                first.equals(last)
                        ? "seen on " + Dates.of(first)
                        : "seen " + Dates.span(first, last);
        if (!last.isBefore(asOf)) {
            return seen + ": held";
        }
        long months = ChronoUnit.MONTHS.between(last, asOf);
        return seen
                + "; not seen since"
                + (months > 0 ? ", " + AdditionsTable.counted(months, "month") : "")
                + ": whether it is still held is not told";
    }

    private static void citations(Sheet sheet, List<Citation> citations) {
        sheet.heading("NAMED IN");
        int widest =
                citations.stream()
                        .limit(MOST_CITATIONS)
                        .mapToInt(citation -> Cells.width(citation.doc()))
                        .max()
                        .orElse(0);
        citations.stream()
                .limit(MOST_CITATIONS)
                .forEach(
                        citation ->
                                sheet.line(INDENT)
                                        .add(Ink.PLAIN, citation.doc())
                                        .to(INDENT + widest + 2)
                                        .add(Ink.FAINT, Objects.requireNonNull(citation.outlet()))
                                        .end());
        if (citations.size() > MOST_CITATIONS) {
            sheet.line(
                    Ink.FAINT,
                    "  and %s"
                            .formatted(
                                    AdditionsTable.counted(
                                                    citations.size() - MOST_CITATIONS, "document")
                                            + " more"));
        }
    }
}
