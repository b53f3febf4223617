package org.readout.extract.statement;

import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.SentencedText;

/** The modality of a clause that is said: whether it is due, to come, bound to, or false. */
final class ClauseModality {
    private static final WordSet BINDING =
            WordSet.of("ready", "prepared", "willing", "committed", "determined");
    private static final WordSet INTENDING =
            WordSet.of("intend", "plan", "pledge", "undertake", "commit");

    /** What a text will contain is no deed. */
    private static final WordSet CONTAINING =
            WordSet.of("include", "contain", "cover", "consist", "comprise", "mean");

    private static final WordSet FALSE =
            WordSet.of(
                    "untrue",
                    "false",
                    "baseless",
                    "groundless",
                    "unfounded",
                    "fabricated",
                    "incorrect",
                    "inaccurate",
                    "wrong",
                    "misleading");

    private static final WordSet NOBODY = WordSet.of("nobody", "nothing", "none", "neither", "no");

    private static final WordSet PERSONAL =
            WordSet.of("i", "we", "he", "she", "they", "it", "our", "my", "us");

    private final SentencedText text;

    ClauseModality(SentencedText text) {
        this.text = text;
    }

    /** "Insisted that it open its ports": a bare verb behind one subject. */
    boolean isSubjunctive(Clause clause) {
        return clause.verb().form() == VerbForm.BARE
                || clause.hasSubject()
                        && clause.verb().form() == VerbForm.PRESENT
                        && text.is(clause.verb().head(), clause.verb().lemma())
                        && text.is(clause.subjectFirst(), "it");
    }

    /** "Must", "should", "need to": what is said has to be done. */
    static boolean isDue(Clause clause) {
        String modal = clause.verb().modal();
        return modal != null && (modal.equals("must") || modal.equals("should"))
                || clause.verb().lemma().equals("need");
    }

    /** "The report is untrue". */
    boolean callsFalse(Clause clause) {
        if (!clause.verb().lemma().equals("be") || clause.verb().negated()) {
            return false;
        }
        for (int token = clause.verb().end(); token < clause.verb().end() + 3; token++) {
            if (token < text.size() && FALSE.contains(text.folded(token))) {
                return true;
            }
        }
        return false;
    }

    /** "Insisted that nobody had been beaten", "that the talks had not failed". */
    boolean isUntrue(Clause clause) {
        return clause.verb().modal() == null
                && clause.verb().form() != VerbForm.BARE
                && (clause.verb().negated()
                        || clause.hasSubject() && NOBODY.contains(text, clause.subjectFirst()));
    }

    static boolean isFuture(Clause clause) {
        if (CONTAINING.contains(clause.verb().lemma())) {
            return false;
        }
        String modal = clause.verb().modal();
        return modal != null
                && (modal.equals("will")
                        || modal.equals("would")
                        || modal.equals("shall")
                        || modal.equals("'ll"));
    }

    /** "The talks would be technical": how it will be, and no deed. */
    boolean isState(Clause clause) {
        return clause.verb().lemma().equals("be")
                && !clause.verb().passive()
                && clause.hasSubject()
                && !PERSONAL.contains(text.folded(clause.subjectFirst()));
    }

    boolean hasOwner(Clause clause) {
        return clause.hasSubject()
                && (text.is(clause.subjectFirst(), "their")
                        || text.is(clause.subjectFirst(), "our"));
    }

    /** "Ready", "prepared", "committed". */
    boolean isBinding(int token) {
        return BINDING.contains(text.folded(token));
    }

    boolean binds(Clause clause) {
        if (clause.verb().perfect()
                || clause.verb().form() == VerbForm.PAST
                        && !clause.verb().passive()
                        && INTENDING.contains(clause.verb().lemma())) {
            return false;
        }
        if (INTENDING.contains(clause.verb().lemma())) {
            return true;
        }
        int at = clause.verb().end();
        for (int token = clause.verb().head(); token < Math.min(text.size(), at + 3); token++) {
            if (BINDING.contains(text.folded(token))) {
                return text.is(token + 1, "to") || text.is(token + 2, "to");
            }
        }
        return false;
    }

    /** "Will have consequences". */
    boolean threatens(Clause clause) {
        for (int token = clause.verb().end();
                token < Math.min(text.size(), clause.verb().end() + 5);
                token++) {
            if (text.is(token, "consequences") || text.is(token, "consequence")) {
                return true;
            }
        }
        return false;
    }
}
