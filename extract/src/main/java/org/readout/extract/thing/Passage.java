package org.readout.extract.thing;

import java.util.List;
import org.readout.extract.date.DateMention;
import org.readout.extract.date.DocumentDates;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.Tag;
import org.readout.model.BlockKind;
import org.readout.model.OrdinalWords;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** One sentence with what is known of it: what a finder of things looks at. */
final class Passage {
    /**
     * Names and what is told of them lie no further apart: a page without full stops must not cost
     * the square of it.
     */
    static final int REACH = 40;

    private final SentencedText text;
    private final Grammar grammar;
    private final DocumentDates dates;
    private final ModifierWords words;
    private final int first;
    private final int end;
    private final BlockKind kind;
    private int titleCase = -1; // not yet known

    Passage(
            SentencedText text,
            Grammar grammar,
            DocumentDates dates,
            ModifierWords words,
            Sentence sentence) {
        this.text = text;
        this.grammar = grammar;
        this.dates = dates;
        this.words = words;
        this.first = sentence.first();
        this.end = sentence.end();
        this.kind = sentence.block().kind();
    }

    /** Whether it is a headline or the heading of a part. */
    boolean isHeading() {
        return kind == BlockKind.HEADLINE || kind == BlockKind.SUBHEADING;
    }

    /**
     * Whether anything is told: headings of texts have no verb, and what has a capital in one may
     * be a noun.
     */
    boolean hasVerb() {
        for (int token = first; token < end; token++) {
            if (grammar.tag(token) == Tag.VERB && !text.word(token).isCapitalised()) {
                return true;
            }
        }
        return false;
    }

    SentencedText text() {
        return text;
    }

    DocumentDates dates() {
        return dates;
    }

    /** The dates within reach behind the token. */
    List<DateMention> datesBehind(int token) {
        return dates.within(token, Math.min(end, token + REACH));
    }

    /** How far a name reaches before its head. */
    LeftEdge leftEdge() {
        return new LeftEdge(this);
    }

    /** How far a name reaches behind its head. */
    RightEdge rightEdge() {
        return new RightEdge(this);
    }

    /** Whether the token plays this role among modifiers. */
    boolean is(int token, ModifierWords.Role role) {
        return covers(token) && words.is(role, text.folded(token));
    }

    /** Whether a token of {@code from..to} plays this role. */
    boolean hasAny(int from, int to, ModifierWords.Role role) {
        for (int token = from; token < to; token++) {
            if (is(token, role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token is an ordinal, in words or figures. */
    boolean isOrdinal(int token) {
        return covers(token) && OrdinalWords.number(text.folded(token)) > 0;
    }

    int first() {
        return first;
    }

    int end() {
        return end;
    }

    boolean covers(int token) {
        return first <= token && token < end;
    }

    /** The token's tag; a mark beyond either end of the sentence. */
    Tag tag(int token) {
        return covers(token) ? grammar.tag(token) : Tag.MARK;
    }

    /** Whether the token lies in the sentence and folds to {@code folded}. */
    boolean is(int token, String folded) {
        return covers(token) && text.is(token, folded);
    }

    /** The token folded; empty beyond either end of the sentence. */
    String folded(int token) {
        return covers(token) ? text.folded(token) : "";
    }

    boolean isNoun(int token) {
        return tag(token) == Tag.NOUN || tag(token) == Tag.NAME;
    }

    boolean isCapitalised(int token) {
        return covers(token) && text.word(token).isCapitalised();
    }

    /**
     * Whether most words of the sentence are capitalised, as in a headline: capitals then tell
     * nothing.
     */
    boolean isTitleCase() {
        if (titleCase < 0) {
            int words = 0;
            int capitals = 0;
            for (int token = first; token < end; token++) {
                if (text.word(token).isWord()) {
                    words++;
                    capitals += text.word(token).isCapitalised() ? 1 : 0;
                }
            }
            titleCase = words >= 4 && capitals * 10 >= words * 7 ? 1 : 0;
        }
        return titleCase == 1;
    }
}
