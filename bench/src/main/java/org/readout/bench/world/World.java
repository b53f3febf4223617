package org.readout.bench.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;
import org.readout.model.CountryCode;
import org.readout.model.EngagementKind;

/** The officials of all states, and what they do together. The same seed gives the same world. */
public final class World {
    private static final LocalDate BEGINS = LocalDate.of(2025, 1, 1);
    private static final List<EngagementKind> KINDS =
            List.of(
                    EngagementKind.MEETING,
                    EngagementKind.TALKS,
                    EngagementKind.PHONE_CALL,
                    EngagementKind.VISIT,
                    EngagementKind.SIGNING,
                    EngagementKind.SESSION);

    private final List<State> states;
    private final List<List<Official>> officials = new ArrayList<>();
    private final List<String> outlets;

    /**
     * @param seed decides who holds which office
     */
    public World(long seed) {
        Lexicons files = Lexicons.bundled();
        states = states(files, traditions(files));
        outlets =
                files.rows(World.class, "outlets.en.tsv", "name").stream()
                        .map(row -> row.cell(0))
                        .toList();
        List<Row> offices =
                files.rows(World.class, "offices.en.tsv", "title", "office", "description");
        RandomGenerator random = Pages.random(seed);
        for (State state : states) {
            officials.add(offices.stream().map(office -> official(state, office, random)).toList());
        }
    }

    /** Two officials of different states do something together on a day of 2025 or 2026. */
    public Occasion occasion(RandomGenerator random) {
        int host = random.nextInt(states.size());
        int guest = (host + 1 + random.nextInt(states.size() - 1)) % states.size();
        State place = states.get(host);
        return new Occasion(
                pick(KINDS, random),
                BEGINS.plusDays(random.nextInt(730)),
                random.nextInt(5) == 0 ? place.otherCity() : place.capital(),
                pick(officials.get(host), random),
                pick(officials.get(guest), random));
    }

    public String outlet(RandomGenerator random) {
        return pick(outlets, random);
    }

    private static Official official(State state, Row office, RandomGenerator random) {
        NamingTradition.Name name = state.tradition().name(random);
        return new Official(
                state,
                name.full(),
                name.shortForm(),
                office.cell(0),
                office.cell(1) + " of " + state.name(),
                office.cell(2));
    }

    static List<State> states(Lexicons files, Map<String, NamingTradition> traditions) {
        List<State> states = new ArrayList<>();
        for (Row row :
                files.rows(
                        World.class,
                        "states.en.tsv",
                        "code",
                        "name",
                        "adjective",
                        "capital",
                        "city",
                        "tradition")) {
            NamingTradition tradition = traditions.get(row.cell(5));
            if (tradition == null) {
                throw new IllegalStateException(
                        "%s:%d: no naming tradition '%s'"
                                .formatted(row.file(), row.line(), row.cell(5)));
            }
            states.add(
                    new State(
                            new CountryCode(row.cell(0)),
                            row.cell(1),
                            row.cell(2),
                            row.cell(3),
                            row.cell(4),
                            tradition));
        }
        return states;
    }

    static Map<String, NamingTradition> traditions(Lexicons files) {
        Map<String, NamingTradition> traditions = new HashMap<>();
        for (Row row :
                files.rows(
                        World.class,
                        "names.en.tsv",
                        "tradition",
                        "order",
                        "given",
                        "middle",
                        "family")) {
            String[] order = row.cell(1).split(" short ");
            traditions.put(
                    row.cell(0),
                    new NamingTradition(
                            order[0].replace(" ", ""),
                            order[1].charAt(0),
                            parts(row, 2),
                            parts(row, 3),
                            parts(row, 4)));
        }
        return traditions;
    }

    static List<String> parts(Row row, int column) {
        return List.of(row.cell(column).split(","));
    }

    static <T> T pick(List<T> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }
}
