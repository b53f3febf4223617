package org.readout.score.page;

import java.util.List;
import org.readout.score.compare.DocumentScore;
import org.readout.score.compare.Verdict;
import org.readout.score.report.Numbers;

/** One document: its figures, its text with the marks of both readers, and its facts. */
final class DocumentPart {
    private final List<DocumentScore> documents;
    private final Markup out;

    DocumentPart(List<DocumentScore> documents, Markup out) {
        this.documents = documents;
        this.out = out;
    }

    /**
     * @param number of the document, from 1
     */
    void write(int number) {
        DocumentScore score = documents.get(number - 1);
        String section = "d" + number;
        List<Fact> facts = Fact.of(score);
        out.open("article", "class", "doc", "id", section);
        ways(number);
        out.element("h2", score.document().doc());
        summary(score);
        new TextPart(score, facts, section, out).write();
        new FactPart(facts, section, out).write();
        ways(number);
        out.close("article").line();
    }

    private void ways(int number) {
        out.open("nav", "class", "ways");
        out.element("a", "All documents", "href", "#index");
        if (number > 1) {
            out.element("a", "← " + name(number - 1), "href", "#d" + (number - 1));
        }
        if (number < documents.size()) {
            out.element("a", name(number + 1) + " →", "href", "#d" + (number + 1), "class", "next");
        }
        out.close("nav").line();
    }

    private String name(int number) {
        return documents.get(number - 1).document().doc();
    }

    private void summary(DocumentScore score) {
        Bar bar = Bar.of(List.of(score));
        out.open("p", "class", "lede");
        out.element("strong", Numbers.rounded(score.figures().record(), 3)).text(" record ");
        for (Verdict verdict : Verdict.values()) {
            out.element(
                    "span",
                    bar.count(verdict) + " " + verdict.label(),
                    "class",
                    "chip " + verdict.label());
            out.text(" ");
        }
        if (score.isWithoutRecord()) {
            out.text("The engine gave no record of it.");
        }
        out.close("p").line();
    }
}
