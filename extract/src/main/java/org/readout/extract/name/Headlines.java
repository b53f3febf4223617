package org.readout.extract.name;

import org.readout.model.BlockKind;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** Tells names from other words where every word has its capital. */
final class Headlines {
    private final SentencedText text;
    private final NameWords words;
    private final Roster roster;
    private final RunFinder runs;

    Headlines(SentencedText text, NameWords words, Roster roster, RunFinder runs) {
        this.text = text;
        this.words = words;
        this.roster = roster;
        this.runs = runs;
    }

    /** Whether capitals tell nothing in this sentence. */
    boolean isLoud(Sentence sentence) {
        return isHeadline(text, sentence) || runs.isShouting(sentence);
    }

    /**
     * Only a name that the body gave, or a full one, is taken.
     *
     * @param letterhead whether an office written out stands beside it
     */
    boolean isName(NameRun run, Sentence sentence, boolean letterhead) {
        PersonDraft known = roster.find(run.words(text));
        if (known != null) {
            return true;
        }
        boolean crowded = isHeadline(text, sentence) && !roster.persons().isEmpty();
        if (run.size() < 2 || crowded && (!letterhead || run.thing() || run.size() > 3)) {
            return false;
        }
        for (int token = run.first(); token < run.end(); token++) {
            if (words.isSaying(text, token) || roster.knows(text.folded(token))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a headline in which every longer word has its capital. */
    static boolean isHeadline(SentencedText text, Sentence sentence) {
        if (sentence.block().kind() != BlockKind.HEADLINE
                && sentence.block().kind() != BlockKind.SUBHEADING) {
            return false;
        }
        for (int token = sentence.first(); token < sentence.end(); token++) {
            String form = text.form(token);
            if (form.length() > 4 && Character.isLowerCase(form.charAt(0))) {
                return false;
            }
        }
        return true;
    }
}
