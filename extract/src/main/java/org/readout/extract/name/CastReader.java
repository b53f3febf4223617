package org.readout.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.office.OfficeGrammar;
import org.readout.extract.office.OfficePhrase;
import org.readout.extract.office.Signs;
import org.readout.extract.place.Places;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.Source;

/** Reads who is named in a text. Holds the lexicons; one instance serves all documents and threads. */
public final class CastReader {
    private final Places places;
    private final OfficeGrammar offices;
    private final NameWords words;
    private final DescriptionWords descriptions;
    private final NameOrigins origins;
    private final Outlets outlets;

    public CastReader(Lexicons lexicons) {
        this(lexicons, new Places(lexicons));
    }

    public CastReader(Lexicons lexicons, Places places) {
        this.places = places;
        offices = new OfficeGrammar(lexicons, places);
        words = new NameWords(lexicons);
        descriptions = new DescriptionWords(lexicons);
        origins = new NameOrigins(lexicons);
        outlets = new Outlets(lexicons, places, offices.lexicon());
    }

    public Places places() {
        return places;
    }

    public Cast read(SentencedText text, Source source) {
        Signs signs = offices.signs(text);
        Roster roster = new Roster();
        PersonFinder finder = new PersonFinder(signs, words, roster, places, offices.lexicon());
        RunFinder runs = new RunFinder(words, signs);
        Map<Sentence, List<OfficePhrase>> phrases = new HashMap<>();
        List<Sentence> headlines = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            phrases.put(sentence, offices.offices(signs, sentence));
            if (PersonFinder.isHeadline(text, sentence) || runs.isShouting(sentence)) {
                headlines.add(sentence);
            } else {
                finder.read(sentence, runs.runs(sentence), phrases.getOrDefault(sentence, List.of()));
            }
        }
        // headlines are written in capitals: the body tells first who is a person
        for (Sentence sentence : headlines) {
            finder.read(sentence, runs.runs(sentence), phrases.getOrDefault(sentence, List.of()));
        }
        new NameSpotter(signs, words, roster).spot(finder.waiting());
        finder.resolveRelations();
        SideCounts counts = new SideCounts(signs, places, offices.lexicon());
        Allegiances allegiances = new Allegiances(signs, counts, source, offices.lexicon(), outlets, origins);
        allegiances.settle(roster.persons(), finder.unusedOf(phrases));
        return new CastBuilder(signs, places, allegiances, finder, descriptions).build(roster.persons(), phrases);
    }
}
