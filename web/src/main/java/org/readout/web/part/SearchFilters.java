package org.readout.web.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Folding;
import org.readout.register.reading.Spellings;
import org.readout.register.storage.SearchQuery;
import org.readout.web.route.Parameter;
import org.readout.web.route.Request;

/** What a search may be asked, on the page, in its exports and in the API. */
public final class SearchFilters {
    /** Those that can be given several times, and those that have one value. */
    private static final List<String> SEVERAL = List.of("side", "kind", "person");

    private static final List<String> SINGLE = List.of("topic", "outlet", "from", "to");

    private final Request request;

    public SearchFilters(Request request) {
        this.request = request;
    }

    public static Parameter[] parameters() {
        return new Parameter[] {
            Parameter.text(
                    "q",
                    "Words, each of which must occur, or a word that begins with it; names of states"
                            + " in any form stand for the state."),
            Parameter.flag(
                    "exact",
                    "Take names of states as words, too, and names of persons as they are typed."),
            Parameter.text("side", "A state's code or org:NAME concerned; several: all of them."),
            Parameter.text(
                    "kind",
                    "What it is: meeting, propose, commitment, guideline ...; several: any of them."),
            Parameter.text("topic", "What it is about: rail, political-trust ..."),
            Parameter.text("outlet", "Who reports it."),
            Parameter.text(
                    "person", "Words of the name of a person concerned; several: all of them."),
            Parameter.day("from", "The first day."),
            Parameter.day("to", "The last day.")
        };
    }

    /**
     * The query that a request asks for.
     *
     * @param spellings how else words are written; asked only where names are not taken as typed
     */
    public static SearchQuery query(Request request, Spellings spellings) {
        return new SearchFilters(request).query(spellings);
    }

    public SearchQuery query(Spellings spellings) {
        Asked asked = asked();
        List<String> sides =
                Stream.concat(asked.states().stream(), given("side").stream()).distinct().toList();
        return SearchQuery.of(asked.words(), 0)
                .spelled(request.has("exact") ? Map.of() : spellings.of(asked.words()))
                .concerning(sides)
                .with(given("person").stream().map(Folding::fold).toList())
                .reportedBy(orNull(request.text("outlet")))
                .ofKinds(given("kind"))
                .on(orNull(request.text("topic")))
                .between(request.day("from"), request.day("to"));
    }

    public Asked asked() {
        return AskedReader.read(request.text("q"), request.has("exact"));
    }

    /** All that was asked, without the page. */
    public Address address() {
        Address here =
                Address.of("/search")
                        .with("q", request.text("q"))
                        .with("exact", request.text("exact"));
        for (String name : SEVERAL) {
            for (String value : given(name)) {
                here = here.and(name, value);
            }
        }
        for (String name : SINGLE) {
            here = here.with(name, request.text(name));
        }
        return here;
    }

    /** What is set, each with the results without it. */
    public List<Chip> chips() {
        Address here = address();
        List<Chip> chips = new ArrayList<>();
        for (String name : SEVERAL) {
            for (String value : given(name)) {
                String label = name.equals("side") ? "concerning" : name;
                chips.add(
                        new Chip(
                                label,
                                Wording.filter(name, value),
                                here.minus(name, value).toString()));
            }
        }
        for (String name : SINGLE) {
            if (request.has(name)) {
                String shown = Wording.filter(name, request.text(name));
                chips.add(new Chip(name, shown, here.with(name, "").toString()));
            }
        }
        return chips;
    }

    private List<String> given(String name) {
        return request.texts(name).stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static @Nullable String orNull(String given) {
        return given.isEmpty() ? null : given;
    }
}
