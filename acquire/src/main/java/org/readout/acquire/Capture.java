package org.readout.acquire;

import java.util.List;
import org.readout.model.Document;
import org.readout.model.Problem;

/**
 * A document as it was taken in.
 *
 * @param problems what was recovered from on the way: another charset, a broken sidecar
 */
public record Capture(Document document, List<Problem> problems) {
    public Capture {
        problems = List.copyOf(problems);
    }
}
