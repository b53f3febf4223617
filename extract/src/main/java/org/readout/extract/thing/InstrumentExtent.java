package org.readout.extract.thing;

import java.util.Set;
import org.readout.extract.date.DateMention;
import org.readout.extract.grammar.Tag;

/** How far the name of a text reaches around its noun: subject, number, date, owner, quotation. */
final class InstrumentExtent {
    private static final Set<String> SUBJECT =
            Set.of(
                    "on",
                    "of",
                    "for",
                    "between",
                    "concerning",
                    "regarding",
                    "against",
                    "with",
                    "from",
                    "to",
                    "about",
                    "among",
                    "relating",
                    "related",
                    "covering",
                    "worth",
                    "toward",
                    "towards");

    private static final Set<String> CURRENCIES =
            Set.of(
                    "$", "€", "£", "¥", "us$", "million", "billion", "mln", "bn", "dollars",
                    "euros", "pounds", "yen", "yuan", "rupees", "francs");

    /** What something is worth takes so many words. */
    private static final int WORTH = 6;

    private final Passage passage;
    private final int headFirst;
    private final int headEnd;

    InstrumentExtent(Passage passage, int headFirst, int headEnd) {
        this.passage = passage;
        this.headFirst = headFirst;
        this.headEnd = headEnd;
    }

    int end() {
        int subject = passage.rightEdge().end(headEnd, SUBJECT);
        return withDate(withWorth(withReference(subject == headEnd ? aside(headEnd) : subject)));
    }

    /** "A second agreement, on border markets, is to be signed": the subject between commas. */
    private int aside(int at) {
        if (!passage.is(at, ",") || !(passage.is(at + 1, "on") || passage.is(at + 1, "for"))) {
            return at;
        }
        int end = passage.rightEdge().end(at + 1, SUBJECT);
        return end > at + 2 && passage.is(end, ",") ? end : at;
    }

    /** "Contracts worth $4 billion". */
    private int withWorth(int at) {
        if (!passage.is(at, "worth")) {
            return at;
        }
        int end = at + 1;
        while (end < at + WORTH
                && passage.covers(end)
                && (CURRENCIES.contains(passage.folded(end))
                        || passage.tag(end) == Tag.NUMBER
                        || passage.tag(end) == Tag.NAME)) {
            end++;
        }
        return end > at + 1 ? end : at;
    }

    /**
     * @param own the first token of the noun and its modifiers
     * @param isTold whether a word tells what became of it, so that its owner may name it
     */
    int first(int own, boolean isTold) {
        return withQuotation(isTold ? withOwner(own) : own);
    }

    /**
     * "the Assembly's Resolution": a text with a capital and nothing else of its own is known by
     * whose it is.
     */
    private int withOwner(int own) {
        boolean isBare =
                own == headEnd - 1
                        && passage.isCapitalised(own)
                        && passage.tag(own - 1) == Tag.POSSESSIVE
                        && passage.text().word(own - 1).isClitic();
        if (!isBare || !passage.isCapitalised(own - 2)) {
            return own;
        }
        int owner = own - 2;
        while (owner > own - 8
                && (passage.isCapitalised(owner - 1) && passage.isNoun(owner - 1)
                        || passage.isOrdinal(owner - 1))) {
            owner--;
        }
        return owner;
    }

    /** The mark that opens a quoted name belongs to it as the one that closes it does. */
    private int withQuotation(int own) {
        boolean closes = LeftEdge.CLOSING.contains(passage.folded(headFirst - 1));
        return closes && own < headFirst - 1 && LeftEdge.OPENING.contains(passage.folded(own - 1))
                ? own - 1
                : own;
    }

    /** "resolution 9 (2031)", "Executive Order 7", "resolutions 8 and 9". */
    private int withReference(int at) {
        if (at != headEnd || !isNumber(at)) {
            return at;
        }
        if (passage.is(at + 1, "and") && isNumber(at + 2)) {
            return at + 3;
        }
        return passage.is(at + 1, "(") && passage.is(at + 3, ")") ? at + 4 : at + 1;
    }

    private boolean isNumber(int token) {
        return passage.tag(token) == Tag.NUMBER && passage.text().word(token).isNumber();
    }

    /** "of 2031", "for 2031-2033". */
    private int withDate(int at) {
        if (!passage.is(at, "of") && !passage.is(at, "for")) {
            return at;
        }
        for (DateMention mention : passage.datesBehind(at + 1)) {
            if (mention.first() == at + 1) {
                return mention.end();
            }
        }
        return at;
    }
}
