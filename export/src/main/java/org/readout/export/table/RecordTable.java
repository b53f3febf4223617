package org.readout.export.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.DocumentRecord;
import org.readout.model.Person;
import org.readout.model.PersonId;
import org.readout.model.Problem;

/** Draws a record for people: the engagements, then what was said at each, promised, and named. */
public final class RecordTable {
    private final Screen screen;

    public RecordTable(Screen screen) {
        this.screen = screen;
    }

    /** The table as lines, each ended. */
    public String of(DocumentRecord record) {
        Sheet sheet = new Sheet(screen);
        Names names = new Names(record);
        head(sheet, record);
        if (!record.relevant()) {
            sheet.line(Ink.FAINT, "No diplomacy in this text.");
        }
        new EngagementRows(sheet, names).draw(record.engagements());
        new StatementRows(sheet, names).draw(record.engagements(), record.statements());
        new CommitmentRows(sheet, names).draw(record.commitments());
        new ThingRows(sheet).draw(record.things());
        others(sheet, record);
        problems(sheet, record.problems());
        return sheet.toString();
    }

    /** Which document, from whom and when; an outlet's long name gives way to the date. */
    private static void head(Sheet sheet, DocumentRecord record) {
        String date = record.source().published().map(Dates::of).map(day -> " · " + day).orElse("");
        String outlet =
                record.source().outlet().map(Cells::clean).map(name -> " · " + name).orElse("");
        String id = Cells.fit(Cells.clean(record.document().id()), sheet.columns() / 2);
        int room = sheet.columns() - Cells.width(id) - Cells.width(date);
        sheet.line(0).mark(Ink.STRONG, id).mark(Ink.FAINT, Cells.fit(outlet, room) + date).end();
        record.title().ifPresent(title -> sheet.wrapped(0, "", 0, Ink.PLAIN, title.text()));
        sheet.rule();
    }

    /** Persons who took part in no engagement: spokespersons, appointees, those spoken for. */
    private static void others(Sheet sheet, DocumentRecord record) {
        Set<PersonId> present = new HashSet<>();
        record.engagements()
                .forEach(
                        engagement ->
                                engagement
                                        .participants()
                                        .forEach(participant -> present.add(participant.person())));
        List<Person> absent =
                record.persons().stream().filter(person -> !present.contains(person.id())).toList();
        if (absent.isEmpty()) {
            return;
        }
        sheet.heading("ALSO NAMED");
        int widest = absent.stream().mapToInt(person -> Cells.width(person.name())).max().orElse(0);
        int nameCells = Math.min(widest, sheet.columns() / 3);
        absent.forEach(
                person ->
                        sheet.person(
                                4,
                                "",
                                0,
                                person.name(),
                                nameCells,
                                Names.standing(person, List.of())));
    }

    private static void problems(Sheet sheet, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        sheet.heading("PROBLEMS");
        problems.forEach(problem -> sheet.wrapped(4, "", 0, Ink.WRONG, problem.message()));
    }
}
