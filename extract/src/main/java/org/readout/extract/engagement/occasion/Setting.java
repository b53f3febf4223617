package org.readout.extract.engagement.occasion;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.date.DateMention;
import org.readout.extract.engagement.circumstance.Circumstances;
import org.readout.extract.engagement.scene.Ordinals;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.Section;
import org.readout.extract.engagement.telling.Telling.Weight;
import org.readout.extract.place.Place;
import org.readout.model.Actor;
import org.readout.model.BlockKind;
import org.readout.model.CalendarDate;
import org.readout.model.Dated;
import org.readout.model.EngagementStatus;
import org.readout.model.Placed;
import org.readout.model.Sentence;

/**
 * Where and when a report plays: its dateline, the day of its lead, the city where most happens.
 */
final class Setting {
    private final Scene scene;
    private final @Nullable CalendarDate published;
    private final Section section;

    /** Most engagements of a document are in one city. */
    private final Map<String, Optional<Actor.Side>> countries = new HashMap<>();

    Setting(Scene scene, @Nullable CalendarDate published, Section section) {
        this.scene = scene;
        this.published = published;
        this.section = section;
    }

    Optional<Placed> dateline() {
        return section.dateline();
    }

    /** The first day that the lead tells, not after the publication: "agreed on Tuesday to ...". */
    Optional<Dated> leadDay() {
        int seen = 0;
        for (Sentence sentence : scene.text().sentences()) {
            if (sentence.block().kind() != BlockKind.BODY
                    || sentence.size() < 6
                    || !section.holds(sentence.first())) {
                continue;
            }
            for (DateMention mention : scene.dates().within(sentence.first(), sentence.end())) {
                if (mention.isDay()
                        && !scene.text().is(mention.first() - 1, "since")
                        && mention.date() instanceof CalendarDate.Partial
                        && isRecent(mention.date())) {
                    return Optional.of(
                            new Dated(
                                    mention.date(),
                                    scene.text().quote(mention.first(), mention.end())));
                }
            }
            if (++seen == 2) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean isRecent(CalendarDate date) {
        if (published == null || published.lastDay().isEmpty() || date.firstDay().isEmpty()) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(date.firstDay().get(), published.lastDay().get());
        return days >= 0 && days <= 7;
    }

    /**
     * Where the report plays: the main engagement's city, the dateline's if it lies with one of the
     * sides, or where most happens.
     */
    @Nullable Placed seat(List<Occasion> occasions, Occasion main) {
        if (main.place != null) {
            return main.place;
        }
        Optional<Placed> dateline = dateline();
        if (dateline.isPresent()) {
            Optional<Actor.Side> country = countryOf(dateline.get());
            boolean side =
                    country.isPresent()
                            && occasions.stream()
                                    .anyMatch(occasion -> occasion.sides.contains(country.get()));
            boolean elsewhere =
                    !OccasionKinds.REMOTE.contains(main.kind)
                            && main.status == EngagementStatus.HELD
                            && main.weight == Weight.CLAIM
                            && main.sides.stream().filter(Actor.State.class::isInstance).count()
                                    >= 2
                            && occasions.stream()
                                    .filter(occasion -> occasion.status == EngagementStatus.HELD)
                                    .noneMatch(occasion -> occasion.place != null);
            boolean left = main.isJourney() && country.isPresent() && leaves(main, country.get());
            if (!left && (side || elsewhere)) {
                return dateline.get();
            }
        }
        return occasions.stream()
                .filter(occasion -> tellsSeat(occasion, main))
                .filter(
                        occasion ->
                                occasion.date == null
                                        || main.date == null
                                        || Circumstances.agree(
                                                occasion.date.date(), main.date.date())
                                        || PlaceInheritance.isSameStay(occasion, main))
                .map(occasion -> occasion.place)
                .findFirst()
                .orElse(null);
    }

    /** Whether it was in a city in which the main engagement may have been too. */
    private boolean tellsSeat(Occasion occasion, Occasion main) {
        if (occasion.status != EngagementStatus.HELD
                || occasion.place == null
                || occasion.isRemote()
                || main.isJourney() && occasion.isJourney()) {
            return false;
        }
        boolean passing =
                occasion.ordinal != Ordinals.PREVIOUS
                        && (!occasion.isJourney()
                                || countryOf(occasion.place)
                                        .filter(main.sides::contains)
                                        .isPresent());
        return occasion.weight == Weight.CLAIM || passing;
    }

    /** "LIMA - A is on a visit to Chile": told from home. */
    private static boolean leaves(Occasion visit, Actor.Side home) {
        return visit.goal != null && !visit.goal.equals(home);
    }

    boolean isCapital(Placed city) {
        return scene.places()
                .city(city.name())
                .flatMap(place -> scene.places().capitalOf(place.country()))
                .filter(city.name()::equals)
                .isPresent();
    }

    Optional<Actor.Side> countryOf(Placed city) {
        return countries.computeIfAbsent(city.name(), name -> countryOf(scene, city));
    }

    static Optional<Actor.Side> countryOf(Scene scene, Placed city) {
        return scene.places().city(city.name()).map(Place::country).map(Actor.State::new);
    }
}
