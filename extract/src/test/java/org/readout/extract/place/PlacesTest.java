package org.readout.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.CountryCode;
import org.readout.model.Document;
import org.readout.model.SentencedText;
import org.readout.model.Source;
import org.readout.text.TextReader;

class PlacesTest {
    private static final Places PLACES = new Places(Lexicons.bundled());

    @ParameterizedTest
    @CsvSource({
        "Norway, NO, COUNTRY",
        "Viet Nam, VN, COUNTRY",
        "Türkiye, TR, COUNTRY",
        "Ivory Coast, CI, COUNTRY",
        "Republic of Korea, KR, COUNTRY",
        "Soviet Union, SU, COUNTRY",
        "Surinamese, SR, DEMONYM",
        "Myanmar, MM, COUNTRY",
        "Ha Noi, VN, CAPITAL",
        "Kiev, UA, CAPITAL",
        "Kremlin, RU, SEAT",
    })
    void aNameTellsItsCountry(String name, String country, PlaceKind kind) {
        assertThat(PLACES.state(name))
                .hasValueSatisfying(
                        place -> {
                            assertThat(place.country()).isEqualTo(new CountryCode(country));
                            assertThat(place.kind()).isEqualTo(kind);
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "Ha Noi, Hanoi",
        "Kiev, Kyiv",
        "Brasilia, Brasília",
        "Sucre, Sucre",
        "Danang, Da Nang"
    })
    void aCityHasItsUsualEnglishName(String spelling, String name) {
        assertThat(PLACES.city(spelling)).map(Place::name).hasValue(name);
    }

    @Test
    void aBirdIsNoCountry() {
        SentencedText text = read("They served roast turkey to the guests in Ankara.");
        assertThat(PLACES.stateAt(text, 3, text.size())).isNull();
    }

    @Test
    void aPronounIsNoCountry() {
        SentencedText text = read("Us farmers met the US minister.");
        assertThat(PLACES.stateAt(text, 0, text.size())).isNull();
        assertThat(PLACES.stateAt(text, 4, text.size())).isNotNull();
    }

    @Test
    void theCountryNamesAreThoseOfCldr() {
        Map<String, String> file = new HashMap<>();
        Lexicons.bundled()
                .rows(Places.class, "cldr-countries.en.tsv", "code", "name")
                .forEach(row -> file.put(row.cell(0), row.cell(1)));
        LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
        assertThat(file)
                .isNotEmpty()
                .allSatisfy(
                        (code, name) ->
                                assertThat(name).isEqualTo(english.regionDisplayName(code)));
        assertThat(file.keySet()).contains(Locale.getISOCountries());
    }

    private static SentencedText read(String captured) {
        return new TextReader().read(new Document("d", captured, Source.UNKNOWN));
    }
}
