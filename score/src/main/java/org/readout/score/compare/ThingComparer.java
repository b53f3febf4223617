package org.readout.score.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.score.figure.Counting;
import org.readout.score.figure.Figure;
import org.readout.score.likeness.Bag;
import org.readout.score.likeness.DateLikeness;
import org.readout.score.likeness.Pair;
import org.readout.score.likeness.Pairing;
import org.readout.score.reading.Reading;
import org.readout.score.reading.ThingEntry;
import org.readout.score.reading.ThingKind;

/**
 * Named things: mechanisms, instruments, projects, formulations, calendar entries, and their
 * details.
 */
final class ThingComparer {
    private static final double SAME = 0.6;

    private final Counting counting;
    private final List<Comparison> comparisons = new ArrayList<>();

    ThingComparer(Counting counting) {
        this.counting = counting;
    }

    List<Comparison> compare(Reading gold, Reading got) {
        for (ThingKind kind : ThingKind.values()) {
            compare(kind, gold.things(kind), got.things(kind));
        }
        return comparisons;
    }

    private void compare(ThingKind kind, List<ThingEntry> gold, List<ThingEntry> got) {
        Pairing pairing = pairing(gold, got);
        counting.add(figure(kind), pairing.size(), gold.size(), got.size());
        counting.add(Figure.NAMED_THINGS, pairing.size(), gold.size(), got.size());
        for (Pair pair : pairing.pairs()) {
            compare(kind, gold.get(pair.gold()), got.get(pair.got()));
        }
        for (int i : pairing.missed()) {
            comparisons.add(
                    Comparison.missed(Kind.THING, kind.singular(), telling(kind, gold.get(i))));
        }
        for (int j : pairing.extra()) {
            comparisons.add(
                    Comparison.extra(Kind.THING, kind.singular(), telling(kind, got.get(j))));
        }
    }

    /** By name or by quote, whichever is more alike. */
    private static Pairing pairing(List<ThingEntry> gold, List<ThingEntry> got) {
        List<Bag> goldNames = gold.stream().map(thing -> Bag.of(thing.name())).toList();
        List<Bag> gotNames = got.stream().map(thing -> Bag.of(thing.name())).toList();
        List<Bag> goldQuotes = gold.stream().map(thing -> Bag.of(quote(thing))).toList();
        List<Bag> gotQuotes = got.stream().map(thing -> Bag.of(quote(thing))).toList();
        return Pairing.of(
                gold.size(),
                got.size(),
                (i, j) ->
                        Math.max(
                                goldNames.get(i).f1(gotNames.get(j)),
                                goldQuotes.get(i).f1(gotQuotes.get(j))),
                SAME);
    }

    private void compare(ThingKind kind, ThingEntry gold, ThingEntry got) {
        List<Difference> differences = new ArrayList<>();
        for (String detail : kind.details()) {
            @Nullable String one = gold.details().get(detail);
            @Nullable String other = got.details().get(detail);
            double alike =
                    detail.equals("date") ? dates(one, other) : Objects.equals(one, other) ? 1 : 0;
            counting.add(Figure.THING_DETAILS, alike, 1, 1);
            if (alike < 1) {
                differences.add(
                        new Difference(detail, one == null ? "" : one, other == null ? "" : other));
            }
        }
        comparisons.add(
                Comparison.met(
                        Kind.THING,
                        kind.singular(),
                        differences.isEmpty(),
                        telling(kind, gold),
                        telling(kind, got),
                        differences));
    }

    private static double dates(@Nullable String gold, @Nullable String got) {
        return gold == null && got == null ? 1 : DateLikeness.of(gold, got);
    }

    private static @Nullable String quote(ThingEntry thing) {
        return thing.quote() == null ? null : thing.quote().words();
    }

    private static Figure figure(ThingKind kind) {
        return switch (kind) {
            case MECHANISMS -> Figure.MECHANISMS;
            case INSTRUMENTS -> Figure.INSTRUMENTS;
            case PROJECTS -> Figure.PROJECTS;
            case FORMULATIONS -> Figure.FORMULATIONS;
            case CALENDAR -> Figure.CALENDAR;
        };
    }

    private static Telling telling(ThingKind kind, ThingEntry thing) {
        List<String> details =
                kind.details().stream().map(thing.details()::get).filter(Objects::nonNull).toList();
        String summary =
                details.isEmpty()
                        ? thing.name()
                        : thing.name() + " (" + String.join(", ", details) + ")";
        return new Telling(summary, thing.quote());
    }
}
