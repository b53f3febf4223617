package org.readout.extract.office;

import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.place.Place;
import org.readout.extract.place.PlaceKind;
import org.readout.model.SentencedText;

/** How the parts of one portfolio hang together: "for Growth, Energy, and the Environment". */
final class PortfolioParts {
    private PortfolioParts() {}

    /** "and", "&" or a comma between two parts of one portfolio, but not between two offices. */
    static boolean joins(Signs signs, int at, int end) {
        SentencedText text = signs.text();
        boolean and = text.is(at, "and") || text.is(at, "&");
        if (!and && !text.is(at, ",")) {
            return false;
        }
        int next = at + 1;
        if (!and && text.is(next, "and")) {
            next++;
        }
        if (text.is(next, "the") && next > at + (and ? 0 : 1)) {
            next++; // "for Growth, Energy, and the Environment"
        }
        if (next >= end
                || !signs.isTitle(at - 1, TitleClass.PORTFOLIO)
                        && !(and
                                && text.word(at - 1).isCapitalised()
                                && signs.place(at - 1) == null
                                && signs.body(at - 1) == null)) {
            return false;
        }
        int after = next;
        while (after < end
                && (signs.isTitle(after, TitleClass.PORTFOLIO)
                        || signs.isTitle(after, TitleClass.RANK)
                        || isPeoplesPortfolio(signs, after)
                        || unknownName(signs, after) && knownLater(signs, after, end) > after)) {
            after++;
        }
        if (after == next || after < end && signs.isTitle(after, TitleClass.HEAD)) {
            return signs.body(next) != null
                    && and
                    && !(after < end && signs.isTitle(after, TitleClass.HEAD));
        }
        // a comma needs its list to be closed: "Energy, Mines and Forests"
        return and || next > at + 1 || closesWithin(signs, next) || closesList(signs, after, end);
    }

    /** "Moroccan Expatriates", "African Affairs". */
    private static boolean isPeoplesPortfolio(Signs signs, int at) {
        PhraseTable.Match<Place> people = signs.place(at);
        return people != null
                && people.value().kind() == PlaceKind.DEMONYM
                && signs.isTitle(people.end(), TitleClass.PORTFOLIO);
    }

    /** "Foreign Affairs, European Union and Cooperation": the last two are one phrase. */
    private static boolean closesWithin(Signs signs, int at) {
        PhraseTable.Match<TitleWord> phrase = signs.title(at);
        return phrase != null
                && phrase.first() == at
                && phrase.value().is(TitleClass.PORTFOLIO)
                && phrase.value().phrase().contains(" and ");
    }

    private static boolean closesList(Signs signs, int after, int end) {
        SentencedText text = signs.text();
        for (int at = after; at < end && at < after + 12; at++) {
            if (text.is(at, "and") || text.is(at, "&")) {
                int last = text.is(at + 1, "the") ? at + 2 : at + 1;
                return signs.isTitle(last, TitleClass.PORTFOLIO)
                        || isPeoplesPortfolio(signs, last)
                        || signs.isTitle(last, TitleClass.RANK);
            }
            if (!text.is(at, ",") && !signs.isTitle(at, TitleClass.PORTFOLIO)) {
                return false;
            }
        }
        return false;
    }

    /** A capitalised word that is no title, place or body that we know. */
    static boolean unknownName(Signs signs, int at) {
        SentencedText text = signs.text();
        return text.word(at).isCapitalised()
                && signs.title(at) == null
                && signs.place(at) == null
                && signs.body(at) == null;
    }

    /**
     * The end of a run of capitalised words that a portfolio or institution closes; {@code at}
     * where none does.
     */
    static int knownLater(Signs signs, int at, int end) {
        SentencedText text = signs.text();
        int last = at;
        for (int token = at; token < end && token < at + 6; token++) {
            boolean capital = text.word(token).isCapitalised();
            if (!capital && !(text.is(token, "of") || text.word(token).isClitic())) {
                break;
            }
            if (signs.isTitle(token, TitleClass.HONORIFIC)
                    || signs.isTitle(token, TitleClass.HEAD)) {
                break;
            }
            if (capital
                    && (signs.isTitle(token, TitleClass.PORTFOLIO)
                            || signs.isTitle(token, TitleClass.INSTITUTION))) {
                last = token + 1;
            }
        }
        return last;
    }
}
