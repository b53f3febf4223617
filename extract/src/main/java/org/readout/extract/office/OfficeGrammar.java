package org.readout.extract.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.place.Place;
import org.readout.extract.place.PlaceKind;
import org.readout.extract.place.Places;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * Finds the bodies and offices of a text, head noun by head noun: what stands before it, what
 * stands behind it.
 */
public final class OfficeGrammar {
    private final TitleLexicon lexicon;
    private final Places world;
    private final Complement complement;
    private final BodyGrammar bodies;

    public OfficeGrammar(Lexicons lexicons, Places world) {
        this.world = world;
        lexicon = new TitleLexicon(lexicons);
        complement = new Complement(world);
        bodies = new BodyGrammar(lexicon, complement);
    }

    public TitleLexicon lexicon() {
        return lexicon;
    }

    /** Marks what the lexicons know of the sentence, its bodies included. */
    public void sign(Signs signs, Sentence sentence) {
        signs.scan(lexicon, world, sentence.first(), sentence.end());
        bodies.scan(signs, sentence.first(), sentence.end());
    }

    public Signs signs(SentencedText text) {
        Signs signs = new Signs(text);
        for (Sentence sentence : text.sentences()) {
            sign(signs, sentence);
        }
        return signs;
    }

    /**
     * The offices of a signed sentence in the order of their nouns; one may lie within another
     * ("envoy of the President").
     */
    public List<OfficePhrase> offices(Signs signs, Sentence sentence) {
        List<OfficePhrase> found = new ArrayList<>();
        for (int token = sentence.first(); token < sentence.end(); token++) {
            PhraseTable.Match<TitleWord> title = signs.title(token);
            if (title != null && title.first() == token && isHead(signs, title, sentence.end())) {
                found.add(read(signs, title, sentence));
            }
        }
        return found;
    }

    private static boolean isHead(Signs signs, PhraseTable.Match<TitleWord> title, int end) {
        TitleWord word = title.value();
        if (word.is(TitleClass.RELATION) || word.is(TitleClass.GUEST)) {
            return true;
        }
        if (!word.is(TitleClass.HEAD)) {
            return false;
        }
        BodyPhrase body = signs.body(title.first());
        if (body != null && body.first() < title.first() && body.end() >= title.end()) {
            return false;
        }
        // "deputy prime minister", "chief negotiator": a modifier, as its noun follows
        boolean modifies = word.is(TitleClass.RANK) || word.is(TitleClass.HONORIFIC);
        if (modifies && title.end() < end) {
            PhraseTable.Match<TitleWord> next = signs.title(title.end());
            if (next != null
                    && (next.value().is(TitleClass.HEAD)
                            || next.value().is(TitleClass.PORTFOLIO)
                            || next.value().is(TitleClass.RANK)
                                    && !next.value().is(TitleClass.INSTITUTION))) {
                return false;
            }
        }
        return !word.phrase().equals("member")
                || !signs.text().is(title.end(), "states")
                        && !signs.text().is(title.end(), "state")
                        && !signs.text().is(title.end(), "countries");
    }

    private OfficePhrase read(Signs signs, PhraseTable.Match<TitleWord> title, Sentence sentence) {
        SentencedText text = signs.text();
        int headEnd = title.end();
        while (headEnd < sentence.end()
                && (text.is(headEnd, "-designate")
                        || text.is(headEnd, "designate")
                        || text.is(headEnd, "-elect")
                        || text.is(headEnd, "elect"))) {
            headEnd++;
        }
        boolean envoy = isEnvoy(title.value().phrase());
        int end =
                title.value().is(TitleClass.GUEST) || title.value().is(TitleClass.RELATION)
                        ? relationEnd(signs, headEnd, sentence.end())
                        : complement.read(
                                signs,
                                headEnd,
                                sentence.end(),
                                envoy ? Complement.Of.ENVOY : Complement.Of.OFFICE);
        OfficeStart start = OfficeStart.before(signs, title.first(), sentence.first());
        List<Actor.Side> owners = new ArrayList<>(start.owners());
        BodyPhrase body = start.body();
        if (owners.isEmpty() && body != null && body.side() != null) {
            owners.add(body.side());
        }
        CountryCode sentTo = envoy ? sentTo(signs, headEnd, end) : null;
        if (owners.isEmpty()) {
            Actor.Side owner = ownerBehind(signs, headEnd, end, sentTo);
            if (owner != null) {
                owners.add(owner);
            }
        }
        Actor.Side told = lexicon.sideOfTitle(title.value().phrase());
        if (owners.isEmpty() && told != null) {
            owners.add(told);
        }
        return new OfficePhrase(
                start.first(),
                start.core(),
                title.first(),
                headEnd,
                end,
                title.value(),
                owners,
                sentTo,
                body,
                start.principal(),
                start.determiner());
    }

    private static boolean isEnvoy(String phrase) {
        return phrase.contains("ambassador")
                || phrase.contains("commissioner")
                || phrase.contains("charg")
                || phrase.contains("consul")
                || phrase.contains("envoy")
                || phrase.contains("representative")
                || phrase.contains("nuncio")
                || phrase.contains("observer")
                || phrase.contains("attach")
                || phrase.contains("counsel")
                || phrase.contains("mission")
                || phrase.contains("coordinator");
    }

    /** "counterpart from North Macedonia", "visitor from India". */
    private static int relationEnd(Signs signs, int headEnd, int end) {
        if (signs.text().is(headEnd, "from") || signs.text().is(headEnd, "of")) {
            PhraseTable.Match<Place> place = signs.place(headEnd + 1);
            if (place == null && signs.text().is(headEnd + 1, "the")) {
                place = signs.place(headEnd + 2);
            }
            if (place != null && place.end() <= end) {
                return place.end();
            }
        }
        return headEnd;
    }

    private static @Nullable CountryCode sentTo(Signs signs, int from, int end) {
        for (int token = from; token < end; token++) {
            if (signs.text().is(token, "to")
                    || signs.text().is(token, "in")
                    || signs.text().is(token, "for")) {
                int at = signs.text().is(token + 1, "the") ? token + 2 : token + 1;
                PhraseTable.Match<Place> place = signs.place(at);
                if (place != null && at < end) {
                    return place.value().country();
                }
            }
        }
        return null;
    }

    /** "to Mali", "in the Gambia": where, not whose. */
    private static boolean isPost(Signs signs, int place) {
        int before = signs.text().is(place - 1, "the") ? place - 2 : place - 1;
        return signs.text().is(before, "to") || signs.text().is(before, "in");
    }

    /** The last state "of" which it is, else the first body named. */
    private static Actor.@Nullable Side ownerBehind(
            Signs signs, int from, int end, @Nullable CountryCode sentTo) {
        Actor.Side body = null;
        for (int token = from; token < end; token++) {
            BodyPhrase phrase = signs.body(token);
            if (phrase != null && phrase.side() != null && body == null) {
                body = phrase.side();
            }
            PhraseTable.Match<Place> place = signs.place(token);
            if (place != null
                    && phrase == null
                    && place.value().kind() != PlaceKind.CAPITAL
                    && !place.value().country().equals(sentTo)
                    && !isPost(signs, place.first())) {
                return new Actor.State(place.value().country());
            }
        }
        return body;
    }
}
