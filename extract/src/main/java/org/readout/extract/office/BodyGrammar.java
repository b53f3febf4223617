package org.readout.extract.office;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.place.Place;
import org.readout.extract.place.PlaceKind;
import org.readout.model.Actor;
import org.readout.model.Folding;
import org.readout.model.SentencedText;

/**
 * Finds bodies that no lexicon knows by the noun that heads their name: "Ministry of Rural Affairs
 * of Peru", "Legal Affairs Division", "Consular Affairs Department", "the Greek foreign ministry".
 */
final class BodyGrammar {
    private final TitleLexicon lexicon;
    private final Complement complement;

    BodyGrammar(TitleLexicon lexicon, Complement complement) {
        this.lexicon = lexicon;
        this.complement = complement;
    }

    void scan(Signs signs, int first, int end) {
        for (int token = first; token < end; token++) {
            PhraseTable.Match<TitleWord> match = signs.title(token);
            if (match != null
                    && match.first() == token
                    && match.value().is(TitleClass.INSTITUTION)) {
                BodyPhrase body = read(signs, match, first, end);
                if (body != null) {
                    signs.put(body);
                    token = Math.max(token, body.end() - 1);
                }
            }
        }
    }

    private @Nullable BodyPhrase read(
            Signs signs, PhraseTable.Match<TitleWord> noun, int first, int end) {
        SentencedText text = signs.text();
        boolean organ = lexicon.isOrgan(Folding.fold(noun.value().phrase()));
        boolean proper = text.word(noun.first()).isCapitalised();
        if (!proper && !organ
                || signs.body(noun.first()) != null
                        && signs.body(noun.end() - 1) != null
                        && Objects.equals(
                                signs.body(noun.first()),
                                signs.body(Math.min(noun.end(), text.size() - 1)))) {
            return null;
        }
        BodyPhrase known = signs.body(noun.first());
        boolean rank =
                text.is(noun.first(), "state")
                        && noun.end() < end
                        && signs.isTitle(noun.end(), TitleClass.HEAD);
        if (known != null || rank) {
            return null; // "the Vietnamese State President"
        }
        int start = left(signs, noun.first(), first, proper);
        int stop = complement.read(signs, noun.end(), end, Complement.Of.BODY);
        if (start == noun.first() && stop == noun.end() && !organ) {
            return null;
        }
        Actor.Side side = side(signs, start, stop, first);
        String name = text.phrase(start, stop);
        boolean own = side == null && !organ && lexicon.isInternational(name);
        return new BodyPhrase(
                start,
                stop,
                name,
                own ? new Actor.Body(name) : side,
                organ || side instanceof Actor.State);
    }

    private int left(Signs signs, int noun, int first, boolean proper) {
        SentencedText text = signs.text();
        int start = noun;
        while (start > first) {
            int before = start - 1;
            PhraseTable.Match<TitleWord> title = signs.title(before);
            boolean part =
                    title != null
                            && (title.value().is(TitleClass.PORTFOLIO)
                                    || title.value().is(TitleClass.RANK)
                                    || title.value().is(TitleClass.INSTITUTION));
            boolean capital = text.word(before).isCapitalised() && text.word(before).isWord();
            BodyPhrase body = signs.body(before);
            if (body != null && proper) {
                start = body.first();
            } else if (title != null && part && (capital || !proper)) {
                start = Math.max(first, title.first());
            } else if (capital
                    && proper
                    && !Complement.opensSentence(signs, before, first)
                    && (title == null
                            || !title.value().is(TitleClass.HEAD)
                                    && !title.value().is(TitleClass.HONORIFIC))) {
                start = before;
            } else if (text.word(before).isClitic()
                    && proper
                    && before - 1 > first
                    && text.word(before - 1).isCapitalised()
                    && signs.place(before - 1) == null
                    && (signs.title(before - 1) != null
                            || text.is(before - 1, "people")
                            || text.is(before - 1, "workers"))) {
                start = before - 1;
            } else if (text.is(before, "and")
                    && proper
                    && before - 1 > first
                    && signs.isTitle(before - 1, TitleClass.PORTFOLIO)
                    && text.word(before - 1).isCapitalised()
                    && signs.isTitle(start, TitleClass.PORTFOLIO)) {
                start = before - 1;
            } else {
                break;
            }
        }
        return start;
    }

    /**
     * The state whose organ it is: by adjective or possessor before it, within it, or "of" a
     * country behind it.
     */
    private static Actor.@Nullable Side side(Signs signs, int start, int stop, int first) {
        for (int token = stop - 1; token >= start; token--) {
            PhraseTable.Match<Place> place = signs.place(token);
            if (place != null
                    && place.value().kind() != PlaceKind.CAPITAL
                    && place.value().kind() != PlaceKind.SEAT) {
                return new Actor.State(place.value().country());
            }
            BodyPhrase inner = signs.body(token);
            if (inner != null && inner.side() != null) {
                return inner.side();
            }
        }
        int before = start - 1;
        if (before >= first && signs.text().word(before).isClitic()) {
            before--;
        }
        PhraseTable.Match<Place> owner = before >= first ? signs.place(before) : null;
        if (owner != null) {
            return new Actor.State(owner.value().country());
        }
        BodyPhrase body = before >= first ? signs.body(before) : null;
        return body == null ? null : body.side();
    }
}
