package org.readout.extract.thing;

import java.util.ArrayList;
import java.util.List;
import org.readout.extract.date.DeadlineReader;
import org.readout.extract.date.DocumentDates;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.BlockKind;
import org.readout.model.NamedThing;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** Reads the named things of a document: each once, by its fullest name. */
public final class ThingReader {
    private final KnownThings known;
    private final MechanismFinder mechanisms;
    private final InstrumentFinder instruments;
    private final ProjectFinder projects;
    private final FormulationFinder formulations;
    private final CalendarFinder calendar;

    public ThingReader(Lexicons lexicons) {
        known = new KnownThings(lexicons);
        mechanisms = new MechanismFinder(lexicons);
        instruments = new InstrumentFinder(lexicons, new Counts(lexicons));
        projects = new ProjectFinder(lexicons);
        formulations = new FormulationFinder(lexicons);
        calendar = new CalendarFinder(new DeadlineReader(lexicons));
    }

    public List<NamedThing> read(SentencedText text, DocumentDates dates, Grammar grammar) {
        Register register = new Register();
        List<Candidate> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            boolean isHeadline = sentence.block().kind() == BlockKind.HEADLINE || sentence.block().kind() == BlockKind.SUBHEADING;
            Passage passage = new Passage(text, grammar, dates, sentence);
            found.clear();
            known.find(passage, found);
            int knownThings = found.size();
            mechanisms.find(passage, found);
            instruments.find(passage, found);
            projects.find(passage, found);
            formulations.find(passage, found);
            calendar.find(passage, found);
            for (int i = 0; i < found.size(); i++) {
                if (i < knownThings || !isWithinKnown(found.get(i), found.subList(0, knownThings))) {
                    register.add(found.get(i), isHeadline);
                }
            }
        }
        return register.things();
    }

    /** Words of a known name are not another thing beside it. */
    private static boolean isWithinKnown(Candidate candidate, List<Candidate> known) {
        return known.stream().anyMatch(other -> other.first() <= candidate.first() && candidate.end() <= other.end());
    }
}
