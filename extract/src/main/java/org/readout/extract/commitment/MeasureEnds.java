package org.readout.extract.commitment;

import java.util.List;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.Tag;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.SentencedText;

/** Trims a measure to its own words: without what leads in and without what hangs on. */
final class MeasureEnds {
    private static final WordSet LEADING =
            WordSet.of(
                    "and", "to", "that", "for", "on", "also", ",", "as", "well", "or", "by",
                    "upon");

    /** They look like participles and add to what is done. */
    private static final WordSet ADDING =
            WordSet.of(
                    "including", "regarding", "concerning", "involving", "covering", "following");

    /** Behind a comma they open what is no part of the measure: an aside, a condition. */
    private static final WordSet HANGING =
            WordSet.of(
                    "which",
                    "thereby",
                    "thus",
                    "who",
                    "where",
                    "whose",
                    "while",
                    "whereas",
                    "if",
                    "unless",
                    "provided",
                    "failing",
                    "once",
                    "when",
                    "although",
                    "though",
                    "something");

    private static final WordSet CONNECTING =
            WordSet.of(
                    "and",
                    "to",
                    "that",
                    "for",
                    "on",
                    "with",
                    "by",
                    "including",
                    "a",
                    "or",
                    "particularly",
                    "especially",
                    "notably",
                    "also",
                    "while");

    private static final WordSet OCCASIONS =
            WordSet.of("visit", "talks", "meeting", "stay", "trip", "call", "conversation");

    private static final String OPENING_QUOTES = "\"“„«";

    /** "viii" and "12" are labels. */
    private static final int LONGEST_LABEL = 4;

    private final SentencedText text;
    private final Grammar grammar;
    private final List<Clause> clauses;

    /**
     * @param clauses those of the statement
     */
    MeasureEnds(SentencedText text, Grammar grammar, List<Clause> clauses) {
        this.text = text;
        this.grammar = grammar;
        this.clauses = clauses;
    }

    int skipLeading(int from, int limit) {
        int at = from;
        while (at < limit - 1) {
            int label = labelEnd(at, limit);
            if (label > at) {
                at = label;
            } else if (LEADING.contains(text.folded(at))
                    || text.word(at).isMark() && !"$€£¥₹".contains(text.form(at))) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** Behind the label of a list's first item, if one stands here. */
    int behindLabel(int from, int limit) {
        return labelEnd(from, limit);
    }

    /** "b)", "(ii)", "3.": the label of a list's item; {@code at} where none stands here. */
    private int labelEnd(int at, int limit) {
        int word = text.form(at).equals("(") ? at + 1 : at;
        if (word + 1 >= limit || text.form(word).length() > LONGEST_LABEL) {
            return at;
        }
        boolean closed = text.form(word + 1).equals(")");
        boolean dotted =
                word == at
                        && text.word(word).isNumber()
                        && text.form(word + 1).equals(".")
                        && (at == 0
                                || text.word(at - 1).isMark()
                                || grammar.tag(at - 1) == Tag.COORDINATOR);
        boolean label = text.word(word).isNumber() || isLetterOrRoman(text.folded(word));
        return label && (closed || dotted) ? word + 2 : at;
    }

    private static boolean isLetterOrRoman(String folded) {
        if (folded.length() == 1) {
            return Character.isLetter(folded.charAt(0));
        }
        for (int i = 0; i < folded.length(); i++) {
            if ("ivx".indexOf(folded.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    int trimmed(int first, int end) {
        int at = end;
        while (at > first + 1 && isConnecting(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isConnecting(int token) {
        String word = text.folded(token);
        return text.word(token).isMark() && !")]%".contains(word)
                || CONNECTING.contains(word)
                || word.equals("through") && text.is(token - 1, "including");
    }

    /** Cuts what hangs on by a comma and which, with a view, thereby, while, if. */
    int withoutTail(int first, int end) {
        for (int token = first + 2; token < end - 1; token++) {
            boolean comma = text.is(token, ",") || text.is(token, "—");
            if (comma && hangsOn(token + 1)
                    || isContrast(token)
                    || isOccasion(token)
                    || text.is(token, "as")
                            && text.is(token + 1, "part")
                            && text.is(token + 2, "of")
                    || text.is(token, "with")
                            && (text.is(token + 2, "focus")
                                    || text.is(token + 3, "focus")
                                    || text.is(token + 1, "priority"))) {
                return trimmed(first, token);
            }
        }
        return end;
    }

    /** "Study the matter but made no promises": the tale goes on. */
    private boolean isContrast(int token) {
        return text.is(token, "but")
                && clauses.stream()
                        .map(Clause::verb)
                        .anyMatch(v -> v.first() == token + 1 && v.form() == VerbForm.PAST);
    }

    /** "Build houses during his visit to Rome": when it was promised. */
    private boolean isOccasion(int token) {
        return text.is(token, "during")
                && grammar.tag(token + 1) == Tag.POSSESSIVE
                && OCCASIONS.contains(text.folded(token + 2));
    }

    private boolean hangsOn(int next) {
        String word = text.folded(next);
        return HANGING.contains(word)
                || word.equals("with") && (text.is(next + 2, "view") || text.is(next + 2, "aim"))
                || word.equals("including") && text.is(next + 1, "with")
                || word.equals("as") && grammar.tag(next + 1) == Tag.PARTICIPLE
                || grammar.tag(next) == Tag.PARTICIPLE
                || grammar.tag(next) == Tag.GERUND && !ADDING.contains(word)
                || OPENING_QUOTES.indexOf(text.form(next)) >= 0;
    }
}
