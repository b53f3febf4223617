package org.readout.web.page.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.register.Register;
import org.readout.register.reading.ReviewQueue;
import org.readout.resolve.judge.Match;
import org.readout.resolve.node.NodeKind;
import org.readout.web.part.Remembered;
import org.readout.web.part.Wording;

/**
 * The pairs that wait for a decision. To know that of a pair costs a look at both its clusters, so
 * the queue is kept for a while; a decision makes it anew at once.
 */
public final class OpenPairs {
    private static final int COUNTED = 500;
    private static final int SECONDS = 30;

    private final Register register;
    private final Remembered<Asked, List<Match>> queues;

    /**
     * @param kind or null for all
     * @param head of the log of decisions: another one after each
     */
    private record Asked(@Nullable NodeKind kind, String head) {}

    public OpenPairs(Register register) {
        this.register = register;
        queues =
                new Remembered<>(
                        SECONDS,
                        asked ->
                                List.copyOf(
                                        new ReviewQueue(register).pairs(asked.kind(), COUNTED)));
    }

    /** The first of them, open ones before those that were held. */
    List<Match> of(@Nullable NodeKind kind) {
        return queues.of(new Asked(kind, register.storage().decisions().head()));
    }

    /** How many there are, as a reader should see it. */
    public String count(@Nullable NodeKind kind) {
        int size = of(kind).size();
        return size == COUNTED ? "more than " + COUNTED : Wording.count(size);
    }
}
