package org.readout.web.page.commitment;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.readout.register.view.CommitmentState;

/** How far commitments can come, as cards and addresses write it. */
final class CommitmentStates {
    static final List<String> ALL =
            Stream.of(CommitmentState.values())
                    .map(state -> state.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();

    private CommitmentStates() {}
}
