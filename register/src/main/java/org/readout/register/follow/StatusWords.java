package org.readout.register.follow;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.register.view.CommitmentState;
import org.readout.register.view.DueDate;

/** How far a commitment has come, in words: what is known, and that no more is known. */
final class StatusWords {
    private StatusWords() {}

    static String of(
            CommitmentState state,
            boolean decided,
            @Nullable LocalDate last,
            @Nullable DueDate due,
            boolean overdue,
            LocalDate asOf) {
        StringBuilder words = new StringBuilder();
        words.append(state.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        if (decided) {
            return words.append(", as decided").toString();
        }
        if (last != null) {
            words.append(", last told of on ").append(last);
        }
        switch (state) {
            case PROPOSED, ENDORSED -> words.append("; no evidence of agreement found");
            case AGREED, COMMITTED -> words.append("; no evidence found that it was done");
            case SIGNED -> words.append("; no evidence found that it is carried out");
            case UNDER_WAY -> words.append("; no evidence found that it is finished");
            case DONE, DROPPED -> {
                return words.toString();
            }
        }
        words.append(" as of ").append(asOf);
        if (due != null) {
            words.append(overdue ? "; was due on " : "; due on ").append(due.day());
        }
        return words.toString();
    }
}
