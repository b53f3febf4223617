package org.readout.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.model.EngagementKind.MEETING;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.readout.register.view.PersonView;
import org.readout.resolve.node.NodeKind;

class PersonIdentityTest {
    private static Report named(String doc, String published, String name, String... offices) {
        return Report.of(doc, published, "It was said by " + name + " that all is well.")
                .person(name, "NO", offices);
    }

    @Test
    void diacriticsOrderAndShortFormsAreOnePerson() {
        Register register =
                Registers.of(
                        named(
                                "a",
                                "2026-03-01",
                                "Åse Bjørnhaug",
                                "Minister of Fisheries of Norway"),
                        named("b", "2026-03-02", "Ase Bjornhaug", "Fisheries Minister of Norway"),
                        named("c", "2026-03-03", "BJORNHAUG Ase"),
                        named("d", "2026-03-04", "Bjornhaug", "Minister of Fisheries of Norway"));

        assertThat(Registers.clusters(register, NodeKind.PERSON))
                .containsExactly("a#p1 b#p1 c#p1 d#p1");
    }

    @Test
    void namesakesInTwoPostsAtOneTimeStayTwo() {
        Register register =
                Registers.of(
                        named("a", "2026-03-01", "Per Lund", "Minister of Fisheries of Norway"),
                        named("b", "2026-03-09", "Per Lund", "Ambassador of Norway to Chile"),
                        named("c", "2026-03-05", "Per Lund", "Minister of Fisheries of Norway"),
                        named("d", "2026-03-02", "Per Lund", "Ambassador of Norway to Chile"));

        assertThat(Registers.clusters(register, NodeKind.PERSON))
                .containsExactly("a#p1 c#p1", "b#p1 d#p1");
    }

    @Test
    void namesakesOfTwoStatesStayTwo() {
        Report iceland = Report.of("b", "2026-03-01", "Per Lund spoke.").person("Per Lund", "IS");

        Register register = Registers.of(named("a", "2026-03-01", "Per Lund"), iceland);

        assertThat(Registers.clusters(register, NodeKind.PERSON)).hasSize(2);
    }

    @Test
    void misspelledNameAtOneSeatIsOnePersonAndKeepsBothSpellings() {
        Register register =
                Registers.of(meeting("a", "Per Lundqvist"), meeting("b", "Per Lundkvist"));

        PersonView person = register.person(Registers.node(register, "b", "p2")).orElseThrow();

        assertThat(person.spellings()).containsOnlyKeys("Per Lundqvist", "Per Lundkvist");
    }

    private static Report meeting(String doc, String guest) {
        return Report.of(doc, "2026-03-05", "Hildur Jonsdottir met " + guest + " in Oslo.")
                .person("Hildur Jonsdottir", "IS")
                .person(guest, "NO")
                .held(MEETING, "2026-03-04", "Oslo", "met", "Hildur Jonsdottir", guest);
    }

    @Test
    void officeIsSeenFromItsFirstDocumentToItsLast() {
        Register register =
                Registers.of(
                        named("a", "2026-05-01", "Per Lund", "Fisheries Minister of Norway"),
                        named("b", "2026-03-01", "Per Lund", "Minister of Fisheries of Norway"),
                        named(
                                "c",
                                "2027-01-01",
                                "Per Lund",
                                "Former Minister of Fisheries of Norway"));

        PersonView person = register.person(Registers.node(register, "a", "p1")).orElseThrow();

        assertThat(person.tenures()).hasSize(1);
        assertThat(person.tenures().getFirst().firstSeen()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(person.tenures().getFirst().lastSeen()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(person.tenures().getFirst().formerSince()).isEqualTo(LocalDate.of(2027, 1, 1));
    }
}
