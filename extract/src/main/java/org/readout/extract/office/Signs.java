package org.readout.extract.office;

import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.place.Place;
import org.readout.extract.place.Places;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.SentencedText;

/**
 * What the lexicons know of each token of a text: the place, the body and the title word that cover
 * it.
 */
public final class Signs {
    private final SentencedText text;
    private final PhraseTable.@Nullable Match<Place>[] places;
    private final PhraseTable.@Nullable Match<TitleWord>[] titles;
    private final @Nullable BodyPhrase[] bodies;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Signs(SentencedText text) {
        this.text = text;
        places = new PhraseTable.Match[text.size()];
        titles = new PhraseTable.Match[text.size()];
        bodies = new BodyPhrase[text.size()];
    }

    public SentencedText text() {
        return text;
    }

    /** The country, people, capital or seat whose name covers the token. */
    public PhraseTable.@Nullable Match<Place> place(int token) {
        return token >= 0 && token < places.length ? places[token] : null;
    }

    /** The country of the place that covers the token, or null. */
    public @Nullable CountryCode country(int token) {
        PhraseTable.Match<Place> match = place(token);
        return match == null ? null : match.value().country();
    }

    /** The state of the place that covers the token, or null. */
    public Actor.@Nullable State state(int token) {
        CountryCode country = country(token);
        return country == null ? null : new Actor.State(country);
    }

    /** The title word or phrase that covers the token. */
    public PhraseTable.@Nullable Match<TitleWord> title(int token) {
        return token >= 0 && token < titles.length ? titles[token] : null;
    }

    /** The body whose name covers the token. */
    public @Nullable BodyPhrase body(int token) {
        return token >= 0 && token < bodies.length ? bodies[token] : null;
    }

    public boolean isTitle(int token, TitleClass titleClass) {
        PhraseTable.Match<TitleWord> match = title(token);
        return match != null && match.value().is(titleClass);
    }

    /** Whether a place of this kind covers the token. */
    public boolean isPlace(int token) {
        return place(token) != null;
    }

    void scan(TitleLexicon lexicon, Places world, int first, int end) {
        for (int token = first; token < end; ) {
            token = scanTitle(lexicon, token, end);
        }
        for (int token = first; token < end; ) {
            PhraseTable.Match<Place> match = world.stateAt(text, token, end);
            if (match != null) {
                fill(places, match, match.first(), match.end());
            }
            token = match == null ? token + 1 : match.end();
        }
        for (int token = first; token < end; ) {
            PhraseTable.Match<TitleLexicon.KnownBody> match = lexicon.bodyAt(text, token, end);
            if (match != null && !isOfPortfolio(match)) {
                put(
                        new BodyPhrase(
                                token,
                                match.end(),
                                match.value().fullName(),
                                match.value().side(),
                                false));
            }
            token = match == null ? token + 1 : match.end();
        }
    }

    /** "European Union and Cooperation": the union is but a part of the portfolio. */
    private boolean isOfPortfolio(PhraseTable.Match<TitleLexicon.KnownBody> body) {
        PhraseTable.Match<TitleWord> title = title(body.first());
        return title != null
                && title.first() <= body.first()
                && title.end() > body.end()
                && title.value().is(TitleClass.PORTFOLIO);
    }

    private int scanTitle(TitleLexicon lexicon, int token, int end) {
        PhraseTable.Match<TitleWord> match = lexicon.titleAt(text, token, end);
        if (match == null) {
            return token + 1;
        }
        // "he" is a courtesy only in capitals
        if (match.end() == token + 1
                && text.form(token).length() <= 2
                && !text.word(token).isCapitalised()) {
            return token + 1;
        }
        if (text.form(token).equals("He")
                || text.form(token).equals("Us")
                || isWithinDescent(token, match.end())) {
            return token + 1;
        }
        fill(titles, match, match.first(), match.end());
        return match.end();
    }

    /** "Khalid bin Sultan", "Sultan bin Turki": a title that is a given name. */
    private boolean isWithinDescent(int first, int end) {
        return end == first + 1
                && text.word(first).isCapitalised()
                && (isDescent(first - 1) && !text.word(first - 1).isCapitalised()
                        || isDescent(end));
    }

    private boolean isDescent(int token) {
        return text.is(token, "bin")
                || text.is(token, "bint")
                || text.is(token, "ibn")
                || text.is(token, "ben");
    }

    private static <T> void fill(@Nullable T[] at, T value, int first, int end) {
        for (int token = first; token < end; token++) {
            at[token] = value;
        }
    }

    void put(BodyPhrase body) {
        for (int token = body.first(); token < body.end(); token++) {
            bodies[token] = body;
        }
    }
}
