package org.readout.web.page.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.readout.register.memory.MemoryStorage;
import org.readout.resolve.judge.Match;
import org.readout.resolve.judge.Verdict;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import org.readout.web.route.Method;
import org.readout.web.route.Refused;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

class ReviewScreenTest {
    private static final Engine ENGINE = new Engine(Lexicons.bundled());

    private final Register register = new Register(new MemoryStorage());
    private final List<Route> review = new ReviewScreen(register).routes();
    private final List<Route> history = new HistoryScreen(register).routes();
    private final Match pair = addPair();

    /** Two persons whom the register is made unsure of. */
    private Match addPair() {
        add(
                "north",
                "Foreign Minister of Norway Kari Solheim met with Foreign Minister of Iceland Jon Arnason in Oslo on March 4, 2026.");
        NodeId[] persons = new NodeId[2];
        register.storage()
                .nodes()
                .each(
                        NodeKind.PERSON,
                        node -> {
                            persons[1] = persons[0];
                            persons[0] = node.id();
                        });
        Match match =
                Match.of(
                        persons[0], persons[1], Verdict.UNSURE, 0.5, List.of("both are ministers"));
        register.storage().matches().put(match);
        return match;
    }

    private void add(String id, String text) {
        Source source =
                new Source(
                        "Fjord Wire", CalendarDate.parse("2026-03-05").orElseThrow(), "en", null);
        register.add(ENGINE.read(new Document(id, text, source)), "test");
    }

    @BeforeEach
    void pairIsThere() {
        assertThat(page().pair().isThere()).isTrue();
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

    private ReviewPage page() {
        return (ReviewPage) ((Reply.Page) ask(review, Method.GET, "/review", Map.of())).model();
    }

    private Reply decide(String verdict) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("a", pair.a().value());
        form.put("b", pair.b().value());
        form.put("verdict", verdict);
        return ask(review, Method.POST, "/review", form);
    }

    @Test
    void pairIsShownWithReasonsAndTheSentencesOfBoth() {
        ReviewPage.Pair shown = page().pair();

        assertThat(shown.reasons()).containsExactly("both are ministers");
        assertThat(shown.toldOfA()).isNotEmpty();
        assertThat(shown.toldOfB()).isNotEmpty();
    }

    @Test
    void decidedPairLeavesAtOnceAndUndoBringsItBack() {
        decide("different");
        assertThat(page().pair().isThere()).isFalse();

        ask(history, Method.POST, "/history/undo", Map.of("entry", "1"));
        assertThat(page().pair().isThere()).isTrue();
    }

    @Test
    void firstPageCountsOnlyWhatWaits() {
        OpenPairs open = new OpenPairs(register);
        assertThat(open.count(null)).isEqualTo("1");

        decide("different");

        assertThat(open.count(null)).isEqualTo("0");
    }

    @Test
    void secondDecisionOnAPairIsToldOfTheFirstAndWritesNothing() {
        decide("different");

        Reply.Page reply = (Reply.Page) decide("same");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(((TakenPage) reply.model()).standing().user()).isEqualTo("somebody");
        assertThat(register.decisions()).hasSize(1);
    }

    @Test
    void heldPairStaysAndCanBeDecided() {
        decide("hold");
        assertThat(page().pair().held()).isTrue();

        assertThat(decide("same")).isInstanceOf(Reply.SeeOther.class);
    }

    @Test
    void historyTellsThatTheChainHoldsAndWhatWasTakenBack() {
        decide("different");
        ask(history, Method.POST, "/history/undo", Map.of("entry", "1"));

        HistoryPage page =
                (HistoryPage) ((Reply.Page) ask(history, Method.GET, "/history", Map.of())).model();

        assertThat(page.breaks()).isEmpty();
        assertThat(page.lines())
                .extracting(DecisionLine::state)
                .containsExactly("stands", "taken back");
    }

    @Test
    void whatWasTakenBackCannotBeTakenBackAgain() {
        decide("different");
        ask(history, Method.POST, "/history/undo", Map.of("entry", "1"));

        assertThatThrownBy(() -> ask(history, Method.POST, "/history/undo", Map.of("entry", "1")))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.status()).isEqualTo(409));
    }
}
