package org.readout.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readout.model.EngagementKind;
import org.readout.register.catalogue.Cataloguer;
import org.readout.register.reading.Spellings;
import org.readout.register.storage.SearchQuery;

class SpellingsTest {
    private final Register register =
            Registers.of(meeting("a", "Per Lundqvist"), meeting("b", "Per Lundkvist"));
    private final Spellings spellings = new Spellings(register.storage());

    private static Report meeting(String doc, String name) {
        String quote = name + " met Åse Bjørnhaug";
        return Report.of(doc, "2026-03-02", quote + " in Oslo.")
                .person(name, "IS", "Foreign Minister of Iceland")
                .person("Åse Bjørnhaug", "NO", "Minister of Fisheries of Norway")
                .held(EngagementKind.MEETING, "2026-03-01", "Oslo", quote, name, "Åse Bjørnhaug");
    }

    @BeforeEach
    void catalogue() {
        new Cataloguer(register).catchUp(LocalDate.of(2026, 3, 6));
    }

    @Test
    void nameIsLookedForInEverySpellingOfThePerson() {
        Map<String, Set<String>> others = spellings.of("Lundkvist Oslo");

        assertThat(others).containsOnly(Map.entry("lundkvist", Set.of("lundqvist")));
        assertThat(register.storage().search().find(SearchQuery.of("Lundkvist", 9).spelled(others)))
                .extracting(entry -> entry.text().split(",")[0])
                .contains("Per Lundqvist", "Per Lundkvist");
    }

    @Test
    void anotherPartOfTheNameIsNoOtherSpelling() {
        assertThat(spellings.of("Per")).isEmpty();
    }

    @Test
    void wordsMuchLikeThoseThatFindNothingAreOfferedAsTheyAreWritten() {
        assertThat(spellings.near("Ase Bjornhuag")).containsExactly("Ase Bjørnhaug");
        assertThat(spellings.near("Jlundqvist")).contains("Lundqvist");
    }

    @Test
    void wordsAloneAreOfferedWhereNothingHasAllOfThem() {
        assertThat(spellings.near("Bjornhuag Iceland fish")).containsExactly("Bjørnhaug");
    }

    @Test
    void nothingIsOfferedForWordsThatAreThereOrLikeNothing() {
        assertThat(spellings.near("Lundqvist Oslo")).isEmpty();
        assertThat(spellings.near("Xylophone")).isEmpty();
        assertThat(spellings.near("")).isEmpty();
    }
}
