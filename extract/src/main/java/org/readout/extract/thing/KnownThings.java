package org.readout.extract.thing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.lexicon.Row;
import org.readout.model.NamedThing;
import org.readout.model.NamedThing.CalendarKind;
import org.readout.model.NamedThing.FormulationKind;
import org.readout.model.NamedThing.InstrumentStatus;
import org.readout.model.NamedThing.MechanismEvent;
import org.readout.model.Quote;

/**
 * Finds what everybody in the field knows by name: the G20, the law of the sea, the one-China
 * principle.
 */
final class KnownThings implements ThingFinder {

    /** The lists of the lexicon's second column. */
    private enum Kind {
        MECHANISM,
        INSTRUMENT,
        FORMULATION,
        PROJECT,
        HOLIDAY,
        CONGRESS
    }

    private record Known(
            String name, Kind list, String kind, @Nullable FormulationKind formulation) {}

    private final PhraseTable<Known> table;
    private final Cues<InstrumentStatus> cues;
    private final Cues<MechanismEvent> events;

    KnownThings(Lexicons lexicons) {
        Map<String, Known> rows = new HashMap<>();
        for (Row row :
                lexicons.rows(KnownThings.class, "known-things.en.tsv", "name", "list", "kind")) {
            Kind list = row.constant(1, Kind.class);
            FormulationKind formulation =
                    list == Kind.FORMULATION ? row.constant(2, FormulationKind.class) : null;
            rows.put(row.cell(0), new Known(row.cell(0), list, row.cell(2), formulation));
        }
        this.table = PhraseTable.of(rows);
        this.cues = Cues.statuses(lexicons);
        this.events = Cues.events(lexicons);
    }

    @Override
    public Set<String> triggers() {
        return table.firstWords();
    }

    @Override
    public int find(Passage passage, int token, List<Candidate> found) {
        PhraseTable.@Nullable Match<Known> match =
                table.longestAt(passage.text(), token, passage.end()).orElse(null);
        if (match == null || !isWritten(passage, match)) {
            return token;
        }
        int end = passage.rightEdge().afterBracket(match.end());
        found.add(
                new Candidate(
                        token, end, true, true, false, thing(passage, match.value(), token, end)));
        return end;
    }

    /** A name with capitals must have them: the Quad, not a quad. */
    private static boolean isWritten(Passage passage, PhraseTable.Match<Known> match) {
        boolean wantsCapital = Character.isUpperCase(match.value().name().charAt(0));
        return !wantsCapital || passage.isCapitalised(match.first());
    }

    private NamedThing thing(Passage passage, Known known, int first, int end) {
        String name = passage.text().phrase(first, end);
        Quote quote = passage.text().quote(first, end);
        return switch (known.list()) {
            case MECHANISM -> new NamedThing.Mechanism(name, event(passage, first, end), quote);
            case INSTRUMENT ->
                    new NamedThing.Instrument(
                            name, known.kind(), status(passage, known, first, end), 1, quote);
            case FORMULATION ->
                    new NamedThing.Formulation(
                            name,
                            known.formulation() == null
                                    ? FormulationKind.PRINCIPLE
                                    : known.formulation(),
                            quote);
            case PROJECT -> new NamedThing.Project(name, quote);
            case HOLIDAY ->
                    new NamedThing.CalendarEntry(
                            name,
                            CalendarKind.HOLIDAY,
                            CalendarEntries.dateBehind(passage, first, false),
                            quote);
            case CONGRESS ->
                    new NamedThing.CalendarEntry(
                            name,
                            CalendarKind.CONGRESS,
                            CalendarEntries.dateBehind(passage, first, false),
                            quote);
        };
    }

    private MechanismEvent event(Passage passage, int first, int end) {
        Cues.Found<MechanismEvent> cue = events.around(passage, first, end);
        boolean isSession =
                passage.is(end, "summit")
                        || cue != null
                                && cue.value() == MechanismEvent.SESSION
                                && cue.token() >= first - 5;
        return isSession ? MechanismEvent.SESSION : MechanismEvent.MENTIONED;
    }

    private InstrumentStatus status(Passage passage, Known known, int first, int end) {
        Cues.Found<InstrumentStatus> cue = cues.around(passage, first, end);
        boolean isNear = cue != null && cue.token() >= first - 6;
        if (cue != null && isNear && cue.value() != InstrumentStatus.ADOPTED) {
            return cue.value();
        }
        return known.kind().equals("treaty")
                ? InstrumentStatus.IN_FORCE
                : InstrumentStatus.MENTIONED;
    }
}
