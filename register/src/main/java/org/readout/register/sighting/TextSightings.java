package org.readout.register.sighting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.DocumentRecord;
import org.readout.model.Quote;
import org.readout.model.Span;
import org.readout.register.storage.Sighting;
import org.readout.resolve.likeness.FoldedWords;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import org.readout.resolve.node.TextNode;

/**
 * A report's text as a sketch: of each of several hash functions the smallest value over all
 * sequences of four words. Two sketches agree in about the share of sequences that the texts share
 * (Broder, "On the resemblance and containment of documents", 1997).
 */
final class TextSightings {
    private static final int SEQUENCE = 4;
    private static final int FUNCTIONS = 32;

    /** Numbers of a sketch that make one key: reprints share one of the keys almost surely. */
    private static final int BAND = 4;

    private TextSightings() {}

    static Seen of(DocumentKey document, DocumentRecord record) {
        String captured = record.document().captured();
        Set<Integer> sequences = sequences(FoldedWords.of(report(captured, record.noise())));
        List<Integer> sketch = sketch(sequences);
        Set<String> keys = new HashSet<>();
        for (int band = 0; band + BAND <= sketch.size() && !sequences.isEmpty(); band += BAND) {
            keys.add(band + ":" + sketch.subList(band, band + BAND));
        }
        Span whole = new Span(0, captured.length());
        NodeId id = NodeId.told(NodeKind.TEXT, document, whole);
        return new Seen(
                new TextNode(id, document, sketch, sequences.size(), keys),
                new Sighting(id, document, "text", whole, Days.of(record)));
    }

    /** The captured text without what is not the report's. */
    private static String report(String captured, List<Quote> noise) {
        List<Span> spans =
                noise.stream().map(Quote::span).sorted(Comparator.naturalOrder()).toList();
        StringBuilder report = new StringBuilder();
        int at = 0;
        for (Span span : spans) {
            if (span.start() > at) {
                report.append(captured, at, span.start()).append(' ');
            }
            at = Math.max(at, span.end());
        }
        return report.append(captured, at, captured.length()).toString();
    }

    private static Set<Integer> sequences(List<String> words) {
        Set<Integer> sequences = new HashSet<>();
        for (int i = 0; i + SEQUENCE <= words.size(); i++) {
            int hash = 0;
            for (int j = i; j < i + SEQUENCE; j++) {
                hash = hash * 0x01000193 + words.get(j).hashCode();
            }
            sequences.add(hash);
        }
        return sequences;
    }

    private static List<Integer> sketch(Set<Integer> all) {
        List<Integer> sketch = new ArrayList<>();
        int[] sequences = all.stream().mapToInt(Integer::intValue).toArray();
        for (int function = 1; function <= FUNCTIONS && sequences.length > 0; function++) {
            int least = Integer.MAX_VALUE;
            for (int sequence : sequences) {
                least = Math.min(least, mixed(sequence, function));
            }
            sketch.add(least);
        }
        return sketch;
    }

    /** One of many hash functions: the finalizer of MurmurHash3 on the value and its number. */
    private static int mixed(int value, int function) {
        int h = value ^ function * 0x9e3779b9;
        h = (h ^ h >>> 16) * 0x85ebca6b;
        h = (h ^ h >>> 13) * 0xc2b2ae35;
        return h ^ h >>> 16;
    }
}
