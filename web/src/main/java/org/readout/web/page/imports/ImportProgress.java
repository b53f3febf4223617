package org.readout.web.page.imports;

import java.util.List;
import org.readout.register.reconcile.Added;
import org.readout.web.intake.ImportProblem;
import org.readout.web.intake.ImportReport;
import org.readout.web.intake.ImportedDocument;
import org.readout.web.part.Wording;

/**
 * How a sending stands, for a page.
 *
 * @param over whether nothing more will happen
 * @param summary what came of it so far, in words
 */
public record ImportProgress(
        String id,
        String label,
        String visitor,
        String state,
        boolean over,
        String matter,
        int total,
        int done,
        List<String> summary,
        int unsure,
        String problemCount,
        List<ImportProblem> problems,
        List<Line> documents) {
    public ImportProgress {
        summary = List.copyOf(summary);
        problems = List.copyOf(problems);
        documents = List.copyOf(documents);
    }

    /** A document that came in. */
    public record Line(String name, String address, String outcome, String told) {}

    static ImportProgress of(ImportReport report) {
        return new ImportProgress(
                report.id(),
                report.label(),
                report.visitor(),
                Wording.words(report.state()),
                report.state().isOver(),
                report.matter(),
                report.total(),
                report.done(),
                summary(report),
                report.unsure(),
                Wording.count(report.troubled(), "problem", "problems"),
                report.problems(),
                report.documents().stream().map(ImportProgress::line).toList());
    }

    private static List<String> summary(ImportReport report) {
        return List.of(
                        some(report.documents(Added.Outcome.NEW), "new"),
                        some(
                                report.documents(Added.Outcome.NEW_VERSION),
                                "new version of known ones"),
                        some(report.documents(Added.Outcome.READ_AGAIN), "read again"),
                        some(report.documents(Added.Outcome.KNOWN), "known and unchanged"),
                        some(report.irrelevant(), "without diplomacy"),
                        report.engagements() == 0
                                ? ""
                                : Wording.count(
                                        report.engagements(),
                                        "engagement told",
                                        "engagements told"))
                .stream()
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static String some(int count, String words) {
        return count == 0 ? "" : Wording.count(count) + " " + words;
    }

    private static Line line(ImportedDocument document) {
        String told =
                !document.relevant()
                        ? "no diplomacy in it"
                        : Wording.count(document.engagements(), "engagement", "engagements")
                                + (document.merged() == 0
                                        ? ""
                                        : ", %d of them told by others too"
                                                .formatted(document.merged()));
        return new Line(
                document.name(),
                "/document/" + document.key(),
                Wording.words(document.outcome()),
                told);
    }
}
