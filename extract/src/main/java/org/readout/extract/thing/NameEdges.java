package org.readout.extract.thing;

import java.util.Set;
import org.readout.extract.grammar.Tag;

/** How far the name of a thing reaches from its head noun: modifiers before it, phrases behind it. */
final class NameEdges {
    private static final int MOST_PHRASES = 4;
    private static final int LONGEST = 24;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "/", "&");
    private static final Set<String> CLOSING = Set.of("\"", "”", "'", "’", "»");
    private static final Set<String> OPENING = Set.of("\"", "“", "'", "‘", "«");
    private static final Set<String> TRIMMED = Set.of(
            "new", "recent", "recently", "newly", "so-called", "landmark", "historic", "next", "upcoming", "last", "previous",
            "several", "many", "major", "important", "ongoing", "other", "such", "own", "more", "further", "first", "second",
            "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "twelfth", "latest", "current",
            "existing", "future", "same", "separate", "various", "number", "biannual", "long-stalled", "twentieth", "all", "both",
            "two", "three", "four", "five", "six", "additional", "similar", "certain", "relevant", "different", "approaching",
            "concerned", "signed", "early", "entire", "agreed-upon", "above-mentioned", "aforementioned", "unanimously");

    private final Passage passage;

    NameEdges(Passage passage) {
        this.passage = passage;
    }

    /** The first token of the noun phrase with the given head, without article, possessor and words like "new". */
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

    /** The verb of "implementing agreements", the praise of "an effective Code of Conduct". */
    private boolean isOutside(int token, int head) {
        boolean isVerb = passage.tag(token) == Tag.GERUND && !passage.isCapitalised(token)
                && passage.tag(token - 1) != Tag.DETERMINER && passage.tag(token - 1) != Tag.POSSESSIVE && passage.tag(token - 1) != Tag.ADJECTIVE;
        boolean isPraise = passage.tag(token) == Tag.ADJECTIVE && !passage.isCapitalised(token) && passage.isCapitalised(head)
                && !passage.is(token, "joint") && passage.isCapitalised(token + 1);
        return isVerb || isPraise;
    }

    private boolean isTrimmed(int token) {
        String folded = passage.folded(token);
        return TRIMMED.contains(folded)
                || passage.tag(token) == Tag.MARK
                || passage.tag(token) == Tag.COORDINATOR
                || isOrdinal(folded);
    }

    static boolean isOrdinal(String folded) {
        return folded.length() > 2
                && Character.isDigit(folded.charAt(0))
                && (folded.endsWith("th") || folded.endsWith("st") || folded.endsWith("nd") || folded.endsWith("rd"));
    }

    private boolean modifies(int token, int head) {
        if (!passage.covers(token) || head - token > 12) {
            return false;
        }
        return switch (passage.tag(token)) {
            case NOUN, NAME, ADJECTIVE -> true;
            case GERUND, PARTICIPLE -> !passage.isCapitalised(token) || passage.isCapitalised(head);
            case VERB -> passage.isCapitalised(token) && passage.isCapitalised(head) && token > passage.first();
            case ADVERB -> modifies(token - 1, head) || TRIMMED.contains(passage.folded(token)) || NameEdges.isOrdinal(passage.folded(token));
            case NUMBER -> isNumberInName(token);
            case COORDINATOR -> isInnerAnd(token, head);
            case MARK -> isInnerMark(token);
            case PREPOSITION -> isCountryOf(token);
            case POSSESSIVE -> isPluralPossessive(token);
            default -> false;
        };
    }

    /** A year or a compound is part of a name ("1982 Convention", "14-point declaration"), a count is not. */
    private boolean isNumberInName(int token) {
        String folded = passage.folded(token);
        boolean isYear = folded.length() == 4 && (folded.startsWith("19") || folded.startsWith("20"));
        return isYear || folded.indexOf('-') > 0 || isOrdinal(folded) || folded.indexOf('+') > 0;
    }

    /** "Trade and Investment Framework Agreement", not "Norway and the Treaty". */
    private boolean isInnerAnd(int token, int head) {
        return passage.is(token, "and")
                && passage.isCapitalised(head)
                && passage.isCapitalised(token - 1)
                && passage.isCapitalised(token + 1)
                && (passage.tag(token - 1) == Tag.NAME || passage.tag(token - 1) == Tag.ADJECTIVE)
                && !passage.isTitleCase();
    }

    /** "Foreign Ministers' Meeting", "seasonal workers' pact": a plural possessor is part of the name, a single one its owner. */
    private boolean isPluralPossessive(int token) {
        boolean isClitic = passage.is(token, "'") || passage.is(token, "'s");
        return isClitic && passage.folded(token - 1).endsWith("s") && passage.text().start(token) == passage.text().end(token - 1)
                && passage.isNoun(token - 1) && !passage.folded(token - 1).endsWith("ss") && passage.is(token, "'")
                && (!passage.isCapitalised(token - 1) || passage.isCapitalised(token + 1)) && !isCountry(token - 1);
    }

    /** "Republic of Korea Summit": the one "of" that stands inside a modifier. */
    private boolean isCountryOf(int token) {
        boolean isState = passage.folded(token - 1).endsWith("republic") || passage.folded(token - 1).endsWith("kingdom");
        return passage.is(token, "of") && isState && passage.isCapitalised(token - 1) && passage.isCapitalised(token + 1);
    }

    private boolean isCountry(int token) {
        return passage.isCapitalised(token) && !passage.isCapitalised(token + 2) && !passage.isCapitalised(token + 1);
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
        for (int at = closing - 2; at >= Math.max(passage.first(), closing - 8); at--) {
            if (OPENING.contains(passage.folded(at))) {
                return at;
            }
        }
        return DASHES.contains(passage.folded(closing)) ? closing : closing + 1;
    }

    /** The token after the phrases that belong to a head ending at {@code end}: "on ports", "between X and Y". */
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
            int stop = prepositions.contains(passage.folded(at)) || isInside(at, end) ? phraseEnd(at) : at;
            if (stop <= at + 1) {
                break;
            }
            awaitsAnd = isBetween ? stop == nounPhraseEnd(at + 1) : awaitsAnd;
            at = afterBracket(stop);
        }
        return at;
    }

    private boolean isDate(int token) {
        return passage.dates().within(token, passage.end()).stream().anyMatch(date -> date.first() == token);
    }

    /** The first token of a name's evidence: its article and what stands between. */
    int withArticle(int first) {
        for (int at = first - 1; at >= Math.max(passage.first(), first - 4); at--) {
            switch (passage.tag(at)) {
                case DETERMINER -> {
                    return at;
                }
                case POSSESSIVE -> {
                    return passage.text().word(at).isClitic() ? first : at;
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

    /** Within a phrase behind the head, "of" always goes on: "on the conduct of parties". */
    private boolean isInside(int at, int end) {
        return at > end && passage.is(at, "of");
    }

    /** The token after "on the mutual recognition", with what is coordinated to it. */
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
        if (passage.tag(at - 1) == Tag.NUMBER || !isAnd && !isComma || passage.tag(start) == Tag.DETERMINER || passage.tag(start) == Tag.POSSESSIVE) {
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
        return end > start && (isClosed || end - start <= 4 && (isAnd || passage.is(end, ",") && passage.is(end + 1, "and")));
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
            boolean isClitic = tag == Tag.POSSESSIVE && at > start && !passage.folded(at).isEmpty() && passage.folded(at).charAt(0) == '\'';
            boolean isModifier = tag == Tag.ADJECTIVE || tag == Tag.POSSESSIVE || tag == Tag.GERUND || tag == Tag.PARTICIPLE
                    || tag == Tag.DETERMINER && (at == start || passage.is(at - 1, "of"))
                    || tag == Tag.ADVERB && TRIMMED.contains(passage.folded(at));
            boolean joins = DASHES.contains(passage.folded(at)) && at > start && passage.isCapitalised(at - 1) && passage.isCapitalised(at + 1)
                    && !passage.is(at, "—");
            boolean isInnerList = end == start && (passage.is(at, ",") || passage.is(at, "and")) && passage.tag(at - 1) == Tag.ADJECTIVE
                    && (passage.tag(at + 1) == Tag.ADJECTIVE || passage.isNoun(at + 1) || passage.is(at + 1, "and"));
            if (isInnerList) {
                at++;
                continue;
            }
            if (!isNoun && !isModifier && !isClitic && !joins || tag == Tag.PARTICIPLE && at > start && passage.isNoun(at - 1)) {
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

    /** "(UNCLOS)" or "(2026-2030)" behind a name belongs to it. */
    int afterBracket(int at) {
        if (!passage.is(at, "(") || !passage.is(at + 2, ")")) {
            return at;
        }
        boolean isShort = passage.covers(at + 1)
                && (passage.text().word(at + 1).isNumber()
                        || isAbbreviation(passage.text().form(at + 1)));
        return isShort ? at + 3 : at;
    }
}
