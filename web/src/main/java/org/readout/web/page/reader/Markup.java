package org.readout.web.page.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;

/**
 * Cuts sentences where something begins or ends, so that each piece is marked as one. Sentences are
 * asked for in the order of the text.
 */
final class Markup {
    private final String captured;
    private final List<Highlight> highlights;
    private final List<Span> hits;
    private final @Nullable Span open;

    /** How many of the highlights lie behind what was asked for so far. */
    private int passed;

    private int passedHits;

    private boolean opened;

    /**
     * @param highlights those that are shown
     * @param hits words that were searched for
     * @param open what the page opens at, or null
     */
    Markup(String captured, List<Highlight> highlights, List<Span> hits, @Nullable Span open) {
        this.captured = captured;
        this.highlights =
                highlights.stream().sorted(Comparator.comparing(Highlight::span)).toList();
        this.hits = hits;
        this.open = open;
    }

    List<ReaderPage.Piece> pieces(Span sentence) {
        List<Highlight> here = highlights(sentence);
        List<Span> marked = hits(sentence);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(sentence.start(), sentence.end()));
        here.forEach(highlight -> cut(cuts, highlight.span(), sentence));
        marked.forEach(hit -> cut(cuts, hit, sentence));
        if (open != null) {
            cut(cuts, open, sentence);
        }
        List<ReaderPage.Piece> pieces = new ArrayList<>();
        int from = -1;
        for (int to : cuts) {
            if (from >= 0) {
                pieces.add(piece(new Span(from, to), here, marked));
            }
            from = to;
        }
        return pieces;
    }

    /** Those of the sentence; ones that end before it are not looked at again. */
    private List<Highlight> highlights(Span sentence) {
        while (passed < highlights.size()
                && highlights.get(passed).span().end() <= sentence.start()) {
            passed++;
        }
        List<Highlight> here = new ArrayList<>();
        for (int i = passed;
                i < highlights.size() && highlights.get(i).span().start() < sentence.end();
                i++) {
            if (highlights.get(i).span().overlaps(sentence)) {
                here.add(highlights.get(i));
            }
        }
        return here;
    }

    private List<Span> hits(Span sentence) {
        while (passedHits < hits.size() && hits.get(passedHits).end() <= sentence.start()) {
            passedHits++;
        }
        List<Span> here = new ArrayList<>();
        for (int i = passedHits; i < hits.size() && hits.get(i).start() < sentence.end(); i++) {
            here.add(hits.get(i));
        }
        return here;
    }

    private static void cut(Set<Integer> cuts, Span span, Span sentence) {
        for (int place : new int[] {span.start(), span.end()}) {
            if (place > sentence.start() && place < sentence.end()) {
                cuts.add(place);
            }
        }
    }

    private ReaderPage.Piece piece(Span span, List<Highlight> here, List<Span> marked) {
        EnumSet<Highlight.Kind> kinds = EnumSet.noneOf(Highlight.Kind.class);
        for (Highlight highlight : here) {
            if (highlight.span().overlaps(span)) {
                kinds.add(highlight.kind());
            }
        }
        String style =
                kinds.stream()
                        .map(Highlight.Kind::style)
                        .collect(Collectors.joining(" told-", kinds.isEmpty() ? "" : "told-", ""));
        boolean isOpen = open != null && open.overlaps(span);
        boolean isFirst = isOpen && !opened;
        opened |= isOpen;
        boolean isHit = isOpen || marked.stream().anyMatch(hit -> hit.overlaps(span));
        return new ReaderPage.Piece(span.of(captured), style, isHit, isOpen, isFirst);
    }
}
