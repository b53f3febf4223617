package org.readout.bench.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChronicleTest {
    private final Chronicle chronicle = new Chronicle(1, 120);
    private final List<Report> reports =
            IntStream.range(0, 1000).mapToObj(chronicle::report).toList();

    @Test
    void theSameSeedGivesTheSameReportsInAnyOrder() {
        Chronicle again = new Chronicle(1, 120);

        assertThat(again.report(777)).isEqualTo(reports.get(777));
        assertThat(again.report(3)).isEqualTo(reports.get(3));
    }

    @Test
    void everyNameThatIsTrueStandsInItsReport() {
        assertThat(reports)
                .allSatisfy(
                        report ->
                                assertThat(report.holders().keySet())
                                        .allMatch(report.document().captured()::contains));
    }

    @Test
    void someOccasionsAreToldByOneOutletAndSomeByThree() {
        Map<Long, Set<String>> outlets = new HashMap<>();
        Map<Long, Integer> told = new HashMap<>();
        for (Report report : reports) {
            told.merge(report.occasion(), 1, Integer::sum);
            outlets.computeIfAbsent(report.occasion(), o -> new HashSet<>())
                    .add(report.document().source().outlet().orElse(""));
        }

        assertThat(told.values()).contains(1, 2, 3);
        assertThat(told).allSatisfy((o, n) -> assertThat(outlets.get(o)).hasSize(n));
    }

    @Test
    void oneOfficialIsSpelledInSeveralWays() {
        Map<Integer, Set<String>> spellings = new HashMap<>();
        for (Report report : reports) {
            report.holders()
                    .forEach(
                            (name, who) ->
                                    spellings.computeIfAbsent(who, w -> new HashSet<>()).add(name));
        }

        assertThat(spellings.values().stream().filter(names -> names.size() > 1).count())
                .isGreaterThan(spellings.size() / 20);
    }

    @Test
    void noTwoReportsAreAlike() {
        assertThat(reports.stream().map(report -> report.document().captured()).distinct().count())
                .isEqualTo(reports.size());
    }
}
