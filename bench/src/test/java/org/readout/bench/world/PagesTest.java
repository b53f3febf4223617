package org.readout.bench.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.model.Span;

class PagesTest {
    private final Pages pages = new Pages(1, 500);

    @Test
    void theSameSeedGivesTheSamePageInAnyOrder() {
        Pages again = new Pages(1, 500);
        again.page(3);

        assertThat(again.page(7)).isEqualTo(pages.page(7));
        assertThat(new Pages(2, 500).page(7)).isNotEqualTo(pages.page(7));
    }

    @Test
    void pagesHaveAboutAsManyWordsAsAskedFor() {
        double mean =
                pages.first(200)
                        .mapToInt(page -> page.document().captured().split("\\s+").length)
                        .average()
                        .orElse(0);

        assertThat(mean).isBetween(450.0, 550.0);
    }

    @Test
    void noSymbolOrMarkIsLeftInAPage() {
        assertThat(pages.first(200))
                .allSatisfy(
                        page ->
                                assertThat(page.document().captured())
                                        .doesNotContainPattern("[{}<>\\[\\]]|,,"));
    }

    @Test
    void whatWasSaidStandsInThePageAndHoldsItsMeasures() {
        assertThat(pages.first(50).flatMap(page -> page.said().stream()))
                .isNotEmpty()
                .allSatisfy(
                        said -> {
                            assertThat(said.content().length()).isPositive();
                            assertThat(said.measures()).allMatch(said.content()::contains);
                        });
        Page page = pages.page(0);
        assertThat(page.said()).extracting(Said::content).map(Span::start).isSorted();
    }

    @Test
    void pagesDifferInOccasionOutletAndWording() {
        List<Page> some = pages.first(300).toList();
        Set<String> leads =
                some.stream()
                        .map(page -> page.occasion().host().name())
                        .collect(Collectors.toSet());

        assertThat(leads).hasSizeGreaterThan(150);
        assertThat(
                        some.stream()
                                .map(page -> page.document().captured())
                                .collect(Collectors.toSet()))
                .hasSize(300);
    }

    @Test
    void severalAccountsTellOneOccasionInTheirOwnWords() {
        List<Page> accounts = pages.accounts(4, 3);

        assertThat(accounts)
                .extracting(Page::occasion)
                .containsOnly(accounts.getFirst().occasion());
        assertThat(accounts.stream().map(page -> page.document().captured()).distinct()).hasSize(3);
    }
}
