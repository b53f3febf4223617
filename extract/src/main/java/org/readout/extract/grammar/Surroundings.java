package org.readout.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.BlockKind;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.Word;

/**
 * What stands right around a token of a sentence whose tags are known up to there: looked at, never
 * decided here.
 */
final class Surroundings {
    private static final WordSet PARTICLES =
            WordSet.of("up", "out", "down", "off", "back", "away", "together", "forward", "aside");

    private final TextClasses classes;
    private final SentencedText text;
    private final Sentence sentence;
    private final Tag[] tags;
    private final boolean titleCase;

    Surroundings(TextClasses classes, SentencedText text, Sentence sentence, Tag[] tags) {
        this.classes = classes;
        this.text = text;
        this.sentence = sentence;
        this.tags = tags;
        this.titleCase = findTitleCase();
    }

    /** The tag before, adverbs and negation skipped; null at the start. */
    @Nullable Tag before(int i) {
        int at = lastBefore(i);
        boolean start = at < sentence.first() || at == sentence.first() && tags[at] == Tag.MARK;
        return start ? null : tags[at];
    }

    int lastBefore(int i) {
        int at = i - 1;
        while (at >= sentence.first()
                && (tags[at] == Tag.ADVERB || tags[at] == Tag.NEGATION || isQuoteMark(at))) {
            at--;
        }
        return at;
    }

    boolean isQuoteMark(int i) {
        return tags[i] == Tag.MARK
                && (text.is(i, "\"") || text.is(i, "“") || text.is(i, "”") || text.is(i, "'"));
    }

    int skipAdverbs(int i) {
        int at = i;
        while (at < sentence.end() && at < i + 3 && isAdverb(at)) {
            at++;
        }
        return at;
    }

    boolean isAdverb(int i) {
        FunctionClass closed = classes.closed(i);
        if (closed != null) {
            return closed == FunctionClass.ADVERB || closed == FunctionClass.NEGATION;
        }
        String folded = text.folded(i);
        return classes.open(i).startsWith("R")
                || folded.endsWith("ly") && !capitalised(i) && classes.open(i).isEmpty();
    }

    boolean capitalised(int i) {
        return i < sentence.end() && text.word(i).isCapitalised() && !titleCase && !opens(i);
    }

    /**
     * Whether the token opens the sentence or a quotation in it, so that its capital says nothing.
     */
    boolean opens(int i) {
        if (i == sentence.first()) {
            return true;
        }
        int at = i - 1;
        return at >= sentence.first()
                && text.word(at).isMark()
                && !text.is(at, ",")
                && !text.is(at, ")")
                && !text.is(at, "-")
                && !text.is(at, "–")
                && !text.is(at, "(")
                && !text.is(at, "/")
                && !text.is(at, "’")
                && !text.is(at, "'")
                && !text.is(at, "&");
    }

    /**
     * Whether a noun phrase seems to begin: an article, a possessive, a pronoun, a number or a
     * name.
     */
    boolean startsObject(int i) {
        if (i >= sentence.end()) {
            return false;
        }
        FunctionClass closed = classes.closed(i);
        return closed == FunctionClass.DETERMINER
                || closed == FunctionClass.POSSESSIVE
                || closed == FunctionClass.PRONOUN
                || closed == FunctionClass.NUMBER
                || text.is(i, "her")
                || closed == null && (text.word(i).isNumber() || capitalised(i));
    }

    /** Whether the word can stand in a noun phrase: no function word, no mark. */
    boolean isNounish(int i) {
        if (i >= sentence.end()
                || classes.closed(i) != null
                || text.is(i, "to")
                || text.is(i, "that")) {
            return false;
        }
        return text.word(i).isWord() && !classes.open(i).startsWith("R");
    }

    /** "Closer ties": an adjective, though the word is an adverb as well. */
    boolean isComparative(int i) {
        return i < sentence.end() && text.folded(i).endsWith("er") && isNounish(i + 1);
    }

    /** "Set up", "carry out": a verb stands before it. */
    boolean isParticle(int i) {
        return i < sentence.end() && PARTICLES.contains(text.folded(i));
    }

    boolean startsNoun(int i) {
        return isNounish(i) || i < sentence.end() && text.word(i).isNumber();
    }

    boolean auxiliaryAt(int i) {
        FunctionClass closed = i < sentence.end() ? classes.closed(i) : null;
        return closed != null
                && (closed.isAuxiliary() || closed == FunctionClass.MODAL && !capitalised(i));
    }

    boolean pronounAt(int i) {
        return classes.closed(i) == FunctionClass.PRONOUN;
    }

    static boolean isPlural(String folded) {
        return folded.endsWith("s")
                        && !folded.endsWith("ss")
                        && !folded.endsWith("us")
                        && !folded.endsWith("is")
                || folded.equals("people")
                || folded.equals("police");
    }

    /** Whether the sentence is a heading with a capital on every word. */
    boolean titleCase() {
        return titleCase;
    }

    boolean allCaps() {
        return titleCase && text.word(sentence.first()).isAllCaps();
    }

    private boolean findTitleCase() {
        int capitals = 0;
        int open = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Word word = text.word(i);
            if (word.isWord() && classes.closed(i) == null) {
                open++;
                capitals += word.isCapitalised() ? 1 : 0;
            }
        }
        boolean heading =
                sentence.block().kind() == BlockKind.HEADLINE
                        || sentence.block().kind() == BlockKind.SUBHEADING;
        return open > 2
                && capitals * 10 >= open * (heading ? 8 : 9)
                && !text.is(sentence.end() - 1, ".");
    }

    boolean nameAround(int i) {
        return i > sentence.first()
                && tags[i - 1] == Tag.NAME
                && i + 1 < sentence.end()
                && capitalised(i + 1);
    }
}
