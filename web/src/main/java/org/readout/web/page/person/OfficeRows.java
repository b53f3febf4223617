package org.readout.web.page.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.register.view.Tenure;
import org.readout.web.chart.Drawing;
import org.readout.web.chart.Tenures;
import org.readout.web.part.Cite;
import org.readout.web.part.Wording;

/** A person's offices, as rows, as bars, and as of a day. */
final class OfficeRows {
    private OfficeRows() {}

    static List<PersonPage.Office> rows(List<Tenure> tenures) {
        return tenures.stream()
                .map(
                        tenure ->
                                new PersonPage.Office(
                                        tenure.office(),
                                        tenure.wordings().stream()
                                                .filter(one -> !one.equals(tenure.office()))
                                                .toList(),
                                        Wording.day(tenure.firstSeen()),
                                        Wording.day(tenure.lastSeen()),
                                        Wording.day(tenure.formerSince()),
                                        cites(tenure)))
                .toList();
    }

    static Drawing bars(String name, List<Tenure> tenures, @Nullable LocalDate asOf) {
        List<Tenures.Bar> bars =
                tenures.stream()
                        .map(
                                tenure ->
                                        new Tenures.Bar(
                                                tenure.office(),
                                                tenure.firstSeen(),
                                                tenure.lastSeen(),
                                                tenure.formerSince(),
                                                ""))
                        .toList();
        return Tenures.of("Offices of " + name, bars, asOf);
    }

    /** What can be said of the day; an office that is only told later or earlier says so. */
    static List<PersonPage.Standing> on(LocalDate day, List<Tenure> tenures) {
        List<PersonPage.Standing> standing = new ArrayList<>();
        for (Tenure tenure : tenures) {
            String how = how(day, tenure);
            if (!how.isEmpty()) {
                standing.add(new PersonPage.Standing(tenure.office(), how, cites(tenure)));
            }
        }
        return standing;
    }

    private static String how(LocalDate day, Tenure tenure) {
        LocalDate first = tenure.firstSeen();
        LocalDate last = tenure.lastSeen();
        LocalDate left = tenure.formerSince();
        if (left != null && !left.isAfter(day)) {
            return "left: told as former since " + Wording.day(left);
        }
        if (first == null || last == null) {
            return "told without a day";
        }
        if (first.isAfter(day)) {
            return "not told before " + Wording.day(first);
        }
        return last.isBefore(day)
                ? "last told on " + Wording.day(last) + "; whether it was still held is not known"
                : "held: told before or on that day and after";
    }

    private static List<Cite> cites(Tenure tenure) {
        return tenure.citations().stream().map(Cite::of).toList();
    }
}
