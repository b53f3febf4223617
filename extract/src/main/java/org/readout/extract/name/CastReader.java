package org.readout.extract.name;

import java.util.ArrayList;
import java.util.List;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.office.OfficeGrammar;
import org.readout.extract.office.Signs;
import org.readout.extract.place.Places;
import org.readout.model.BlockKind;
import org.readout.model.SentencedText;
import org.readout.model.Source;

/**
 * Reads who is named in a text. Holds the lexicons; one instance serves all documents and threads.
 */
public final class CastReader {
    private final Places places;
    private final OfficeGrammar offices;
    private final NameWords words;
    private final DescriptionWords descriptions;
    private final NameOrigins origins;
    private final Outlets outlets;
    private final BodySeats seats;

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
        seats = new BodySeats(lexicons);
    }

    public Places places() {
        return places;
    }

    public Cast read(SentencedText text, Source source) {
        Signs signs = offices.signs(text);
        Roster roster = new Roster();
        RunFinder runs = new RunFinder(words, signs);
        List<SentenceNames> sentences =
                text.sentences().stream()
                        .map(
                                sentence ->
                                        new SentenceNames(
                                                sentence,
                                                runs.runs(sentence),
                                                offices.offices(signs, sentence)))
                        .toList();
        OfficeClaims claims = new OfficeClaims(signs, roster, offices.lexicon());
        findPersons(signs, sentences, roster, claims, runs);
        SideClues clues = new SideClues(signs, offices.lexicon());
        SideCounts counts = new SideCounts(signs, clues, places, offices.lexicon());
        Publisher publisher = Publisher.of(source, outlets);
        SidesAround around = new SidesAround(signs, clues, publisher);
        around.place(claims.namelessOf(sentences), claims);
        Allegiances allegiances =
                new Allegiances(signs, counts, publisher, offices.lexicon(), origins, around);
        allegiances.settle(roster.persons(), claims.unusedOf(sentences));
        Descriptions described = new Descriptions(text, descriptions, claims, publisher.home());
        OfficeList written =
                new OfficeList(text, counts, offices.lexicon(), new Ministries(signs, publisher));
        return new CastBuilder(signs, counts, written, described, seats, publisher.home())
                .build(roster.persons(), sentences);
    }

    private void findPersons(
            Signs signs,
            List<SentenceNames> sentences,
            Roster roster,
            OfficeClaims claims,
            RunFinder runs) {
        PersonFinder finder = new PersonFinder(signs, words, roster, places, claims, runs);
        Headlines headlines = new Headlines(signs.text(), words, roster, runs);
        List<SentenceNames> loud = new ArrayList<>();
        for (SentenceNames names : sentences) {
            if (headlines.isLoud(names.sentence())
                    || names.sentence().block().kind() == BlockKind.HEADLINE) {
                loud.add(names);
            } else {
                finder.read(names);
            }
        }
        // headlines shorten names and write all words in capitals: the body tells first who is a
        // person
        loud.forEach(finder::read);
        new NameSpotter(signs, words, roster).spot(finder.waiting());
        new TitlesToldApart(signs.text(), roster, claims, descriptions).give(sentences);
        claims.resolveRelations();
    }
}
