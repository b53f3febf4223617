package org.readout.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.model.EngagementKind.MEETING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.register.reconcile.Added.Outcome;
import org.readout.register.view.Account;
import org.readout.resolve.node.NodeKind;

class DocumentsTest {
    private static final String LONG =
            " The two spoke for an hour about cod quotas, the price of salmon, the harbour dues that"
                    + " skippers pay, the rescue of boats in winter storms, and a common school for pilots"
                    + " that both have wanted for years and that neither has found the money for until"
                    + " now.";

    private static Report meeting(String doc, String published, String place) {
        return Report.of(doc, published, "In " + place + " Hildur Jonsdottir met Per Lund." + LONG)
                .person("Hildur Jonsdottir", "IS")
                .person("Per Lund", "NO")
                .held(MEETING, "2026-03-04", place, "In " + place, "Hildur Jonsdottir", "Per Lund");
    }

    @Test
    void sameBytesAgainAreKnownAndChangeNothing() {
        Register register = Registers.of(meeting("a", "2026-03-05", "Oslo"));

        Outcome again = register.add(meeting("a", "2026-03-05", "Oslo").record(), "1").outcome();

        assertThat(again).isEqualTo(Outcome.KNOWN);
        assertThat(register.storage().documents().size()).isEqualTo(1);
    }

    @Test
    void newTextOfAnAddressTakesThePlaceOfTheOldOne() {
        String address = "https://news.example/1";
        Register register = Registers.of(meeting("a", "2026-03-05", "Oslo").at(address));

        Outcome outcome =
                register.add(meeting("a", "2026-03-05", "Bergen").at(address).record(), "1")
                        .outcome();

        assertThat(outcome).isEqualTo(Outcome.NEW_VERSION);
        assertThat(Registers.clusters(register, NodeKind.ENGAGEMENT)).hasSize(1);
        assertThat(register.storage().documents().versions(address)).hasSize(2);
        assertThat(
                        register.engagement(Registers.node(register, "a", "e1"))
                                .orElseThrow()
                                .place()
                                .preferred())
                .isEqualTo("Bergen");
    }

    @Test
    void reprintIsShownAsSuchAndIsNoSecondWitness() {
        Register register =
                Registers.of(
                        meeting("a", "2026-03-05", "Oslo"),
                        meeting("b", "2026-03-06", "Oslo"),
                        Report.of("c", "2026-03-05", "Per Lund met Hildur Jonsdottir in Bergen.")
                                .person("Hildur Jonsdottir", "IS")
                                .person("Per Lund", "NO")
                                .held(
                                        MEETING,
                                        "2026-03-04",
                                        "Bergen",
                                        "in Bergen",
                                        "Hildur Jonsdottir",
                                        "Per Lund"));

        var view = register.engagement(Registers.node(register, "a", "e1")).orElseThrow();

        assertThat(view.accounts()).hasSize(3);
        assertThat(view.accounts())
                .filteredOn(account -> account.reprints() != null)
                .extracting(Account::doc)
                .containsExactly("b");
        assertThat(view.place().rule()).contains("1 of 2");
    }

    /** So many meetings of one pair in one month that the coarse blocks close on the way. */
    @Test
    void anotherOrderOfAddingGivesTheSameRegister() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 56; i++) {
            String day = "2026-03-%02d".formatted(1 + i % 28);
            reports.add(
                    Report.of(
                                    "d" + i,
                                    day,
                                    "On it Hildur Jonsdottir met guest Olav Berg"
                                            + "abcdefg".charAt(i % 7)
                                            + ".")
                            .person("Hildur Jonsdottir", "IS")
                            .person("Olav Berg" + "abcdefg".charAt(i % 7), "NO", "Envoy")
                            .held(
                                    MEETING,
                                    day,
                                    "Oslo",
                                    "met",
                                    "Hildur Jonsdottir",
                                    "Olav Berg" + "abcdefg".charAt(i % 7)));
        }
        List<String> expected = lines(reports);

        for (int seed = 0; seed < 2; seed++) {
            List<Report> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(lines(shuffled)).isEqualTo(expected);
        }
    }

    private static List<String> lines(List<Report> reports) {
        Register register = Registers.of(reports.toArray(Report[]::new));
        List<String> lines = new ArrayList<>();
        for (NodeKind kind : NodeKind.values()) {
            Registers.clusters(register, kind).forEach(line -> lines.add(kind + " " + line));
        }
        return lines;
    }
}
