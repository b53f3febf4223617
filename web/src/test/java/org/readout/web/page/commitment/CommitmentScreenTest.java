package org.readout.web.page.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.CalendarDate;
import org.readout.model.Document;
import org.readout.model.Source;
import org.readout.pipeline.Engine;
import org.readout.register.Register;
import org.readout.register.catalogue.Cataloguer;
import org.readout.register.memory.MemoryStorage;
import org.readout.register.storage.CardQuery;
import org.readout.resolve.node.NodeKind;
import org.readout.web.part.Wording;
import org.readout.web.route.Method;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

class CommitmentScreenTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final Engine ENGINE = new Engine(Lexicons.bundled());

    private final Register register = new Register(new MemoryStorage());
    private final List<Route> list = new CommitmentListScreen(register, () -> TODAY).routes();
    private final List<Route> one = new CommitmentScreen(register, () -> TODAY).routes();

    @BeforeEach
    void add() {
        add(
                "Foreign Minister of Norway Kari Solheim met with Foreign Minister of Iceland Jon Arnason in Oslo on March 4, 2026."
                        + " They agreed to open a ferry line between Bergen and Reykjavik by the end of 2026.");
    }

    private void add(String text) {
        Source source =
                new Source(
                        "Fjord Wire", CalendarDate.parse("2026-03-05").orElseThrow(), "en", null);
        register.add(ENGINE.read(new Document("fjord", text, source)), "test");
        new Cataloguer(register).catchUp(TODAY);
    }

    private static Reply ask(
            List<Route> routes, Method method, String path, Map<String, String> values) {
        Route route =
                routes.stream()
                        .filter(r -> r.method() == method && r.path().equals(path))
                        .findFirst()
                        .orElseThrow();
        return route.handler().answer(Request.of(route, values));
    }

    private CommitmentListPage list(Map<String, String> values) {
        return (CommitmentListPage)
                ((Reply.Page) ask(list, Method.GET, "/commitments", values)).model();
    }

    private String id() {
        return list(Map.of()).lines().getFirst().address().substring("/commitment/".length());
    }

    private CommitmentPage page() {
        return (CommitmentPage)
                ((Reply.Page) ask(one, Method.GET, "/commitment/{id}", Map.of("id", id()))).model();
    }

    @Test
    void whatIsPastItsDayIsListedAsOverdue() {
        assertThat(list(Map.of("due", "overdue")).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.overdue()).isTrue());
        assertThat(list(Map.of("due", "due")).lines()).isEmpty();
    }

    @Test
    void boardHasEachCommitmentInTheColumnOfItsState() {
        assertThat(list(Map.of("view", "board")).board())
                .filteredOn(column -> !column.lines().isEmpty())
                .extracting(CommitmentListPage.Column::state)
                .containsExactly("agreed");
    }

    @Test
    void stagesThatNobodyToldOfAreOpen() {
        assertThat(page().stages())
                .filteredOn(CommitmentPage.Stage::reached)
                .extracting(CommitmentPage.Stage::name)
                .containsExactly("agreed");
    }

    @Test
    void stateThatIsSetIsShownWithItsDecision() {
        Map<String, String> form = new LinkedHashMap<>(Map.of("id", id(), "state", "signed"));
        ask(one, Method.POST, "/commitment/{id}/status", form);

        assertThat(page().state()).isEqualTo("signed");
        assertThat(page().setBy()).isEqualTo(1);
    }

    @Test
    void whatIsDoneIsNoLongerOverdue() {
        ask(
                one,
                Method.POST,
                "/commitment/{id}/status",
                Map.of("id", id(), "state", "done", "reason", "seen in Bergen"));

        new Cataloguer(register).catchUp(TODAY);
        assertThat(list(Map.of("due", "overdue")).lines()).isEmpty();
    }

    @Test
    void stepOfWhichOnlyTheMonthIsToldIsShownAsAMonth() {
        Register monthly = new Register(new MemoryStorage());
        Source source =
                new Source("Fjord Wire", CalendarDate.parse("2026-03").orElseThrow(), "en", null);
        String text =
                "Foreign Minister of Norway Kari Solheim met with Foreign Minister of Iceland Jon Arnason in Oslo in January 2026."
                        + " They agreed to open a ferry line between Bergen and Reykjavik.";
        monthly.add(ENGINE.read(new Document("fjord", text, source)), "test");
        new Cataloguer(monthly).catchUp(TODAY);
        List<String> days =
                monthly
                        .commitment(
                                monthly.storage()
                                        .cards()
                                        .find(CardQuery.newest(NodeKind.COMMITMENT, 1))
                                        .cards()
                                        .getFirst()
                                        .id(),
                                TODAY)
                        .orElseThrow()
                        .steps()
                        .stream()
                        .map(step -> Wording.date(step.told()))
                        .toList();

        assertThat(days).containsExactly("January 2026");
    }
}
