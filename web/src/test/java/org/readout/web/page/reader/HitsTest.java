package org.readout.web.page.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.model.Span;

class HitsTest {
    @Test
    void hitsAreFoundWhateverTheirDiacritics() {
        assertThat(Hits.of("From Malmö to malmo.", "malmo"))
                .containsExactly(new Span(5, 10), new Span(14, 19));
    }

    @Test
    void wordsSideBySideAreOneHit() {
        assertThat(Hits.of("a ferry line, a line", "ferry line"))
                .containsExactly(new Span(2, 12), new Span(16, 20));
    }

    @Test
    void nothingSearchedIsNowhere() {
        assertThat(Hits.of("a ferry line", "")).isEmpty();
    }
}
