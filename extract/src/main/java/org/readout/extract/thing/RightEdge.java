package org.readout.extract.thing;

import java.util.Set;
import org.readout.extract.grammar.Tag;
import org.readout.extract.thing.ModifierWords.Role;

/**
 * How far the name of a thing reaches behind its head noun: "on ports", "between X and Y", an
 * abbreviation.
 */
final class RightEdge {
    private static final int MOST_PHRASES = 4;
    private static final int LONGEST = 24;

    private final Passage passage;

    RightEdge(Passage passage) {
        this.passage = passage;
    }

    /**
     * The token after the phrases that belong to a head ending at {@code end}: "on ports", "between
     * X and Y".
     */
    int end(int end, Set<String> prepositions) {
        int at = afterBracket(end);
        boolean awaitsAnd = false;
        for (int i = 0; i < MOST_PHRASES && at - end < LONGEST; i++) {
            if (awaitsAnd && passage.is(at, "and") && nounPhraseEnd(at + 1) > at + 1) {
                at = afterBracket(nounPhraseEnd(at + 1));
                awaitsAnd = false;
                continue;
            }
            if (passage.is(at, "on") && isDate(at + 1)) {
                break;
            }
            boolean isBetween = passage.is(at, "between");
            int stop =
                    prepositions.contains(passage.folded(at)) || isInside(at, end)
                            ? phraseEnd(at)
                            : at;
            if (stop <= at + 1) {
                break;
            }
            awaitsAnd = isBetween ? stop == nounPhraseEnd(at + 1) : awaitsAnd;
            at = afterBracket(stop);
        }
        return at;
    }

    private boolean isDate(int token) {
        return passage.datesBehind(token).stream().anyMatch(date -> date.first() == token);
    }

    /** Within a phrase behind the head, "of" always goes on: "on the use of harbours". */
    private boolean isInside(int at, int end) {
        return at > end && passage.is(at, "of");
    }

    /** The token after "on the joint survey", with what is coordinated to it. */
    private int phraseEnd(int preposition) {
        int start = preposition + 1;
        int end = nounPhraseEnd(start);
        if (end == start) {
            return preposition;
        }
        boolean isBetween = passage.is(preposition, "between");
        for (int i = 0; i < 4; i++) {
            int next = isBetween ? second(end) : coordinated(end);
            if (next == end) {
                break;
            }
            end = next;
            if (isBetween) {
                break;
            }
        }
        return end;
    }

    /** "Norway and Chile": the second of two parties. */
    private int second(int at) {
        int end = passage.is(at, "and") ? nounPhraseEnd(at + 1) : at;
        return end > at + 1 ? end : at;
    }

    /** "A, B and C": the next of a list without articles. */
    private int coordinated(int at) {
        boolean isComma = passage.is(at, ",");
        int and = isComma && passage.is(at + 1, "and") ? at + 1 : at;
        boolean isAnd = passage.is(and, "and") || passage.is(and, "&");
        int start = and + 1;
        if (passage.tag(at - 1) == Tag.NUMBER
                || !isAnd && !isComma
                || passage.tag(start) == Tag.DETERMINER
                || passage.tag(start) == Tag.POSSESSIVE) {
            return at;
        }
        boolean isSameCase = passage.isCapitalised(at - 1) == passage.isCapitalised(start);
        int end = isSameCase && (isAnd || isList(start)) ? nounPhraseEnd(start) : start;
        return end <= start || isVerbNext(end) ? at : end;
    }

    /** Whether "A, B and C" goes on here. */
    private boolean isList(int start) {
        int end = nounPhraseEnd(start);
        boolean isAnd = passage.is(end, "and") && passage.tag(end + 1) != Tag.VERB;
        boolean isClosed = false;
        for (int at = start; at < end; at++) {
            isClosed |= passage.is(at, "and");
        }
        return end > start
                && (isClosed
                        || end - start <= 4
                                && (isAnd || passage.is(end, ",") && passage.is(end + 1, "and")));
    }

    private boolean isVerbNext(int token) {
        return switch (passage.tag(token)) {
            case VERB, AUXILIARY, MODAL -> true;
            default -> false;
        };
    }

    private int nounPhraseEnd(int start) {
        int at = start;
        int end = start;
        while (at < passage.end() && at - start < 12) {
            Tag tag = passage.tag(at);
            boolean isNoun = tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.NUMBER;
            boolean isClitic =
                    tag == Tag.POSSESSIVE
                            && at > start
                            && !passage.folded(at).isEmpty()
                            && passage.folded(at).charAt(0) == '\'';
            boolean isModifier =
                    tag == Tag.ADJECTIVE
                            || tag == Tag.POSSESSIVE
                            || tag == Tag.GERUND
                            || tag == Tag.PARTICIPLE
                            || tag == Tag.DETERMINER && (at == start || passage.is(at - 1, "of"))
                            || tag == Tag.ADVERB && passage.is(at, Role.TRIMMED);
            boolean joins =
                    LeftEdge.DASHES.contains(passage.folded(at))
                            && at > start
                            && passage.isCapitalised(at - 1)
                            && passage.isCapitalised(at + 1)
                            && !passage.is(at, "—");
            boolean isInnerList =
                    end == start
                            && (passage.is(at, ",") || passage.is(at, "and"))
                            && passage.tag(at - 1) == Tag.ADJECTIVE
                            && (passage.tag(at + 1) == Tag.ADJECTIVE
                                    || passage.isNoun(at + 1)
                                    || passage.is(at + 1, "and"));
            if (isInnerList) {
                at++;
                continue;
            }
            if (!isNoun && !isModifier && !isClitic && !joins
                    || tag == Tag.PARTICIPLE && at > start && passage.isNoun(at - 1)) {
                break;
            }
            at++;
            end = isNoun ? at : end;
        }
        return end;
    }

    /** At least two capitals: UNCLOS, MoU, MoUs. */
    private static boolean isAbbreviation(String form) {
        int capitals = 0;
        for (int i = 0; i < form.length(); i++) {
            capitals += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
        }
        return capitals >= 2 && form.length() <= 8;
    }

    /** "(GATT)" or "(2031-2035)" behind a name belongs to it. */
    int afterBracket(int at) {
        if (!passage.is(at, "(") || !passage.is(at + 2, ")")) {
            return at;
        }
        boolean isShort =
                passage.covers(at + 1)
                        && (passage.text().word(at + 1).isNumber()
                                || isAbbreviation(passage.text().form(at + 1)));
        return isShort ? at + 3 : at;
    }
}
