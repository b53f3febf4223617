package org.readout.web.page.decision;

import java.util.List;
import org.readout.web.part.Cite;
import org.readout.web.part.Tab;
import org.readout.web.part.WordDiff;

/**
 * The queue of what may be one, one pair before the reader.
 *
 * @param tabs by what is compared
 * @param left how many wait, as a reader should see it
 * @param pair {@link Pair#NONE} where nothing waits
 * @param next what comes after it
 * @param last the visitor's last decision that stands; number 0 where there is none
 */
public record ReviewPage(
        List<Tab> tabs, String left, String kind, Pair pair, List<Line> next, Last last) {
    public ReviewPage {
        tabs = List.copyOf(tabs);
        next = List.copyOf(next);
    }

    /** The two; both ids empty where there is none. */
    public record Pair(
            String a,
            String b,
            String pageOfA,
            String pageOfB,
            String sort,
            boolean held,
            String score,
            List<String> reasons,
            List<Row> rows,
            List<Told> toldOfA,
            List<Told> toldOfB) {
        static final Pair NONE =
                new Pair("", "", "", "", "", false, "", List.of(), List.of(), List.of(), List.of());

        public Pair {
            reasons = List.copyOf(reasons);
            rows = List.copyOf(rows);
            toldOfA = List.copyOf(toldOfA);
            toldOfB = List.copyOf(toldOfB);
        }

        public boolean isThere() {
            return !a.isEmpty();
        }
    }

    /**
     * @param mark same, differs, or silent where one of the two tells nothing
     */
    public record Row(
            String property, String mark, List<WordDiff.Piece> one, List<WordDiff.Piece> other) {
        public Row {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }
    }

    /** A sentence and where it stands. */
    public record Told(String sentence, Cite cite) {}

    public record Line(String words, String sort, String address) {}

    public record Last(long number, String words) {}
}
