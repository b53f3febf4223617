package org.readout.extract.thing;

import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.thing.ModifierWords.Role;
import org.readout.model.OrdinalWords;

/** How far the name of a thing reaches before its head noun: the modifiers that belong to it. */
final class LeftEdge {
    static final WordSet DASHES = WordSet.of("-", "–", "—", "/", "&");
    static final WordSet CLOSING = WordSet.of("\"", "”", "'", "’", "»");
    static final WordSet OPENING = WordSet.of("\"", "“", "'", "‘", "«");
    private static final int LONGEST = 12;
    private static final int LONGEST_QUOTATION = 8;

    private final Passage passage;

    LeftEdge(Passage passage) {
        this.passage = passage;
    }

    /**
     * The first token of the noun phrase with the given head, without article, possessor and words
     * like "new".
     */
    int first(int head) {
        int first = head;
        while (modifies(first - 1, head)) {
            first = passage.tag(first - 1) == Tag.MARK ? opening(first - 1) : first - 1;
        }
        while (first < head && (isTrimmed(first) || isOutside(first, head))) {
            first++;
        }
        return first;
    }

    /** The verb of "drafting agreements", the praise of "an ambitious Code of Practice". */
    private boolean isOutside(int token, int head) {
        boolean isVerb =
                passage.tag(token) == Tag.GERUND
                        && !passage.isCapitalised(token)
                        && passage.tag(token - 1) != Tag.DETERMINER
                        && passage.tag(token - 1) != Tag.POSSESSIVE
                        && passage.tag(token - 1) != Tag.ADJECTIVE;
        boolean isPraise =
                passage.tag(token) == Tag.ADJECTIVE
                        && !passage.isCapitalised(token)
                        && passage.isCapitalised(head)
                        && !passage.is(token, "joint")
                        && passage.isCapitalised(token + 1);
        return isVerb || isPraise;
    }

    private boolean isTrimmed(int token) {
        return passage.is(token, Role.TRIMMED)
                || passage.tag(token) == Tag.MARK
                || passage.tag(token) == Tag.COORDINATOR
                || passage.isOrdinal(token);
    }

    private boolean modifies(int token, int head) {
        if (!passage.covers(token) || head - token > LONGEST) {
            return false;
        }
        return switch (passage.tag(token)) {
            case NOUN, NAME, ADJECTIVE -> true;
            case GERUND, PARTICIPLE -> !passage.isCapitalised(token) || passage.isCapitalised(head);
            case VERB ->
                    passage.isCapitalised(token)
                            && passage.isCapitalised(head)
                            && token > passage.first();
            case ADVERB ->
                    modifies(token - 1, head)
                            || passage.is(token, Role.TRIMMED)
                            || passage.isOrdinal(token);
            case NUMBER -> isNumberInName(token);
            case COORDINATOR -> isInnerAnd(token, head);
            case MARK -> isInnerMark(token);
            case PREPOSITION -> isCountryOf(token);
            case POSSESSIVE -> isPluralPossessive(token);
            default -> false;
        };
    }

    /**
     * A year or a compound is part of a name ("1911 Convention", "9-point declaration"), a count is
     * not.
     */
    private boolean isNumberInName(int token) {
        String folded = passage.folded(token);
        boolean isYear =
                folded.length() == 4 && (folded.startsWith("19") || folded.startsWith("20"));
        return isYear
                || folded.indexOf('-') > 0
                || Character.isDigit(folded.charAt(0)) && OrdinalWords.number(folded) > 0
                || folded.indexOf('+') > 0;
    }

    /** "Tolls and Harbours Agreement", not "Norway and the Treaty". */
    private boolean isInnerAnd(int token, int head) {
        return passage.is(token, "and")
                && passage.isCapitalised(head)
                && passage.isCapitalised(token - 1)
                && passage.isCapitalised(token + 1)
                && (passage.tag(token - 1) == Tag.NAME || passage.tag(token - 1) == Tag.ADJECTIVE)
                && !passage.isTitleCase();
    }

    /**
     * "Foreign Ministers' Meeting", "growers' pact": a plural possessor is part of the name, a
     * single one its owner.
     */
    private boolean isPluralPossessive(int token) {
        boolean isClitic = passage.is(token, "'") || passage.is(token, "'s");
        return isClitic
                && passage.folded(token - 1).endsWith("s")
                && passage.text().start(token) == passage.text().end(token - 1)
                && passage.isNoun(token - 1)
                && !passage.folded(token - 1).endsWith("ss")
                && passage.is(token, "'")
                && (!passage.isCapitalised(token - 1) || passage.isCapitalised(token + 1))
                && !isCountry(token - 1);
    }

    /** "Republic of Korea Summit": the one "of" that stands inside a modifier. */
    private boolean isCountryOf(int token) {
        boolean isState =
                passage.folded(token - 1).endsWith("republic")
                        || passage.folded(token - 1).endsWith("kingdom");
        return passage.is(token, "of")
                && isState
                && passage.isCapitalised(token - 1)
                && passage.isCapitalised(token + 1);
    }

    private boolean isCountry(int token) {
        return passage.isCapitalised(token)
                && !passage.isCapitalised(token + 2)
                && !passage.isCapitalised(token + 1);
    }

    private boolean isInnerMark(int token) {
        String mark = passage.folded(token);
        if (DASHES.contains(mark)) {
            boolean joins = passage.isCapitalised(token - 1) && passage.isCapitalised(token + 1);
            return joins && passage.tag(token - 1) == Tag.NAME && !passage.is(token, "—");
        }
        if (mark.equals(",")) {
            return false;
        }
        return CLOSING.contains(mark) && opening(token) < token;
    }

    /** The opening quotation mark that the closing one belongs to, or the same token. */
    private int opening(int closing) {
        for (int at = closing - 2;
                at >= Math.max(passage.first(), closing - LONGEST_QUOTATION);
                at--) {
            if (OPENING.contains(passage.folded(at))) {
                return at;
            }
        }
        return DASHES.contains(passage.folded(closing)) ? closing : closing + 1;
    }

    /** "The African Union's road map": whose it is; the name itself where no name stands there. */
    private int withOwner(int clitic, int first) {
        int owner = clitic - 1;
        if (!passage.covers(owner) || !passage.isCapitalised(owner)) {
            return first;
        }
        while (owner > clitic - 5
                && passage.covers(owner - 1)
                && passage.isCapitalised(owner - 1)
                && passage.isNoun(owner - 1)) {
            owner--;
        }
        return passage.is(owner - 1, "the") ? owner - 1 : owner;
    }

    /** The first token of a name's evidence: its article and what stands between. */
    int withArticle(int first) {
        for (int at = first - 1; at >= Math.max(passage.first(), first - 4); at--) {
            switch (passage.tag(at)) {
                case DETERMINER -> {
                    return at;
                }
                case POSSESSIVE -> {
                    return passage.text().word(at).isClitic() ? withOwner(at, first) : at;
                }
                case ADJECTIVE, NUMBER, ADVERB, PARTICIPLE -> {
                    continue;
                }
                default -> {
                    return first;
                }
            }
        }
        return first;
    }
}
