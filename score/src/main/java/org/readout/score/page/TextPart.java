package org.readout.score.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.score.compare.DocumentScore;
import org.readout.score.compare.Telling;

/** The captured text twice, line beside line: with gold's facts marked, and with the record's. */
final class TextPart {
    private final String text;
    private final String section;
    private final List<Mark> gold;
    private final List<Mark> record;
    private final Markup out;

    /**
     * @param section the id of the document's section, with which ids within it begin
     */
    TextPart(DocumentScore score, List<Fact> facts, String section, Markup out) {
        this.text = score.document().text();
        this.section = section;
        this.out = out;
        PlaceFinder finder = new PlaceFinder(text);
        this.gold = Mark.of(Pane.GOLD, facts, finder);
        this.record = Mark.of(Pane.RECORD, facts, finder);
    }

    void write() {
        out.open("div", "class", "text");
        out.element("p", Pane.GOLD.title(), "class", "head gold");
        out.element("p", Pane.RECORD.title(), "class", "head record").line();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            if (!text.substring(start, end).isBlank()) {
                line(start, end);
            }
            start = end + 1;
        }
        out.close("div").line();
    }

    private void line(int start, int end) {
        List<Mark> inGold = touching(gold, start, end);
        List<Mark> inRecord = touching(record, start, end);
        if (inGold.isEmpty() && inRecord.isEmpty()) {
            out.element("p", text.substring(start, end), "class", "bare").line();
            return;
        }
        pane(Pane.GOLD, inGold, start, end);
        pane(Pane.RECORD, inRecord, start, end);
    }

    private static List<Mark> touching(List<Mark> marks, int start, int end) {
        return marks.stream().filter(mark -> mark.touches(start, end)).toList();
    }

    private void pane(Pane pane, List<Mark> marks, int start, int end) {
        out.open("p", "class", pane.label());
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        for (Mark mark : marks) {
            cuts.add(Math.max(start, mark.place().start()));
            cuts.add(Math.min(end, mark.place().end()));
        }
        int from = start;
        for (int cut : cuts.tailSet(start, false)) {
            segment(pane, marks, from, cut);
            from = cut;
        }
        out.close("p").line();
    }

    /**
     * A stretch under the same marks all along: marks may overlap in any way, HTML's elements may
     * not.
     */
    private void segment(Pane pane, List<Mark> marks, int start, int end) {
        List<Mark> covering = marks.stream().filter(mark -> mark.covers(start, end)).toList();
        for (Mark mark : covering) {
            if (mark.place().start() == start) {
                tag(pane, mark.fact());
            }
        }
        if (covering.isEmpty()) {
            out.text(text.substring(start, end));
            return;
        }
        Set<String> classes = new LinkedHashSet<>();
        for (Mark mark : covering) {
            classes.add(classOf(mark.fact()));
        }
        List<String> titles = new ArrayList<>();
        covering.forEach(mark -> titles.add(title(pane, mark.fact())));
        out.element(
                "span",
                text.substring(start, end),
                "class",
                String.join(" ", classes),
                "title",
                String.join("\n", titles));
    }

    private void tag(Pane pane, Fact fact) {
        out.element(
                "a",
                fact.number() + fact.sign(),
                "class",
                "tag " + fact.kind().singular() + " " + fact.comparison().verdict().label(),
                "id",
                "%s-%s-%s".formatted(section, pane.label(), fact.number()),
                "href",
                "#%s-%s".formatted(section, fact.number()));
    }

    /**
     * One class for kind and verdict together, since a stretch may be a right statement and a
     * missed commitment.
     */
    private static String classOf(Fact fact) {
        return fact.kind().singular() + "-" + fact.comparison().verdict().label();
    }

    private static String title(Pane pane, Fact fact) {
        Telling telling = pane.tellingOf(fact.comparison());
        String summary = telling == null ? "" : telling.summary();
        return "%s %s, %s: %s"
                .formatted(
                        fact.number(),
                        fact.comparison().what(),
                        fact.comparison().verdict().label(),
                        summary);
    }
}
