package org.readout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Spans and quotes, and that no fact is built without what it needs. */
class EvidenceTest {
    private static final String CAPTURED = "Norway's  envoy\nspoke.";
    private static final Quote QUOTE = Quote.of(new Span(10, 21), CAPTURED);

    @Test
    void aQuoteIsTheSpansCharacters() {
        assertThat(QUOTE.text()).isEqualTo("envoy\nspoke");
        assertThat(QUOTE.singleSpaced()).isEqualTo("envoy spoke");
    }

    @Test
    void aQuoteOfOtherLengthOrOfNothingCannotBeBuilt() {
        assertThatThrownBy(() -> new Quote(new Span(0, 3), "Norway"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quote.of(new Span(8, 10), CAPTURED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSpanEndsNoEarlierThanItStarts() {
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Span(3, 3).length()).isZero();
    }

    @Test
    void spansThatTouchDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
        assertThat(new Span(0, 5).contains(new Span(3, 5))).isTrue();
        assertThat(new Span(0, 4).contains(new Span(3, 5))).isFalse();
    }

    @Test
    void ofSpansThatStartTogetherTheLongerIsFirst() {
        List<Span> spans = new ArrayList<>(List.of(new Span(2, 3), new Span(0, 1), new Span(0, 4)));
        spans.sort(null);

        assertThat(spans).containsExactly(new Span(0, 4), new Span(0, 1), new Span(2, 3));
    }

    @Test
    void aStatementNeedsASpeaker() {
        assertThatThrownBy(
                        () ->
                                new Statement(
                                        new StatementId("s1"),
                                        null,
                                        List.of(),
                                        SpeechAct.ASSERT,
                                        null,
                                        Set.of(),
                                        QUOTE))
                .hasMessageContaining("s1");
    }

    @Test
    void onlySomeActsHoldCommitments() {
        assertThat(SpeechAct.COMMIT.holdsCommitments()).isTrue();
        assertThatThrownBy(
                        () ->
                                new Commitment(
                                        new CommitmentId("c1"),
                                        new StatementId("s1"),
                                        SpeechAct.THANK,
                                        List.of(),
                                        QUOTE,
                                        Set.of(),
                                        null))
                .hasMessageContaining("c1");
    }

    @Test
    void aCountryHasTwoCapitals() {
        assertThat(new CountryCode("NO")).hasToString("NO");
        for (String wrong : List.of("no", "NOR", "N", "N1", "")) {
            assertThatThrownBy(() -> new CountryCode(wrong))
                    .hasMessageContaining("'" + wrong + "'");
        }
    }

    @Test
    void aSourceIsCompletedWhereItIsSilent() {
        CalendarDate day = CalendarDate.year(2026);
        Source told = new Source("Fjord Wire", null, null, null);
        Source read = new Source("Island Times", day, "en", "https://example.org");

        assertThat(told.orElse(read))
                .isEqualTo(new Source("Fjord Wire", day, "en", "https://example.org"));
        assertThat(Source.UNKNOWN.orElse(read)).isEqualTo(read);
    }

    @Test
    void earlierProblemsStandBeforeTheRecordsOwn() {
        Problem own = new Problem("own", null);
        Problem earlier = new Problem("earlier", null);
        Document document = new Document("d", CAPTURED, Source.UNKNOWN);
        DocumentRecord record =
                DocumentRecord.irrelevant(document, Source.UNKNOWN, null, List.of(), List.of(own));

        assertThat(record.relevant()).isFalse();
        assertThat(record.withProblems(List.of(earlier)).problems()).containsExactly(earlier, own);
        assertThat(record.withProblems(List.of())).isSameAs(record);
    }
}
