package org.readout.web.page.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.register.view.CommitmentState;

/** How far commitments can come, as cards and addresses write it. */
final class CommitmentStates {
    static final List<String> ALL =
            Stream.of(CommitmentState.values())
                    .map(state -> state.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();

    private static final Set<String> CLOSED = Set.of("signed", "done", "dropped");

    private CommitmentStates() {}

    /** Whether something is still to be expected. */
    static boolean isOpen(String state) {
        return !CLOSED.contains(state);
    }
}
