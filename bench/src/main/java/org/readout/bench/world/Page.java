package org.readout.bench.world;

import java.util.List;
import org.readout.model.Document;

/**
 * A generated document and the truth of it.
 *
 * @param occasion what it is about
 * @param said its statements, in text order
 */
public record Page(Document document, Occasion occasion, List<Said> said) {
    public Page {
        said = List.copyOf(said);
    }
}
