package org.readout.score.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.score.figure.Counting;
import org.readout.score.figure.Figure;
import org.readout.score.likeness.DateLikeness;
import org.readout.score.likeness.EngagementLikeness;
import org.readout.score.likeness.NameLikeness;
import org.readout.score.likeness.Pair;
import org.readout.score.likeness.Pairing;
import org.readout.score.reading.EngagementEntry;

/** Engagements: which there are, of which kind and status, when, where, with whom. */
final class EngagementComparer {
    private final Counting counting;
    private final List<Comparison> comparisons = new ArrayList<>();

    EngagementComparer(Counting counting) {
        this.counting = counting;
    }

    List<Comparison> compare(List<EngagementEntry> gold, List<EngagementEntry> got) {
        Pairing pairing = EngagementLikeness.pairing(gold, got);
        counting.add(Figure.ENGAGEMENTS, pairing.size(), gold.size(), got.size());
        int met = 0;
        int kinds = 0;
        double dates = 0;
        int places = 0;
        for (Pair pair : pairing.pairs()) {
            EngagementEntry one = gold.get(pair.gold());
            EngagementEntry other = got.get(pair.got());
            met += compare(one, other);
            kinds += isSameKindAndStatus(one, other) ? 1 : 0;
            dates += DateLikeness.of(one.date(), other.date());
            places += isSamePlace(one.place(), other.place()) ? 1 : 0;
        }
        counting.add(Figure.KIND_AND_STATUS, kinds, gold.size(), got.size());
        counting.add(Figure.DATES, dates, known(gold, true), known(got, true));
        counting.add(Figure.PLACES, places, known(gold, false), known(got, false));
        counting.add(Figure.PARTICIPANTS, met, participants(gold), participants(got));
        for (int i : pairing.missed()) {
            comparisons.add(Comparison.missed(Kind.ENGAGEMENT, "engagement", telling(gold.get(i))));
        }
        for (int j : pairing.extra()) {
            comparisons.add(Comparison.extra(Kind.ENGAGEMENT, "engagement", telling(got.get(j))));
        }
        return comparisons;
    }

    /**
     * @return how many participants are the same
     */
    private int compare(EngagementEntry gold, EngagementEntry got) {
        boolean sameStatus = Objects.equals(gold.status(), got.status());
        List<Difference> differences = new ArrayList<>();
        Pairing participants =
                new ParticipantComparer(counting)
                        .compare(gold.participants(), got.participants(), differences);
        counting.check(Figure.STATUSES, sameStatus);
        if (!gold.kind().equals(got.kind())) {
            differences.add(new Difference("kind", gold.kind(), got.kind()));
        }
        if (!sameStatus) {
            differences.add(
                    new Difference("status", orEmpty(gold.status()), orEmpty(got.status())));
        }
        if (!Objects.equals(gold.date(), got.date())) {
            differences.add(new Difference("date", orEmpty(gold.date()), orEmpty(got.date())));
        }
        if ((gold.place() != null || got.place() != null)
                && !isSamePlace(gold.place(), got.place())) {
            differences.add(new Difference("place", orEmpty(gold.place()), orEmpty(got.place())));
        }
        boolean right = differences.stream().noneMatch(difference -> counts(difference.field()));
        comparisons.add(
                Comparison.met(
                        Kind.ENGAGEMENT,
                        "engagement",
                        right,
                        telling(gold),
                        telling(got),
                        differences));
        return participants.size();
    }

    /** Roles and capacities have figures of their own, without a star. */
    private static boolean counts(String field) {
        return !field.equals(ParticipantComparer.ROLE)
                && !field.equals(ParticipantComparer.CAPACITY);
    }

    private static boolean isSameKindAndStatus(EngagementEntry gold, EngagementEntry got) {
        return gold.kind().equals(got.kind()) && Objects.equals(gold.status(), got.status());
    }

    private static boolean isSamePlace(@Nullable String gold, @Nullable String got) {
        return gold != null && got != null && NameLikeness.of(gold, got) >= NameLikeness.SAME;
    }

    private static int known(List<EngagementEntry> engagements, boolean dates) {
        return (int)
                engagements.stream()
                        .map(engagement -> dates ? engagement.date() : engagement.place())
                        .filter(Objects::nonNull)
                        .count();
    }

    private static int participants(List<EngagementEntry> engagements) {
        return engagements.stream().mapToInt(engagement -> engagement.participants().size()).sum();
    }

    private static Telling telling(EngagementEntry engagement) {
        List<String> parts = new ArrayList<>();
        parts.add((engagement.kind() + " " + orEmpty(engagement.status())).strip());
        if (engagement.date() != null) {
            parts.add(engagement.date());
        }
        if (engagement.place() != null) {
            parts.add(engagement.place());
        }
        List<String> who =
                engagement.names().isEmpty() ? engagement.countries() : engagement.names();
        if (!who.isEmpty()) {
            parts.add(String.join(" & ", who));
        }
        return new Telling(String.join(", ", parts), engagement.quote());
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
