package org.readout.web.page.formulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.CalendarDate;
import org.readout.model.Document;
import org.readout.model.Source;
import org.readout.pipeline.Engine;
import org.readout.register.Register;
import org.readout.register.catalogue.Cataloguer;
import org.readout.register.memory.MemoryStorage;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

class FormulationScreenTest {
    private static final Engine ENGINE = new Engine(Lexicons.bundled());

    private final Register register = new Register(new MemoryStorage());

    private void add(String id, String published, String text) {
        Source source =
                new Source("Fjord Wire", CalendarDate.parse(published).orElseThrow(), "en", null);
        register.add(ENGINE.read(new Document(id, text, source)), "test");
        new Cataloguer(register).catchUp(LocalDate.of(2026, 12, 1));
    }

    private static Object model(Route route, Map<String, String> values) {
        return ((Reply.Page) route.handler().answer(Request.of(route, values))).model();
    }

    private FormulationListPage list() {
        return (FormulationListPage)
                model(new FormulationListScreen(register).routes().getFirst(), Map.of());
    }

    @Test
    void wordingIsListedAndItsPageTellsWhoUsedIt() {
        add(
                "one",
                "2026-03-05",
                "Foreign Minister of Norway Kari Solheim met with Foreign Minister of China Li Wen in Oslo on March 4, 2026."
                        + " Solheim said that Norway adheres to the one-China principle.");
        String address = list().lines().getFirst().address();

        FormulationPage page =
                (FormulationPage)
                        model(
                                new FormulationScreen(register).routes().getFirst(),
                                Map.of("id", address.substring("/formulation/".length())));

        assertThat(page.versions())
                .singleElement()
                .satisfies(
                        version -> {
                            assertThat(version.uses())
                                    .extracting(FormulationPage.Use::day)
                                    .containsExactly("5 Mar 2026");
                            assertThat(version.used()).contains("Kari Solheim");
                        });
        assertThat(page.compared()).isEqualTo(List.of());
    }
}
