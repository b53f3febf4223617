package org.readout.score.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.score.compare.DocumentComparer;
import org.readout.score.compare.DocumentScore;
import org.readout.score.figure.Figures;
import org.readout.score.reading.GoldClusters;
import org.readout.score.reading.GoldDocument;
import org.readout.score.reading.Reading;
import org.readout.score.reading.Register;
import org.readout.score.register.RegisterComparer;
import org.readout.score.register.RegisterScore;

/** The records of a folder against its gold. */
public record Scores(List<DocumentScore> documents, @Nullable RegisterScore register) {
    public Scores {
        documents = List.copyOf(documents);
    }

    /**
     * @param records by document; those of documents without gold are passed over
     */
    public static Scores of(List<GoldDocument> documents, Map<String, Reading> records) {
        return new Scores(
                documents.stream()
                        .map(
                                document ->
                                        DocumentComparer.compare(
                                                document, records.get(document.doc())))
                        .toList(),
                null);
    }

    public Scores withRegister(GoldClusters clusters, Register scored) {
        return new Scores(documents, RegisterComparer.compare(clusters, scored, documents));
    }

    /** All documents together, and the register if there is one. */
    public Figures figures() {
        Figures sum = Figures.sum(documents.stream().map(DocumentScore::figures).toList());
        return register == null ? sum : sum.plus(register.figures());
    }

    /** In the order of their first documents. */
    public List<Group> groups() {
        Map<String, List<DocumentScore>> groups = new LinkedHashMap<>();
        for (DocumentScore score : documents) {
            groups.computeIfAbsent(score.document().group(), any -> new ArrayList<>()).add(score);
        }
        return groups.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    public List<DocumentScore> withoutRecord() {
        return documents.stream().filter(DocumentScore::isWithoutRecord).toList();
    }
}
