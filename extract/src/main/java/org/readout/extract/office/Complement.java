package org.readout.extract.office;

import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.place.Place;
import org.readout.extract.place.PlaceKind;
import org.readout.extract.place.Places;
import org.readout.model.SentencedText;

/**
 * Reads what follows the noun of an office or body: "of Science and Cooperation of Peru", "to the
 * United Nations", "of the Legal Department of the Ministry".
 */
final class Complement {
    /** What the complement belongs to. */
    enum Of {
        OFFICE,
        /** An office that is held abroad, so "in Rabat" and "to Malawi" belong to it. */
        ENVOY,
        BODY
    }

    private final Places world;

    Complement(Places world) {
        this.world = world;
    }

    /**
     * The token after the complement that begins at {@code from}; {@code from} itself where there
     * is none.
     */
    int read(Signs signs, int from, int end, Of of) {
        int at = from;
        if (of != Of.BODY) {
            at = bodyWithoutPreposition(signs, at, end);
        }
        while (at < end) {
            int next = one(signs, at, end, of);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /**
     * "Director General WHO", "Director, Americas Bureau, MFA", "General Officer Commanding the
     * Northern Brigade".
     */
    private static int bodyWithoutPreposition(Signs signs, int from, int end) {
        SentencedText text = signs.text();
        BodyPhrase body = from < end ? signs.body(from) : null;
        if (body != null && body.first() == from && text.word(from).isAllCaps()) {
            return body.end();
        }
        BodyPhrase commanded =
                text.is(from - 1, "commanding") && text.is(from, "the")
                        ? signs.body(from + 1)
                        : null;
        if (commanded != null) {
            return commanded.end();
        }
        int at = from;
        boolean director =
                text.is(from - 1, "director")
                        || text.is(from - 1, "head")
                        || text.is(from - 1, "counsellor")
                        || text.is(from - 1, "officer")
                        || text.is(from - 1, "chief")
                        || text.is(from - 1, "general");
        while (director
                && at + 1 < end
                && text.is(at, ",")
                && text.word(from - 1).isCapitalised()) {
            BodyPhrase next = signs.body(at + 1);
            if (next == null || next.first() != at + 1 || !(next.organ() || at > from)) {
                break;
            }
            at = next.end();
        }
        return at;
    }

    private int one(Signs signs, int at, int end, Of of) {
        SentencedText text = signs.text();
        if (text.is(at, "(")
                && at + 2 < end
                && text.is(at + 2, ")")
                && (text.word(at + 1).isAllCaps() || signs.body(at + 1) != null)) {
            BodyPhrase next = at + 3 < end ? signs.body(at + 3) : null;
            // "of the People's Party (PP) Central Committee"
            return next != null && next.first() == at + 3 ? Math.min(end, next.end()) : at + 3;
        }
        if (!opens(text, at, of) && !(of == Of.OFFICE && isWithinBody(signs, at))) {
            return at;
        }
        int noun = at + 1;
        while (noun < end
                && (text.is(noun, "the")
                        || text.is(noun, "his")
                        || text.is(noun, "her")
                        || text.is(noun, "its")
                        || signs.isTitle(noun, TitleClass.EPITHET))) {
            noun++;
        }
        int stop = nounPhrase(signs, noun, end, text.is(at, "of") || text.is(at, "for"));
        return stop == noun ? at : stop;
    }

    /** "Director for Trade in the Chancellery". */
    private static boolean isWithinBody(Signs signs, int at) {
        SentencedText text = signs.text();
        if (!text.is(at, "in") || !text.is(at + 1, "the") || !text.word(at - 1).isCapitalised()) {
            return false;
        }
        BodyPhrase body = signs.body(at + 2);
        return body != null && body.first() == at + 2 && body.organ();
    }

    private static boolean opens(SentencedText text, int at, Of of) {
        if (text.word(at).isCapitalised() && !text.word(at).isAllCaps()) {
            return false; // "Central Committee To Hanh": a name, no preposition
        }
        if (text.is(at, "of") || text.is(at, "for")) {
            return true;
        }
        return switch (of) {
            case ENVOY ->
                    text.is(at, "to")
                            || text.is(at, "in") && !isPossessive(text, at + 1)
                            || text.is(at, "on")
                            || text.is(at, "at");
            case OFFICE -> text.is(at, "on") || text.is(at, "to") || text.is(at, "at");
            case BODY -> text.is(at, "on");
        };
    }

    /** "Met the envoy in her office": where, not what she is envoy for. */
    private static boolean isPossessive(SentencedText text, int token) {
        return text.is(token, "his") || text.is(token, "her") || text.is(token, "their");
    }

    /** The token after a run of portfolio words, institutions, places and capitalised words. */
    private int nounPhrase(Signs signs, int from, int end, boolean open) {
        SentencedText text = signs.text();
        int at = from;
        boolean settled = false;
        while (at < end) {
            int next = element(signs, at, end);
            if (next > at) {
                settled = true;
                at = next;
            } else if (PortfolioParts.unknownName(signs, at)) {
                int known = PortfolioParts.knownLater(signs, at, end);
                if (known > at) {
                    at = known;
                    settled = true;
                } else if (!settled && open) {
                    return properName(signs, at, end);
                } else {
                    return at;
                }
            } else if (settled && PortfolioParts.joins(signs, at, end)) {
                at += text.is(at, ",") && text.is(at + 1, "and") ? 2 : 1;
                at += text.is(at, "the") ? 1 : 0;
            } else if (text.word(at).isClitic()
                    && at > from
                    && at + 1 < end
                    && (element(signs, at + 1, end) > at + 1
                            || PortfolioParts.knownLater(signs, at + 1, end) > at + 1)) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /** A known place, body, title or portfolio; its end, or {@code at} where none begins here. */
    private int element(Signs signs, int at, int end) {
        BodyPhrase body = signs.body(at);
        if (body != null && body.first() <= at) {
            PhraseTable.Match<TitleWord> longer = signs.title(at);
            if (longer != null
                    && longer.first() == at
                    && longer.end() > body.end()
                    && longer.value().is(TitleClass.PORTFOLIO)) {
                return Math.min(end, longer.end()); // "European Union and Cooperation"
            }
            return Math.min(end, body.end());
        }
        PhraseTable.Match<Place> place = signs.place(at);
        if (place != null) {
            return Math.min(end, place.end());
        }
        PhraseTable.Match<TitleWord> title = signs.title(at);
        if (title == null || title.first() != at) {
            return at;
        }
        TitleWord word = title.value();
        if (word.is(TitleClass.PORTFOLIO) || word.is(TitleClass.INSTITUTION)) {
            return title.end();
        }
        // "of the Foreign Minister", "to the President", "of General Secretary": the principal
        if (word.is(TitleClass.HEAD) && afterState(signs, at)) {
            return at; // "the Republic of Korea Minister": the body ends with its state
        }
        if (word.is(TitleClass.HEAD) && (!word.plural() || ofInstitution(signs, at))) {
            return title.end();
        }
        boolean beforeNoun =
                title.end() < end
                        && signs.title(title.end()) != null
                        && !signs.isTitle(title.end(), TitleClass.HONORIFIC);
        boolean beforeName =
                title.end() < end
                        && signs.text().word(title.end()).isCapitalised()
                        && !signs.text().word(at).isCapitalised();
        return word.is(TitleClass.RANK) && (beforeNoun || beforeName) ? title.end() : at;
    }

    private static boolean afterState(Signs signs, int at) {
        PhraseTable.Match<Place> before = signs.place(at - 1);
        return before != null && before.value().kind() == PlaceKind.COUNTRY;
    }

    /**
     * "House of Representatives", "House of Representatives": a plural that belongs to the body's
     * name.
     */
    private static boolean ofInstitution(Signs signs, int at) {
        return signs.text().is(at - 1, "of")
                && signs.isTitle(at - 2, TitleClass.INSTITUTION)
                && signs.text().word(at).isCapitalised();
    }

    /**
     * "of Carchi", "of New Plymouth": an unknown name; a person's name behind it is left alone
     * where a city ends before.
     */
    private int properName(Signs signs, int at, int end) {
        SentencedText text = signs.text();
        PhraseTable.Match<?> city = world.cityAt(text, at, end);
        if (city != null) {
            int after = city.end();
            boolean longer =
                    after < end
                            && PortfolioParts.unknownName(signs, after)
                            && (after + 1 == end || !PortfolioParts.unknownName(signs, after + 1));
            // "Porto Alegre", "Lapland region"
            return after < end && (signs.isTitle(after, TitleClass.INSTITUTION) || longer)
                    ? after + 1
                    : after;
        }
        int stop = at;
        while (stop < end && PortfolioParts.unknownName(signs, stop)) {
            stop++;
        }
        if (stop < end && signs.isTitle(stop, TitleClass.INSTITUTION)) {
            return stop + 1;
        }
        return stop - at >= 3 ? at + 1 : stop;
    }

    /** Whether the token opens its sentence with a word that is capitalised for that alone. */
    static boolean opensSentence(Signs signs, int token, int first) {
        return token == first && signs.title(token) == null && signs.place(token) == null;
    }

    static @Nullable BodyPhrase bodyEndingAt(Signs signs, int end) {
        BodyPhrase body = signs.body(end - 1);
        return body != null && body.end() == end ? body : null;
    }
}
