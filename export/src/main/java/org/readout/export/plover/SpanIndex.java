package org.readout.export.plover;

import java.util.Comparator;
import java.util.List;
import org.readout.model.Span;

/** Tells whether any of many spans overlaps or holds another, without going through them all. */
final class SpanIndex {
    private final int[] starts;

    /** The furthest end of the spans up to each, in the order of their starts. */
    private final int[] furthest;

    SpanIndex(List<Span> spans) {
        List<Span> ordered = spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        starts = new int[ordered.size()];
        furthest = new int[ordered.size()];
        for (int i = 0; i < ordered.size(); i++) {
            starts[i] = ordered.get(i).start();
            int before = i == 0 ? 0 : furthest[i - 1];
            furthest[i] = Math.max(before, ordered.get(i).end());
        }
    }

    boolean overlaps(Span span) {
        int last = lastBefore(span.end());
        return last >= 0 && furthest[last] > span.start();
    }

    /** Whether one begins before the span and reaches to its end. */
    boolean hasBefore(Span span) {
        int last = lastBefore(span.start());
        return last >= 0 && furthest[last] >= span.end();
    }

    /** The last span that begins before the place; -1 for none. */
    private int lastBefore(int place) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
