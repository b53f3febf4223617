package org.readout.export.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Actor;
import org.readout.model.Engagement;
import org.readout.model.EngagementStatus;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.model.Role;

/** Each engagement: what, when and where, then who took part as what. */
final class EngagementRows {
    private static final int INDENT = 4;
    private static final int ROLE_CELLS = 11;
    private static final int WIDEST_NAME = 34;

    private final Sheet sheet;
    private final Names names;

    EngagementRows(Sheet sheet, Names names) {
        this.sheet = sheet;
        this.names = names;
    }

    void draw(List<Engagement> engagements) {
        if (engagements.isEmpty()) {
            return;
        }
        sheet.heading("ENGAGEMENTS");
        int number = 1;
        for (Engagement engagement : engagements) {
            what(number++, engagement);
            sides(engagement);
            int nameCells = nameCells(engagement);
            Role last = null;
            for (Participant participant : engagement.participants()) {
                who(participant, participant.role() != last, nameCells);
                last = participant.role();
            }
            sheet.row(INDENT, "quote", ROLE_CELLS, Ink.FAINT, engagement.quote().text());
        }
    }

    /** The sides, unless the participants tell them all. */
    private void sides(Engagement engagement) {
        Set<Actor.Side> told = new HashSet<>();
        engagement
                .participants()
                .forEach(p -> names.person(p.person()).side().ifPresent(told::add));
        if (!told.containsAll(engagement.sides())) {
            sheet.wrapped(
                    INDENT, "sides", ROLE_CELLS, Ink.PLAIN, Names.ofSides(engagement.sides()));
        }
    }

    private void what(int number, Engagement engagement) {
        Sheet.Line line =
                sheet.line(0)
                        .mark(Ink.FAINT, "%2d  ".formatted(number))
                        .add(
                                engagement.main() ? Ink.STRONG : Ink.PLAIN,
                                capital(Names.words(engagement.kind())))
                        .mark(Ink.PLAIN, ", ")
                        .add(ink(engagement.status()), Names.words(engagement.status()));
        List<String> where = new ArrayList<>();
        engagement.date().ifPresent(when -> where.add(Dates.of(when.date())));
        engagement.place().ifPresent(place -> where.add(place.name()));
        engagement.venue().ifPresent(venue -> where.add(venue.singleSpaced()));
        if (!where.isEmpty()) {
            line.mark(Ink.PLAIN, "  ")
                    .to(sheet.columns() / 3)
                    .add(Ink.PLAIN, String.join(" · ", where));
        }
        line.end();
    }

    private void who(Participant participant, boolean showsRole, int nameCells) {
        Person person = names.person(participant.person());
        Stream<String> capacities =
                participant.capacity().stream().map(capacity -> "as " + capacity.name());
        sheet.person(
                INDENT,
                showsRole ? Names.words(participant.role()) : "",
                ROLE_CELLS,
                person.name(),
                nameCells,
                Names.standing(person, capacities.toList()));
    }

    private int nameCells(Engagement engagement) {
        int widest =
                engagement.participants().stream()
                        .mapToInt(
                                participant ->
                                        Cells.width(names.person(participant.person()).name()))
                        .max()
                        .orElse(0);
        return Math.min(widest, Math.min(WIDEST_NAME, sheet.columns() / 3));
    }

    private static Ink ink(EngagementStatus status) {
        return switch (status) {
            case HELD -> Ink.DONE;
            case PLANNED, PROPOSED -> Ink.COMING;
            case CANCELLED -> Ink.WRONG;
        };
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
