package org.readout.web.page.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.readout.model.Block;
import org.readout.model.BlockKind;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.Span;

/** A text's sentences by number, and which of them holds a place. */
final class SentenceMap {
    private final SentencedText text;

    /** By where they begin. */
    private final TreeMap<Integer, Sentence> sentences = new TreeMap<>();

    SentenceMap(SentencedText text) {
        this.text = text;
        for (Sentence sentence : text.sentences()) {
            sentences.put(span(sentence).start(), sentence);
        }
    }

    private Span span(Sentence sentence) {
        return text.span(sentence.first(), sentence.end());
    }

    /** From 1; 0 where the place is in no sentence of the report. */
    int numberAt(int place) {
        Map.Entry<Integer, Sentence> last = sentences.floorEntry(place);
        return last == null || place >= span(last.getValue()).end()
                ? 0
                : last.getValue().index() + 1;
    }

    List<ReaderPage.Paragraph> paragraphs(Markup markup) {
        List<ReaderPage.Paragraph> paragraphs = new ArrayList<>();
        for (Block block : text.blocks()) {
            List<ReaderPage.Sentence> inside = new ArrayList<>();
            Map<Integer, Sentence> those =
                    sentences.subMap(block.span().start(), block.span().end());
            for (Sentence sentence : those.values()) {
                inside.add(
                        new ReaderPage.Sentence(
                                sentence.index() + 1, markup.pieces(span(sentence))));
            }
            if (inside.isEmpty() && block.span().length() > 0) {
                inside.add(new ReaderPage.Sentence(0, markup.pieces(block.span())));
            }
            paragraphs.add(
                    new ReaderPage.Paragraph(
                            block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            isApart(block.kind()),
                            inside));
        }
        return paragraphs;
    }

    /** What is no part of the report and would be in the way of who reads it. */
    private static boolean isApart(BlockKind kind) {
        return switch (kind) {
            case CAPTION, BOILERPLATE, TEASER -> true;
            case BODY, HEADLINE, SUBHEADING, LIST_ITEM, DATELINE, QUESTION, BYLINE -> false;
        };
    }
}
