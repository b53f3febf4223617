package org.readout.web.page.imports;

import java.util.List;

/**
 * Where documents are brought in.
 *
 * @param runs what was sent since the server began, the latest first
 */
public record ImportPage(List<ImportProgress> runs) {
    public ImportPage {
        runs = List.copyOf(runs);
    }
}
