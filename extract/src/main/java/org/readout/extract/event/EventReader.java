package org.readout.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.name.Cast;
import org.readout.extract.place.Places;
import org.readout.extract.topic.TopicReader;
import org.readout.model.BlockKind;
import org.readout.model.Event;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * Reads who does what to whom, sentence by sentence, as event coders do: a bare "Ruritania accused
 * Sylvania" counts, which is no engagement and holds no statement. Nothing of it enters the record.
 * Holds the lexicons; one instance serves all documents and threads.
 */
public final class EventReader {
    /** Tokens; what is longer is a list or a table, and its clauses are looked at pair by pair. */
    private static final int LONGEST = 300;

    private final EventNouns nouns;
    private final EventVerbs verbs;
    private final PartyWords words;
    private final Places places;
    private final TopicReader topics;

    public EventReader(Lexicons lexicons, Places places, TopicReader topics) {
        nouns = new EventNouns(lexicons);
        verbs = new EventVerbs(lexicons, nouns);
        words = new PartyWords(lexicons);
        this.places = places;
        this.topics = topics;
    }

    /** The events of the report's sentences, in text order. */
    public List<Event> read(SentencedText text, Grammar grammar, Cast cast) {
        PartyFinder parties = new PartyFinder(text, grammar, cast, places, words);
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (sentence.block().kind() == BlockKind.BODY && sentence.size() <= LONGEST) {
                Telling telling = new Telling(text, grammar, sentence, parties, verbs, nouns);
                for (SentenceEvents.Told told : new SentenceEvents(telling).all()) {
                    events.add(event(text, sentence, told));
                }
            }
        }
        return events;
    }

    private Event event(SentencedText text, Sentence sentence, SentenceEvents.Told told) {
        Deed deed = told.deed();
        return new Event(
                deed.type(),
                deed.mode(),
                deed.actors().named(),
                deed.recipients().named(),
                new LinkedHashSet<>(
                        topics.within(
                                text, told.first(), told.end(), sentence.first(), sentence.end())),
                text.quote(told.first(), told.end()));
    }
}
