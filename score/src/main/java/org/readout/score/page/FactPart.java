package org.readout.score.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.score.compare.Difference;
import org.readout.score.compare.Kind;
import org.readout.score.compare.Telling;
import org.readout.score.compare.Verdict;
import org.readout.score.reading.Passage;

/**
 * The facts of a document, kind by kind: what is not as in gold first, what is right folded away
 * below.
 */
final class FactPart {
    private final List<Fact> facts;
    private final String section;
    private final Markup out;

    FactPart(List<Fact> facts, String section, Markup out) {
        this.facts = facts;
        this.section = section;
        this.out = out;
    }

    void write() {
        for (Kind kind : Kind.values()) {
            List<Fact> ofKind = facts.stream().filter(fact -> fact.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                write(kind, ofKind);
            }
        }
    }

    private void write(Kind kind, List<Fact> ofKind) {
        List<Fact> right = ofKind.stream().filter(FactPart::isRight).toList();
        out.open("section", "class", "facts of-" + kind.singular());
        out.element("h3", kind.plural());
        ofKind.stream().filter(fact -> !isRight(fact)).forEach(this::row);
        if (!right.isEmpty()) {
            out.open("details").element("summary", right.size() + " right");
            right.forEach(this::row);
            out.close("details");
        }
        out.close("section").line();
    }

    private static boolean isRight(Fact fact) {
        return fact.comparison().verdict() == Verdict.RIGHT;
    }

    private void row(Fact fact) {
        String verdict = fact.comparison().verdict().label();
        out.open("div", "class", "fact " + verdict, "id", section + "-" + fact.number());
        out.open("p", "class", "verdict");
        out.element("b", fact.number(), "class", "number");
        out.text(" ").element("span", fact.sign() + " " + verdict, "class", "chip " + verdict);
        if (!fact.comparison().what().equals(fact.kind().singular())) {
            out.text(" ").element("span", fact.comparison().what(), "class", "what");
        }
        out.close("p");
        cell(Pane.GOLD, fact);
        cell(Pane.RECORD, fact);
        differences(fact);
        out.close("div").line();
    }

    private void cell(Pane pane, Fact fact) {
        out.open("div", "class", "cell " + pane.label());
        Telling telling = pane.tellingOf(fact.comparison());
        if (telling == null) {
            out.element(
                    "p",
                    "—",
                    "class",
                    "none",
                    "title",
                    "nothing in " + pane.title().toLowerCase(Locale.ROOT));
        } else {
            telling(pane, fact, telling);
        }
        out.close("div");
    }

    private void telling(Pane pane, Fact fact, Telling telling) {
        if (!telling.summary().isEmpty()) {
            out.element("p", telling.summary(), "class", "summary");
        }
        @Nullable Passage passage = telling.passage();
        if (passage != null && !telling.summary().startsWith(passage.words())) {
            out.open("p", "class", "words");
            out.element(
                    "a",
                    passage.words(),
                    "href",
                    "#%s-%s-%s".formatted(section, pane.label(), fact.number()));
            out.close("p");
        }
    }

    /** Differences of the words themselves show in the words. */
    private void differences(Fact fact) {
        List<Difference> differences = fact.comparison().differences();
        if (differences.isEmpty() || differences.get(0).field().isEmpty()) {
            return;
        }
        out.open("ul", "class", "differences");
        for (Difference difference : differences) {
            out.open("li").element("b", difference.field());
            if (difference.isOfWords()) {
                out.text(" differ");
            } else {
                value(difference.gold(), "gold");
                out.text(" →");
                value(difference.got(), "record");
            }
            out.close("li");
        }
        out.close("ul");
    }

    private void value(String value, String pane) {
        out.text(" ");
        if (value.isEmpty()) {
            out.element("i", "nothing");
        } else {
            out.element("span", value, "class", "value " + pane);
        }
    }
}
