package org.readout.extract.grammar;

import org.jspecify.annotations.Nullable;

/**
 * A clause while its sentence is being read: its end is known only once the clauses behind it are.
 */
final class ClauseDraft {
    final int index;
    final ClauseKind kind;
    final int first;
    final VerbGroup verb;
    final @Nullable ClauseDraft parent;

    /** Whether it is put into another clause between commas: ", he said,". */
    boolean interrupts;

    int subjectFirst = -1;
    int subjectEnd = -1;

    ClauseDraft(
            int index, ClauseKind kind, int first, VerbGroup verb, @Nullable ClauseDraft parent) {
        this.index = index;
        this.kind = kind;
        this.first = first;
        this.verb = verb;
        this.parent = parent;
    }

    ClauseDraft withSubject(int first, int end) {
        subjectFirst = first;
        subjectEnd = end;
        return this;
    }

    ClauseDraft withSubjectOf(@Nullable ClauseDraft other) {
        return other == null ? this : withSubject(other.subjectFirst, other.subjectEnd);
    }

    boolean hasSubject() {
        return subjectFirst >= 0;
    }

    Clause finish(int end) {
        return new Clause(
                index,
                kind,
                first,
                Math.max(end, verb.end()),
                verb,
                subjectFirst,
                subjectEnd,
                parent == null ? -1 : parent.index);
    }
}
