package org.readout.score.register;

import java.util.List;
import org.readout.score.figure.Figures;
import org.readout.score.reading.Discrepancy;

/** A register against the gold clusters. */
public record RegisterScore(Figures figures, List<Discrepancy> missed, List<Discrepancy> extra) {
    public RegisterScore {
        missed = List.copyOf(missed);
        extra = List.copyOf(extra);
    }
}
