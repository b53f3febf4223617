package org.readout.extract.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * Ends every clause where the next one begins that does not hang on it, and gives opening clauses
 * their subject.
 */
final class ClauseEnds {
    private final SentencedText text;
    private final Sentence sentence;
    private final Tag[] tags;
    private final Gap gap;
    private final ClauseDrafts drafts;

    ClauseEnds(SentencedText text, Sentence sentence, Tag[] tags, Gap gap, ClauseDrafts drafts) {
        this.text = text;
        this.sentence = sentence;
        this.tags = tags;
        this.gap = gap;
        this.drafts = drafts;
    }

    void giveOpeningClausesTheirSubject() {
        ClauseDraft main = null;
        for (ClauseDraft draft : drafts.all()) {
            if (draft.kind == ClauseKind.MAIN && draft.hasSubject()) {
                main = draft;
                break;
            }
        }
        if (main == null) {
            return;
        }
        for (ClauseDraft draft : drafts.all()) {
            if (draft.index < main.index
                    && !draft.hasSubject()
                    && (draft.kind == ClauseKind.PARTICIPIAL
                            || draft.kind == ClauseKind.ADVERBIAL
                            || draft.kind == ClauseKind.INFINITIVE)) {
                draft.withSubjectOf(main);
            }
        }
    }

    List<Clause> finished() {
        int close = sentence.end();
        while (close > sentence.first() + 1 && isClosing(close - 1)) {
            close--;
        }
        int[] followers = followers();
        List<Clause> clauses = new ArrayList<>(drafts.all().size());
        for (ClauseDraft draft : drafts.all()) {
            int end = close;
            if (followers[draft.index] < drafts.all().size()) {
                ClauseDraft later = drafts.all().get(followers[draft.index]);
                end =
                        boundary(
                                later.first > draft.first ? later.first : later.verb.first(),
                                draft.verb.end());
            }
            clauses.add(draft.finish(Math.min(end, Math.max(close, draft.verb.end()))));
        }
        return clauses;
    }

    /**
     * For each draft the first later one that does not hang on it; their number where there is
     * none.
     */
    int[] followers() {
        int none = drafts.all().size();
        int[] followers = new int[none];
        Arrays.fill(followers, none);
        // each hangs on the one below it
        Deque<ClauseDraft> open = new ArrayDeque<>();
        for (ClauseDraft draft : drafts.all()) {
            ClauseDraft host = draft.parent;
            while (host != null && followers[host.index] < none) {
                host = host.parent;
            }
            while (!open.isEmpty() && open.peek() != host) {
                followers[open.pop().index] = draft.index;
            }
            open.push(draft);
        }
        return followers;
    }

    boolean isClosing(int i) {
        return text.is(i, ".")
                || text.is(i, "!")
                || text.is(i, "?")
                || gap.isQuote(i)
                || text.is(i, ";")
                || text.is(i, ":");
    }

    int boundary(int at, int least) {
        int end = at;
        while (end > least + 1
                && tags[end - 1] == Tag.ADVERB
                && (gap.isComma(end - 2) || tags[end - 2] == Tag.COORDINATOR)) {
            end--;
        }
        while (end > least
                && (tags[end - 1] == Tag.COORDINATOR
                        || gap.isComma(end - 1)
                        || text.is(end - 1, ";")
                        || text.is(end - 1, ":")
                        || text.is(end - 1, "–")
                        || text.is(end - 1, "—")
                        || text.is(end - 1, "-"))) {
            end--;
        }
        return end;
    }
}
