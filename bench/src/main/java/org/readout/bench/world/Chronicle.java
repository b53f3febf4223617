package org.readout.bench.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;
import org.readout.model.EngagementKind;

/**
 * Twelve years of a generated world for measuring the register: some two thousand officials who
 * come and go, change posts, now and then share a name; and reports of what they did, one to three
 * for each occasion, in which every outlet spells in its own way. The same seed gives the same
 * reports, one by one and in any order.
 */
public final class Chronicle {
    private static final LocalDate BEGINS = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 12 * 365;

    /**
     * Of ten reports in a row, which occasion each tells of: six occasions, three of them told
     * once.
     */
    private static final int[] TELLS = {0, 1, 2, 3, 3, 4, 4, 5, 5, 5};

    private static final List<EngagementKind> KINDS =
            List.of(
                    EngagementKind.MEETING,
                    EngagementKind.TALKS,
                    EngagementKind.PHONE_CALL,
                    EngagementKind.VISIT,
                    EngagementKind.SIGNING);

    private final long seed;
    private final int words;
    private final List<State> states;
    private final List<String> outlets;
    private final List<Holder.Post> posts;
    private final List<List<Holder>> holders = new ArrayList<>();
    private final Phrases phrases = new Phrases();
    private int count;

    /**
     * @param words about how many words each report has
     */
    public Chronicle(long seed, int words) {
        this.seed = seed;
        this.words = words;
        Lexicons files = Lexicons.bundled();
        states = World.states(files, traditions(files));
        outlets =
                files.rows(World.class, "outlets.en.tsv", "name").stream()
                        .map(row -> row.cell(0))
                        .toList();
        posts =
                files.rows(World.class, "offices.en.tsv", "title", "office", "description").stream()
                        .map(row -> new Holder.Post(row.cell(0), row.cell(1), row.cell(2)))
                        .toList();
        RandomGenerator random = Pages.random(seed);
        for (State state : states) {
            holders.add(holders(state, random));
        }
    }

    /** The number of officials. */
    public int holders() {
        return count;
    }

    /** The report of that number, from 0. */
    public Report report(int number) {
        long told = number / 10 * 6L + TELLS[number % 10];
        RandomGenerator what = Pages.random(seed + 7919L * (told + 1));
        Meeting meeting = meeting(what);
        RandomGenerator how = Pages.random(seed + 104_729L * (number + 1));
        // two outlets never tell one occasion twice: they follow each other from a start of its own
        int outlet = (int) ((told * 31 + number) % outlets.size());
        Spelling spelling = Spelling.of(outlet);
        Map<String, Integer> names = new HashMap<>();
        Official host = spelled(meeting.host(), meeting.day(), spelling, how, names);
        Official guest = spelled(meeting.guest(), meeting.day(), spelling, how, names);
        Occasion occasion =
                new Occasion(meeting.kind(), meeting.day(), meeting.city(), host, guest);
        Page page =
                new PageWriter(phrases, occasion, outlets.get(outlet), how)
                        .write("report-" + number, words);
        return new Report(page.document(), told, names);
    }

    private record Meeting(
            EngagementKind kind, LocalDate day, String city, Holder host, Holder guest) {}

    private Meeting meeting(RandomGenerator random) {
        LocalDate day = BEGINS.plusDays(random.nextInt(DAYS));
        int host = random.nextInt(states.size());
        int guest = (host + 1 + random.nextInt(states.size() - 1)) % states.size();
        State place = states.get(host);
        return new Meeting(
                World.pick(KINDS, random),
                day,
                random.nextInt(5) == 0 ? place.otherCity() : place.capital(),
                inOffice(host, day, random),
                inOffice(guest, day, random));
    }

    private Holder inOffice(int state, LocalDate day, RandomGenerator random) {
        List<Holder> those =
                holders.get(state).stream()
                        .filter(holder -> holder.tenures().stream().anyMatch(t -> t.covers(day)))
                        .toList();
        return World.pick(those, random);
    }

    private static Official spelled(
            Holder holder,
            LocalDate day,
            Spelling spelling,
            RandomGenerator random,
            Map<String, Integer> names) {
        Holder.Post post =
                holder.tenures().stream()
                        .filter(t -> t.covers(day))
                        .findFirst()
                        .orElseThrow()
                        .post();
        List<Holder.Part> written = spelling.write(holder.name(), random);
        String full = String.join(" ", written.stream().map(Holder.Part::text).toList());
        String alone =
                written.stream()
                        .filter(Holder.Part::used)
                        .map(Holder.Part::text)
                        .findFirst()
                        .orElse(full);
        names.put(full, holder.number());
        return new Official(
                holder.state(),
                full,
                alone,
                post.title(),
                post.office() + " of " + holder.state().name(),
                post.description());
    }

    /** Each post of a state passes from one to the next; some who leave one take another. */
    private List<Holder> holders(State state, RandomGenerator random) {
        List<Holder> made = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Holder.Post post : posts) {
            LocalDate start = BEGINS.minusDays(random.nextInt(900));
            while (start.isBefore(BEGINS.plusDays(DAYS))) {
                LocalDate end = start.plusDays(400 + random.nextInt(1500));
                take(made, taken, state, new Holder.Tenure(post, start, end), random);
                start = end;
            }
        }
        return made;
    }

    private void take(
            List<Holder> made,
            Set<String> taken,
            State state,
            Holder.Tenure tenure,
            RandomGenerator random) {
        if (random.nextInt(100) < 8) {
            for (int i = 0; i < made.size(); i++) {
                if (made.get(i).isFree(tenure.start())) {
                    List<Holder.Tenure> both = new ArrayList<>(made.get(i).tenures());
                    both.add(tenure);
                    Holder old = made.get(i);
                    made.set(i, new Holder(old.number(), state, old.name(), both));
                    return;
                }
            }
        }
        List<Holder.Part> name = name(state.tradition(), random);
        boolean namesake = !made.isEmpty() && random.nextInt(100) == 0;
        for (int i = 0; i < 100 && !namesake && taken.contains(told(name)); i++) {
            name = name(state.tradition(), random);
        }
        if (namesake) {
            name = World.pick(made, random).name();
        }
        taken.add(told(name));
        made.add(new Holder(count++, state, name, List.of(tenure)));
    }

    /** A middle name alone does not tell two people apart, for some outlets leave it out. */
    private static String told(List<Holder.Part> name) {
        return String.join(
                " ",
                name.stream()
                        .filter(part -> part.kind() != 'M' || part.used())
                        .map(Holder.Part::text)
                        .toList());
    }

    private static List<Holder.Part> name(NamingTradition tradition, RandomGenerator random) {
        List<Holder.Part> parts = new ArrayList<>();
        boolean usedBefore = false;
        for (char kind : tradition.order().toCharArray()) {
            List<String> choice =
                    kind == 'G'
                            ? tradition.given()
                            : kind == 'M' ? tradition.middle() : tradition.family();
            boolean used = kind == tradition.used() && !usedBefore;
            usedBefore |= used;
            parts.add(new Holder.Part(kind, World.pick(choice, random), used));
        }
        return parts;
    }

    private static Map<String, NamingTradition> traditions(Lexicons files) {
        Map<String, NamingTradition> traditions = new HashMap<>(World.traditions(files));
        for (Row row :
                files.rows(World.class, "more-names.en.tsv", "tradition", "given", "family")) {
            NamingTradition some = traditions.get(row.cell(0));
            if (some == null) {
                throw new IllegalStateException(
                        "%s:%d: no naming tradition '%s'"
                                .formatted(row.file(), row.line(), row.cell(0)));
            }
            traditions.put(
                    row.cell(0),
                    new NamingTradition(
                            some.order(),
                            some.used(),
                            both(some.given(), World.parts(row, 1)),
                            some.middle(),
                            both(some.family(), World.parts(row, 2))));
        }
        return traditions;
    }

    private static List<String> both(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all.stream().distinct().toList();
    }
}
