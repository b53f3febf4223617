package org.readout.web.page.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.model.Block;
import org.readout.model.BlockKind;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.Span;

/** A text's sentences by number, and which of them holds a place. */
final class SentenceMap {
    private final SentencedText text;
    private final @Nullable Span hit;

    SentenceMap(SentencedText text, @Nullable Span hit) {
        this.text = text;
        this.hit = hit;
    }

    /** From 1; 0 where the place is in no sentence of the report. */
    int numberAt(int place) {
        for (Sentence sentence : text.sentences()) {
            Span span = text.span(sentence.first(), sentence.end());
            if (place < span.end()) {
                return place >= span.start() ? sentence.index() + 1 : 0;
            }
        }
        return 0;
    }

    List<ReaderPage.Paragraph> paragraphs() {
        List<ReaderPage.Paragraph> paragraphs = new ArrayList<>();
        for (Block block : text.blocks()) {
            List<ReaderPage.Sentence> sentences = new ArrayList<>();
            for (Sentence sentence : text.sentences()) {
                if (sentence.block().equals(block)) {
                    sentences.add(
                            new ReaderPage.Sentence(
                                    sentence.index() + 1,
                                    pieces(text.span(sentence.first(), sentence.end()))));
                }
            }
            if (sentences.isEmpty() && block.span().length() > 0) {
                sentences.add(new ReaderPage.Sentence(0, pieces(block.span())));
            }
            paragraphs.add(
                    new ReaderPage.Paragraph(
                            block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            isApart(block.kind()),
                            sentences));
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

    /** The words before the hit, the hit, and those behind it. */
    private List<ReaderPage.Piece> pieces(Span span) {
        String captured = text.captured();
        Span at = hit;
        if (at == null || at.end() <= span.start() || at.start() >= span.end()) {
            return List.of(new ReaderPage.Piece(span.of(captured), ""));
        }
        int start = Math.max(at.start(), span.start());
        int end = Math.min(at.end(), span.end());
        List<ReaderPage.Piece> pieces = new ArrayList<>();
        add(pieces, captured.substring(span.start(), start), "");
        add(pieces, captured.substring(start, end), "hit");
        add(pieces, captured.substring(end, span.end()), "");
        return pieces;
    }

    private static void add(List<ReaderPage.Piece> pieces, String words, String mark) {
        if (!words.isEmpty()) {
            pieces.add(new ReaderPage.Piece(words, mark));
        }
    }
}
