package org.readout.score.result;

import java.util.List;
import org.readout.score.compare.DocumentScore;
import org.readout.score.figure.Figures;

/** Documents whose names begin with the same word. */
public record Group(String name, List<DocumentScore> documents) {
    public Group {
        documents = List.copyOf(documents);
    }

    public Figures figures() {
        return Figures.sum(documents.stream().map(DocumentScore::figures).toList());
    }
}
