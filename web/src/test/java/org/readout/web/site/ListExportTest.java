package org.readout.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.CalendarDate;
import org.readout.model.Document;
import org.readout.model.Source;
import org.readout.pipeline.Engine;
import org.readout.register.Register;
import org.readout.register.catalogue.Cataloguer;
import org.readout.register.memory.MemoryStorage;
import org.readout.web.intake.Intake;
import org.readout.web.part.Precedence;
import org.readout.web.route.Method;
import org.readout.web.route.Parameter;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;
import org.readout.web.route.RouteTable;

/** Every list with every filter: what is exported is what is shown. */
class ListExportTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    /** What pages, sorts or looks at a list otherwise, and narrows nothing. */
    private static final List<String> NO_FILTERS = List.of("after", "limit", "view", "in");

    private static final Map<String, List<String>> VALUES =
            Map.of(
                    "side", List.of("NO", "VN"),
                    "from", List.of("2026-04-01"),
                    "to", List.of("2026-03-31"),
                    "months", List.of("9"),
                    "q", List.of("ferry"),
                    "topic", List.of("maritime"),
                    "outlet", List.of("Fjord Wire"),
                    "person", List.of("Solheim"),
                    "kind", List.of("meeting", "agree", "propose"));

    private static final Register REGISTER = new Register(new MemoryStorage());
    private static final Intake INTAKE = new Intake(REGISTER, new Precedence(), "test");
    private static final RouteTable TABLE = Site.over(REGISTER, INTAKE, () -> TODAY);

    @BeforeAll
    static void add() {
        Engine engine = new Engine(Lexicons.bundled());
        List<String> texts =
                List.of(
                        "Foreign Minister of Norway Kari Solheim met with Foreign Minister of Vietnam"
                                + " Dang Thanh Binh in Oslo on March 4, 2026. They agreed to open a ferry"
                                + " line by the end of 2026. Solheim proposed to hold a seminar on shipping."
                                + " Both sides reaffirmed the principle of mutual respect.",
                        "Prime Minister of Iceland Jon Arnason visited Norway on May 2, 2026 and signed the"
                                + " Agreement on Fisheries with Prime Minister of Norway Liv Dahl. They agreed"
                                + " to exchange students.",
                        "Foreign Minister of Norway Kari Solheim chaired the second session of the"
                                + " Norway-Vietnam Joint Committee on Fisheries in Bergen in May 2026 with"
                                + " Foreign Minister of Vietnam Dang Thanh Binh.");
        for (int i = 0; i < texts.size(); i++) {
            CalendarDate day = CalendarDate.parse("2026-0" + (3 + i) + "-05").orElseThrow();
            Source source = new Source(i == 1 ? "Harbour News" : "Fjord Wire", day, "en", null);
            REGISTER.add(engine.read(new Document("d" + i, texts.get(i), source)), "test");
        }
        new Cataloguer(REGISTER).catchUp(TODAY);
    }

    @AfterAll
    static void close() {
        INTAKE.close();
    }

    private static Route route(String path) {
        return TABLE.routes().stream()
                .filter(one -> one.method() == Method.GET && one.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no route " + path));
    }

    /** Pages of lists: those that have both other forms beside them. */
    private static List<Route> lists() {
        List<String> paths = TABLE.routes().stream().map(Route::path).toList();
        return TABLE.routes().stream()
                .filter(
                        one ->
                                paths.contains(one.path() + ".csv")
                                        && paths.contains("/api/v1" + one.path()))
                .toList();
    }

    @TestFactory
    List<DynamicTest> everyFilterHoldsInEveryForm() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Route page : lists()) {
            tests.add(test(page, Map.of()));
            for (Parameter parameter : page.parameters()) {
                if (!NO_FILTERS.contains(parameter.name())) {
                    for (String value : values(parameter)) {
                        tests.add(test(page, Map.of(parameter.name(), value)));
                    }
                }
            }
        }
        assertThat(lists()).as("lists").hasSizeGreaterThanOrEqualTo(10);
        return tests;
    }

    private static List<String> values(Parameter parameter) {
        return parameter.choices().isEmpty()
                ? VALUES.getOrDefault(parameter.name(), List.of())
                : parameter.choices();
    }

    private static DynamicTest test(Route page, Map<String, String> filter) {
        return DynamicTest.dynamicTest(page.path() + " " + filter, () -> same(page, filter));
    }

    private static void same(Route page, Map<String, String> filter) throws IOException {
        Reply.Page shown = (Reply.Page) page.handler().answer(Request.of(page, filter));
        for (Reply.Export export : shown.exports()) {
            filter.forEach(
                    (name, value) ->
                            assertThat(export.address())
                                    .as("link to " + export.label())
                                    .contains(name + "=" + value.replace(" ", "+")));
        }
        Route csv = route(page.path() + ".csv");
        Route json = route("/api/v1" + page.path());
        String rows = text(csv.handler().answer(Request.of(csv, filter)));
        String items = text(json.handler().answer(Request.of(json, filter)));
        assertThat(ids(items)).isEqualTo(ids(rows));
    }

    private static String text(Reply reply) throws IOException {
        return switch (reply) {
            case Reply.Json json -> json.json();
            case Reply.Download download -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                download.content().write(out);
                yield out.toString(StandardCharsets.UTF_8);
            }
            default -> throw new AssertionError("no export: " + reply);
        };
    }

    private static final Pattern ID = Pattern.compile("\\b(?:[a-z]:)?[0-9a-f]{16}[:0-9-]*");

    private static Set<String> ids(String text) {
        return ID.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
