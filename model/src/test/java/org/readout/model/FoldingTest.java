package org.readout.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Oslo, oslo",
        "Škoda, skoda",
        "Đường-Lệ, duong-le",
        "Łódź, lodz",
        "Øresund, oresund",
        "Æro, aero",
        "Straße, strasse",
        "İzmir, izmir",
        "Diyarbakır, diyarbakir",
        "Þórr, thorr",
        "d’Affaires, d'affaires",
        "ﬁsh, fish",
        "Foreign‑Ministry, foreign-ministry",
    })
    void caseDiacriticsAndTypographyFoldAway(String form, String folded) {
        assertThat(Folding.fold(form)).isEqualTo(folded);
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @Test
    void whatIsPlainStaysTheSameString() {
        String plain = new String("minister");

        assertThat(Folding.fold(plain)).isSameAs(plain);
    }

    @Test
    void aLoneAccentIsLeft() {
        assertThat(Folding.fold("\u0301")).isEqualTo("\u0301");
    }

    @Test
    void lettersOfOtherScriptsStay() {
        assertThat(Folding.fold("外交部")).isEqualTo("外交部");
    }
}
