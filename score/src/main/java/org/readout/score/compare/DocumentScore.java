package org.readout.score.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.score.figure.Figures;
import org.readout.score.reading.GoldDocument;
import org.readout.score.reading.Reading;

/**
 * A document's record against its gold.
 *
 * @param record null where the engine gave none
 * @param comparisons kind by kind; what both have, then what is missed, then what is extra
 */
public record DocumentScore(
        GoldDocument document,
        @Nullable Reading record,
        Figures figures,
        List<Comparison> comparisons) {
    public DocumentScore {
        comparisons = List.copyOf(comparisons);
    }

    public boolean isWithoutRecord() {
        return record == null;
    }
}
