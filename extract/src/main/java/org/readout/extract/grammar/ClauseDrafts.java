package org.readout.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clauses of a sentence found so far, and which of them a new one may hang on. */
final class ClauseDrafts {
    private final TextClasses classes;
    private final List<ClauseDraft> drafts = new ArrayList<>();

    ClauseDrafts(TextClasses classes) {
        this.classes = classes;
    }

    ClauseDraft draft(ClauseKind kind, int first, VerbGroup verb, @Nullable ClauseDraft parent) {
        return new ClauseDraft(drafts.size(), kind, first, verb, parent);
    }

    @Nullable ClauseDraft last() {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (!drafts.get(i).interrupts) {
                return drafts.get(i);
            }
        }
        return null;
    }

    boolean takesClause(ClauseDraft draft) {
        return classes.takesClause(draft.verb.lemma());
    }

    boolean hasMain() {
        for (ClauseDraft draft : drafts) {
            if (draft.kind == ClauseKind.MAIN && !draft.interrupts) {
                return true;
            }
        }
        return false;
    }

    @Nullable ClauseDraft nearestFinite() {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).verb.isFinite() && !drafts.get(i).interrupts) {
                return drafts.get(i);
            }
        }
        return null;
    }

    @Nullable ClauseDraft nearest(VerbForm form) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).verb.form() == form) {
                return drafts.get(i);
            }
        }
        return null;
    }

    @Nullable ClauseDraft lastComplement() {
        for (ClauseDraft at = last(); at != null; at = at.parent) {
            if (at.kind == ClauseKind.COMPLEMENT) {
                return at;
            }
        }
        return null;
    }

    @Nullable ClauseDraft parentOfLastComplement() {
        ClauseDraft complement = lastComplement();
        return complement == null ? last() : complement.parent;
    }

    void add(ClauseDraft draft) {
        drafts.add(draft);
    }

    boolean isEmpty() {
        return drafts.isEmpty();
    }

    /** In the order of their verbs. */
    List<ClauseDraft> all() {
        return drafts;
    }
}
