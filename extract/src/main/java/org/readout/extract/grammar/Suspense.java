package org.readout.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.readout.model.SentencedText;

/**
 * What a sentence has begun and not yet finished: a subject without its verb, a "that" without its
 * clause.
 */
final class Suspense {
    private final SentencedText text;
    private final Tag[] tags;
    private final Gap gap;
    private final PhraseFinder phrases;
    private final ClauseDrafts drafts;
    private @Nullable Waiting waiting;

    /**
     * A "that" whose verb is still to come, though a verb without a tense stood between; -1 where
     * there is none.
     */
    private int openThat = -1;

    private @Nullable ClauseDraft openThatParent;

    /** A subject whose verb is still to come, and the clause it will be. */
    record Waiting(int first, int end, ClauseKind kind, int opener, @Nullable ClauseDraft parent) {}

    Suspense(SentencedText text, Tag[] tags, Gap gap, PhraseFinder phrases, ClauseDrafts drafts) {
        this.text = text;
        this.tags = tags;
        this.gap = gap;
        this.phrases = phrases;
        this.drafts = drafts;
    }

    /**
     * Where an inserted clause begins behind a subject that has no verb yet, the subject waits for
     * it.
     */
    void waitForSubjectBefore(int from, int end) {
        int outer = gap.lastOpener(from, end);
        if (outer >= 0) {
            int subject = phrases.nounPhraseFrom(outer + 1, end);
            if (subject >= 0) {
                ClauseKind kind =
                        text.is(outer, "that") || text.is(outer, "whether")
                                ? ClauseKind.COMPLEMENT
                                : ClauseKind.ADVERBIAL;
                waiting = new Waiting(subject, end, kind, outer, drafts.last());
            }
            return;
        }
        if (!drafts.hasMain()) {
            int subject = phrases.subjectStart(from, end);
            if (subject >= 0) {
                waiting = new Waiting(subject, end, ClauseKind.MAIN, subject, null);
            }
            return;
        }
        int separator = gap.clauseSeparator(from, end);
        if (separator >= 0) {
            int subject = phrases.nounPhraseFrom(separator + 1, end);
            if (subject >= 0) {
                waiting = new Waiting(subject, end, ClauseKind.MAIN, subject, null);
            }
        } else if (drafts.last() != null
                && drafts.takesClause(drafts.last())
                && phrases.nounPhraseFrom(from, end) == from) {
            waiting = new Waiting(from, end, ClauseKind.COMPLEMENT, from, drafts.last());
        }
    }

    void rememberOpenThat(int from, int to) {
        rememberOpenThatAt(gap.lastOpener(from, to));
    }

    /** "Said that while trade fell, ties were good": what is said is yet to come. */
    void rememberOpenThatAt(int opener) {
        if (opener >= 0
                && (text.is(opener, "that") || text.is(opener, "whether"))
                && tags[opener] == Tag.SUBORDINATOR) {
            openThat = opener;
            openThatParent = drafts.last();
        }
    }

    @Nullable Waiting waiting() {
        return waiting;
    }

    void settle() {
        waiting = null;
    }

    int openThat() {
        return openThat;
    }

    @Nullable ClauseDraft openThatParent() {
        return openThatParent;
    }

    void closeThat() {
        openThat = -1;
    }
}
