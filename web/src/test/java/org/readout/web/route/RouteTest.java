package org.readout.web.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteTest {
    private static final Route LIST =
            Route.page("/things/{id}", "Things", request -> new Reply.Json("{}"))
                    .with(
                            Parameter.path("id", "Which."),
                            Parameter.number("limit", "How many.", 1, 50),
                            Parameter.day("from", "Since."),
                            Parameter.choice("sort", "Order.", List.of("up", "down")));

    @Test
    void valueBeyondItsBoundsIsRefusedWithTheBounds() {
        assertThatThrownBy(() -> Request.of(LIST, Map.of("id", "x", "limit", "51")).checked())
                .isInstanceOf(Refused.class)
                .hasMessage("limit: from 1 to 50.");
    }

    @Test
    void dayThatIsNoneIsRefused() {
        assertThatThrownBy(
                        () -> Request.of(LIST, Map.of("id", "x", "from", "2026-02-30")).checked())
                .hasMessage("from: write a day as 2026-01-30.");
    }

    @Test
    void choiceThatIsNotOfferedIsRefused() {
        assertThatThrownBy(() -> Request.of(LIST, Map.of("id", "x", "sort", "sideways")).checked())
                .hasMessage("sort: one of up, down.");
    }

    @Test
    void emptyValueCountsAsNotGiven() {
        Request request = Request.of(LIST, Map.of("id", "x", "limit", "")).checked();

        assertThat(request.number("limit", 25)).isEqualTo(25);
    }

    @Test
    void pathParameterMustStandInThePath() {
        assertThatThrownBy(
                        () ->
                                Route.page("/things", "Things", request -> new Reply.Json("{}"))
                                        .with(Parameter.path("id", "Which.")))
                .hasMessageContaining("'id'");
    }

    @Test
    void oneAddressHasOneRoute() {
        assertThatThrownBy(() -> RouteTable.of(List.of(LIST), List.of(LIST)))
                .hasMessage("two routes for GET /things/{id}");
    }
}
