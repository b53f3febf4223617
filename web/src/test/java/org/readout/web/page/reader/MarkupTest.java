package org.readout.web.page.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Span;

class MarkupTest {
    private static final String TEXT = "Kari Solheim said the ferry would open. The ferry is new.";
    private static final Span FIRST = new Span(0, 39);
    private static final Span SECOND = new Span(40, 57);

    private static Highlight person(int start, int end) {
        return new Highlight(Highlight.Kind.PERSON, new Span(start, end));
    }

    @Test
    void wordsInsideWordsKeepBothMarks() {
        Highlight said = new Highlight(Highlight.Kind.STATEMENT, FIRST);

        List<ReaderPage.Piece> pieces =
                new Markup(TEXT, List.of(said, person(0, 12)), List.of(), null).pieces(FIRST);

        assertThat(pieces)
                .extracting(ReaderPage.Piece::style)
                .containsExactly("told-person told-statement", "told-statement");
        assertThat(pieces).extracting(ReaderPage.Piece::text).first().isEqualTo("Kari Solheim");
    }

    @Test
    void everyHitIsMarkedAndOneIsOpen() {
        Span one = new Span(22, 27);
        Span two = new Span(44, 49);
        Markup markup = new Markup(TEXT, List.of(), List.of(one, two), two);

        assertThat(markup.pieces(FIRST))
                .filteredOn(ReaderPage.Piece::hit)
                .singleElement()
                .satisfies(piece -> assertThat(piece.open()).isFalse());
        assertThat(markup.pieces(SECOND))
                .filteredOn(ReaderPage.Piece::hit)
                .singleElement()
                .satisfies(
                        piece -> {
                            assertThat(piece.text()).isEqualTo("ferry");
                            assertThat(piece.first()).isTrue();
                        });
    }

    @Test
    void whatOpensOverTwoSentencesBeginsOnce() {
        Markup markup = new Markup(TEXT, List.of(person(0, 4)), List.of(), new Span(2, 45));

        List<ReaderPage.Piece> pieces = new ArrayList<>(markup.pieces(FIRST));
        pieces.addAll(markup.pieces(SECOND));

        assertThat(pieces).filteredOn(ReaderPage.Piece::first).hasSize(1);
        assertThat(pieces).filteredOn(ReaderPage.Piece::open).hasSizeGreaterThan(2);
        assertThat(String.join("", pieces.stream().map(ReaderPage.Piece::text).toList()))
                .isEqualTo(TEXT.replace(". The", ".The"));
    }
}
