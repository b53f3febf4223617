package org.readout.web.page.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitiesTest {
    private final Cities cities = new Cities();

    @Test
    void cityIsFoundInAnotherSpelling() {
        assertThat(cities.find("Ha Noi", List.of())).map(Cities.City::country).contains("VN");
        assertThat(cities.find("brasilia", List.of())).map(Cities.City::country).contains("BR");
    }

    @Test
    void ofTwoCitiesOfOneNameTheOneOfThoseWhoMeetIsMeant() {
        assertThat(cities.find("Valencia", List.of("VE", "CU")))
                .map(Cities.City::country)
                .contains("VE");
        assertThat(cities.find("Valencia", List.of("ES", "FR")))
                .map(Cities.City::country)
                .contains("ES");
    }

    @Test
    void whatIsNoCityIsNowhere() {
        assertThat(cities.find("the margins", List.of("NO"))).isEmpty();
    }
}
