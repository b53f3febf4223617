package org.readout.bench.world;

import java.util.Map;
import org.readout.model.Document;

/**
 * A generated document of the {@link Chronicle} and the truth behind it.
 *
 * @param occasion which occasion it tells of: reports of one number tell of the same
 * @param holders who is meant by each name as the report spells it
 */
public record Report(Document document, long occasion, Map<String, Integer> holders) {
    public Report {
        holders = Map.copyOf(holders);
    }
}
