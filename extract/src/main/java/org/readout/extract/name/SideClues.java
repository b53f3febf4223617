package org.readout.extract.name;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.office.BodyPhrase;
import org.readout.extract.office.Signs;
import org.readout.extract.office.TitleClass;
import org.readout.extract.office.TitleLexicon;
import org.readout.extract.place.Place;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** What the words around a token say of the side that it belongs to. */
final class SideClues {
    private static final WordSet PARTIES =
            WordSet.of("delegation", "side", "team", "contingent", "representatives", "officials");

    private static final WordSet LISTING =
            WordSet.of(
                    "headed",
                    "led",
                    "included",
                    "includes",
                    "including",
                    "comprised",
                    "comprises",
                    "consisted",
                    "consists",
                    "composed",
                    "were",
                    "represented",
                    "by");
    private static final WordSet PLACING =
            WordSet.of(
                    "in",
                    "at",
                    "from",
                    "to",
                    "visit",
                    "visits",
                    "visited",
                    "visiting",
                    "toured",
                    "near");
    private static final WordSet CONVEYING =
            WordSet.of(
                    "conveyed",
                    "conveying",
                    "conveys",
                    "felicitations",
                    "greetings",
                    "regards",
                    "wishes",
                    "behalf",
                    "envoy",
                    "message");
    private static final WordSet MEETING =
            WordSet.of(
                    "met",
                    "meets",
                    "meet",
                    "meeting",
                    "received",
                    "receives",
                    "hosted",
                    "hosts",
                    "called",
                    "call",
                    "calls",
                    "talks",
                    "spoke",
                    "visited",
                    "welcomed",
                    "thanked",
                    "told",
                    "urged",
                    "congratulated",
                    "briefed",
                    "informed",
                    "invited",
                    "assured",
                    "assures",
                    "asked",
                    "greeted",
                    "praised",
                    "commended",
                    "phoned",
                    "telephoned",
                    "with");

    private final Signs signs;
    private final SentencedText text;
    private final TitleLexicon lexicon;

    SideClues(Signs signs, TitleLexicon lexicon) {
        this.signs = signs;
        this.text = signs.text();
        this.lexicon = lexicon;
    }

    /**
     * Sides named near the token, and how much each speaks for belonging: less than nothing for the
     * one that met somebody.
     */
    Map<Actor.Side, Double> near(int token, Sentence sentence) {
        Map<Actor.Side, Double> found = new HashMap<>();
        boolean meeting = false;
        for (int at = token - 1; at >= sentence.first(); at--) {
            meeting |= MEETING.contains(text, at);
            Actor.Side side = isPost(at) ? null : sideAt(at);
            if (side != null) {
                boolean where = at > sentence.first() && isWhere(at);
                boolean opens = where && at <= sentence.first() + 2 && text.is(at + 1, ",");
                if (meeting && !where && meetsBefore(at, sentence)) {
                    return found; // "she met the Greek minister and was received by B"
                }
                found.put(side, opens ? 2.2 : where || !meeting ? 1.0 : -0.7);
                return found;
            }
        }
        for (int at = token; at < sentence.end() - 1; at++) {
            if (text.is(at, "met") || text.is(at, "received") || text.is(at, "hosted")) {
                break; // "Minister A met a delegation from Peru": whom she met is from there
            }
            Actor.State state =
                    text.is(at, "in") || text.is(at, "from") || text.is(at, "for")
                            ? signs.state(at + 1)
                            : null;
            if (state != null) {
                found.put(state, 0.8);
                return found;
            }
        }
        if (sentence.index() > 0) {
            Sentence previous = text.sentences().get(sentence.index() - 1);
            for (int at = previous.first(); at < previous.end(); at++) {
                Actor.Side side = isWhere(at) ? null : sideAt(at);
                if (side != null) {
                    found.put(side, 0.5);
                    return found;
                }
            }
        }
        return found;
    }

    /** Whether who stands at the token is met by somebody named before. */
    boolean meetsBefore(int token, Sentence sentence) {
        for (int at = token - 1; at > sentence.first(); at--) {
            if (text.is(at, "met")
                    || text.is(at, "received")
                    || text.is(at, "meet")
                    || text.is(at, "meeting")
                    || text.is(at, "visited")) {
                return true;
            }
        }
        return false;
    }

    /** "Ambassador to Malta": where somebody is sent. */
    boolean isPost(int at) {
        PhraseTable.Match<Place> place = signs.place(at);
        int before = (place == null ? at : place.first()) - 1;
        if (place != null && text.is(before, "the")) {
            before--;
        }
        return place != null && text.is(before, "to") && signs.isTitle(before - 1, TitleClass.HEAD);
    }

    /** What a word says of the relation between those before and behind it. */
    enum Bearing {
        NONE,
        MEETS,
        CONVEYS
    }

    Bearing bearing(int token) {
        String folded = text.folded(token);
        return CONVEYING.contains(folded)
                ? Bearing.CONVEYS
                : MEETING.contains(folded) ? Bearing.MEETS : Bearing.NONE;
    }

    private boolean isWhere(int at) {
        PhraseTable.Match<Place> place = signs.place(at);
        int before = (place == null ? at : place.first()) - 1;
        return before >= 0 && PLACING.contains(text, before);
    }

    private Actor.@Nullable Side sideAt(int at) {
        BodyPhrase body = signs.body(at);
        if (body != null && body.side() != null) {
            return body.side() instanceof Actor.Body(String name)
                    ? new Actor.Body(lexicon.organisationOf(name))
                    : body.side();
        }
        PhraseTable.Match<Place> place = signs.place(at);
        return place == null ? null : new Actor.State(place.value().country());
    }

    /**
     * "The Greek side was led by ...": the state whose people the sentence lists before the token.
     */
    @Nullable CountryCode delegation(int token, Sentence sentence) {
        boolean listing = false;
        for (int at = token - 1; at >= sentence.first(); at--) {
            listing |= LISTING.contains(text, at);
            PhraseTable.Match<Place> place = signs.place(at);
            if (place != null
                    && at > sentence.first()
                    && text.is(place.first() - 1, "representing")) {
                return place.value().country();
            }
            if (place != null && listing) {
                for (int noun = place.end();
                        noun < Math.min(place.end() + 2, sentence.end());
                        noun++) {
                    if (PARTIES.contains(text, noun)) {
                        return place.value().country();
                    }
                }
            }
        }
        return null;
    }
}
