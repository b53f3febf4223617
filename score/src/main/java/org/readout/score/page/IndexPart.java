package org.readout.score.page;

import java.util.List;
import org.readout.score.compare.DocumentScore;
import org.readout.score.compare.Verdict;
import org.readout.score.figure.Figure;
import org.readout.score.figure.Figures;
import org.readout.score.figure.Tally;
import org.readout.score.report.Numbers;
import org.readout.score.result.Group;
import org.readout.score.result.Scores;

/** The first view: the figures, and every document with its own, group by group. */
final class IndexPart {
    private final Scores scores;
    private final Markup out;

    IndexPart(Scores scores, Markup out) {
        this.scores = scores;
        this.out = out;
    }

    void write(String title) {
        Figures figures = scores.figures();
        out.open("main", "class", "index", "id", "index");
        out.open("header");
        out.element("p", "Readout · score", "class", "eyebrow");
        out.element("h1", title);
        out.open("p", "class", "lede");
        out.element("strong", Numbers.rounded(figures.record(), 3)).text(" record over ");
        out.text(count(scores.documents().size(), "document"));
        if (!scores.withoutRecord().isEmpty()) {
            out.text(", " + scores.withoutRecord().size() + " without a record");
        }
        out.close("p");
        legend();
        out.close("header").line();
        figures(figures);
        documents();
        out.close("main").line();
    }

    private void legend() {
        out.open("p", "class", "legend");
        for (Verdict verdict : Verdict.values()) {
            out.element("span", verdict.label(), "class", "chip " + verdict.label()).text(" ");
            out.text(Integer.toString(Bar.of(scores.documents()).count(verdict))).text(" ");
        }
        out.close("p");
    }

    private void figures(Figures figures) {
        out.element("h2", "Figures");
        out.open("div", "class", "scroll").open("table", "class", "figures");
        head("figure", "F1", "", "precision", "recall", "right", "gold", "record");
        out.open("tbody").line();
        figures.tallies().forEach(this::figure);
        out.close("tbody").close("table").close("div");
        out.element("p", "The record figure is the mean F1 of the starred ones.", "class", "note")
                .line();
    }

    private void figure(Figure figure, Tally tally) {
        out.open("tr", "class", figure.isStarred() ? "starred" : "plain");
        out.element("th", figure.label(), "scope", "row");
        out.element("td", Numbers.rounded(tally.f1(), 3), "class", "number main");
        out.open("td", "class", "graph");
        Bar.write(tally.f1(), out);
        out.close("td");
        number(Numbers.rounded(tally.precision(), 3));
        number(Numbers.rounded(tally.recall(), 3));
        number(Numbers.shortened(tally.hit()));
        number(Integer.toString(tally.gold()));
        number(Integer.toString(tally.got()));
        out.close("tr").line();
    }

    private void documents() {
        out.element("h2", "Documents");
        out.open("div", "class", "scroll").open("table", "class", "documents");
        head("document", "record", "", "right", "wrong", "missed", "extra");
        int number = 0;
        for (Group group : scores.groups()) {
            out.open("tbody").open("tr", "class", "group");
            String files = count(group.documents().size(), "document");
            out.open("th", "scope", "rowgroup").text(group.name()).text(" ");
            out.element("small", files).close("th");
            cells(group.figures(), Bar.of(group.documents()));
            for (DocumentScore score : group.documents()) {
                document(score, ++number);
            }
            out.close("tbody").line();
        }
        out.close("table").close("div").line();
    }

    private void document(DocumentScore score, int number) {
        out.open("tr").open("th", "scope", "row");
        out.element("a", score.document().doc(), "href", "#d" + number);
        if (score.isWithoutRecord()) {
            out.text(" ").element("small", "no record");
        }
        out.close("th");
        cells(score.figures(), Bar.of(List.of(score)));
    }

    private void cells(Figures figures, Bar bar) {
        out.element("td", Numbers.rounded(figures.record(), 3), "class", "number main");
        out.open("td", "class", "graph");
        bar.write(out);
        out.close("td");
        for (Verdict verdict : Verdict.values()) {
            int count = bar.count(verdict);
            out.element(
                    "td",
                    count == 0 ? "·" : Integer.toString(count),
                    "class",
                    "number ink-" + verdict.label());
        }
        out.close("tr").line();
    }

    private void head(String... titles) {
        out.open("thead").open("tr");
        for (int i = 0; i < titles.length; i++) {
            out.element("th", titles[i], "scope", "col", "class", i == 0 ? "first" : "number");
        }
        out.close("tr").close("thead");
    }

    private void number(String value) {
        out.element("td", value, "class", "number");
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
