package org.readout.extract.engagement.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.Grammar;
import org.readout.model.BlockKind;
import org.readout.model.Sentence;

/** A sentence with its clauses, and which of them each token belongs to. */
public final class SentenceView {
    private final Sentence sentence;
    private final List<Clause> clauses;
    private final int[] owner;

    public SentenceView(Sentence sentence, Grammar grammar) {
        this.sentence = sentence;
        this.clauses = grammar.clauses(sentence);
        this.owner = new int[sentence.size()];
        Arrays.fill(owner, -1);
        int[] width = new int[sentence.size()];
        Arrays.fill(width, Integer.MAX_VALUE);
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            int size = clause.end() - clause.first();
            for (int at = clause.first() - sentence.first();
                    at < clause.end() - sentence.first();
                    at++) {
                // the narrower clause owns the token; of two alike the later, which is the inner
                // one
                if (at >= 0 && at < owner.length && size <= width[at]) {
                    owner[at] = i;
                    width[at] = size;
                }
            }
        }
    }

    public Sentence sentence() {
        return sentence;
    }

    public List<Clause> clauses() {
        return clauses;
    }

    public int first() {
        return sentence.first();
    }

    public int end() {
        return sentence.end();
    }

    public boolean isHeadline() {
        return sentence.block().kind() == BlockKind.HEADLINE;
    }

    /** The innermost clause that holds the token. */
    public Optional<Clause> clauseAt(int token) {
        int at = sentence.covers(token) ? owner[token - sentence.first()] : -1;
        return at < 0 ? Optional.empty() : Optional.of(clauses.get(at));
    }

    /** The clause this one hangs on. */
    public Optional<Clause> parent(Clause clause) {
        return clause.parent() < 0 || clause.parent() >= clauses.size()
                ? Optional.empty()
                : Optional.of(clauses.get(clause.parent()));
    }

    /** Whether the token belongs to the clause itself and to none embedded in it. */
    public boolean owns(@Nullable Clause clause, int token) {
        int at = sentence.covers(token) ? owner[token - sentence.first()] : -1;
        return clause == null ? at < 0 : at >= 0 && clauses.get(at).index() == clause.index();
    }
}
