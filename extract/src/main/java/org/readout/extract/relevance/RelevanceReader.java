package org.readout.extract.relevance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.extract.engagement.Engagements;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Cast;
import org.readout.extract.name.Mention;
import org.readout.extract.statement.Said;
import org.readout.model.Actor;
import org.readout.model.Engagement;
import org.readout.model.Folding;
import org.readout.model.Office;
import org.readout.model.Person;
import org.readout.model.PersonId;
import org.readout.model.SpeechAct;

/**
 * Tells diplomacy from all else that has names, titles and quotes: a page is relevant when it has
 * an engagement of two sides in which office-holders of a state take part, or when officials take
 * positions towards another state.
 */
public final class RelevanceReader {
    /**
     * One position is enough for a short statement; a long report of a trial or a takeover may name
     * a state once.
     */
    private static final int ENOUGH_POSITIONS = 2;

    private static final int ONE_POSITION_AMONG = 3;
    private static final WordSet DIPLOMATS =
            WordSet.of("ambassador", "envoy", "nuncio", "consul", "foreign", "affaires");

    private final Set<String> officeWords = new HashSet<>();
    private final Set<String> privateWords = new HashSet<>();

    public RelevanceReader(Lexicons lexicons) {
        for (Row row :
                lexicons.rows(
                        RelevanceReader.class,
                        "offices-of-state.en.tsv",
                        "word",
                        "kind",
                        "example")) {
            Set<String> words = row.cell(1).equals("private") ? privateWords : officeWords;
            words.add(Folding.fold(row.cell(0)));
        }
    }

    public boolean isDiplomacy(Cast cast, Engagements engagements, List<Said> statements) {
        Positions positions = new Positions(cast);
        statements.forEach(positions::add);
        return positions.suffice(statements.size())
                || engagements.areOfGovernments()
                || engagements.all().stream()
                        .anyMatch(engagement -> isWithDiplomat(engagement, cast, positions))
                || (engagements.areBetweenSides() || positions.any())
                        && engagements.all().stream()
                                .anyMatch(engagement -> isOfStates(engagement, cast, positions));
    }

    /** Ambassadors, envoys and foreign ministers meet for no other business. */
    private boolean isWithDiplomat(Engagement engagement, Cast cast, Positions positions) {
        return engagement.participants().stream()
                .map(participant -> cast.person(participant.person()))
                .filter(positions::isOfficial)
                .anyMatch(
                        person ->
                                person.offices().stream().anyMatch(RelevanceReader::isDiplomatic));
    }

    private static boolean isDiplomatic(Office office) {
        for (String word : Folding.fold(office.title()).split(" ", -1)) {
            if (DIPLOMATS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Without named participants the sides may be a guess; then the page has to show officials or
     * positions.
     */
    private boolean isOfStates(Engagement engagement, Cast cast, Positions positions) {
        if (engagement.sides().stream().distinct().count() < 2) {
            return false;
        }
        if (engagement.participants().isEmpty()) {
            return positions.any() || cast.persons().stream().anyMatch(positions::isOfficial);
        }
        return engagement.participants().stream()
                .map(participant -> cast.person(participant.person()))
                .anyMatch(positions::isOfficial);
    }

    private boolean isOfState(Office office) {
        boolean isHeld = true;
        boolean isOfState = false;
        for (String word : Folding.fold(office.title()).split(" ", -1)) {
            isHeld &= !word.equals("former") && !word.equals("ex") && !privateWords.contains(word);
            isOfState |= officeWords.contains(word);
        }
        return isHeld && isOfState;
    }

    /** The statements by which one side takes a position towards another. */
    private final class Positions {
        private final Cast cast;
        private int towardsOthers;
        private int joint;

        /** What two states settle between them, which nothing but diplomacy does. */
        private int settled;

        /** What states say with one voice. */
        private int shared;

        /** A speaker says many things: his titles are looked up once. */
        private final Map<PersonId, Boolean> officials = new HashMap<>();

        Positions(Cast cast) {
            this.cast = cast;
        }

        void add(Said said) {
            Set<Actor.Side> sides = new HashSet<>();
            Set<Actor.Side> states = new HashSet<>();
            for (Actor speaker : said.speakers()) {
                cast.sideOf(speaker).ifPresent(sides::add);
                if (speaksForState(speaker)) {
                    cast.sideOf(speaker).ifPresent(states::add);
                }
            }
            if (states.isEmpty()) {
                return;
            }
            if (states.size() > 1) {
                shared++;
                settled += said.act() == SpeechAct.AGREE ? 1 : 0;
            }
            if (namesAnother(said, sides)) {
                towardsOthers++;
            } else if (sides.size() > 1) {
                joint++;
            }
        }

        /** Whether a state speaks towards another, or with it. */
        boolean any() {
            return towardsOthers > 0 || shared >= ENOUGH_POSITIONS;
        }

        boolean suffice(int statements) {
            return settled > 0
                    || shared > ENOUGH_POSITIONS
                    || towardsOthers + joint >= ENOUGH_POSITIONS && towardsOthers > 0
                    || towardsOthers > 0 && towardsOthers * ONE_POSITION_AMONG >= statements;
        }

        boolean isOfficial(Person person) {
            return officials.computeIfAbsent(
                    person.id(),
                    id ->
                            person.side().isPresent()
                                    && person.offices().stream()
                                            .anyMatch(RelevanceReader.this::isOfState));
        }

        private boolean speaksForState(Actor speaker) {
            return switch (speaker) {
                case Actor.State state -> true;
                case Actor.Body body -> false;
                case Actor.Individual(var id) -> isOfficial(cast.person(id));
            };
        }

        private boolean namesAnother(Said said, Set<Actor.Side> own) {
            if (said.to() instanceof Actor.Side to && !own.contains(to)) {
                return true;
            }
            for (Mention mention : cast.within(said.first(), said.end())) {
                if (mention.actor() instanceof Actor.State state && !own.contains(state)) {
                    return true;
                }
            }
            return false;
        }
    }
}
