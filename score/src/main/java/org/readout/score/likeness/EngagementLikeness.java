package org.readout.score.likeness;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.readout.score.reading.EngagementEntry;

/**
 * Whether two accounts tell of one engagement: by who took part, whose states, which kind, when,
 * and how far it is.
 */
public final class EngagementLikeness {
    /** From here on two engagements count as one. */
    public static final double SAME = 0.5;

    private static final double PEOPLE = 0.35;
    private static final double COUNTRIES = 0.15;
    private static final double KIND = 0.2;
    private static final double DATE = 0.2;
    private static final double STATUS = 0.1;

    /** Kinds that one may take for another. */
    private static final double RELATED_KIND = 0.6;

    private static final double DATE_OF_ONE_SIDE_ONLY = 0.6;

    /** So many of the countries must be shared where the persons cannot tell. */
    private static final double LEAST_COUNTRIES = 0.5;

    private static final Map<String, String> KIND_GROUP =
            Map.of(
                    "talks", "in-person",
                    "meeting", "in-person",
                    "reception", "in-person",
                    "session", "in-person",
                    "phone-call", "remote",
                    "video-call", "remote",
                    "summit", "gathering",
                    "conference", "gathering",
                    "signing", "ceremony",
                    "ceremony", "ceremony");

    private EngagementLikeness() {}

    public static Pairing pairing(List<EngagementEntry> gold, List<EngagementEntry> got) {
        return Pairing.of(gold.size(), got.size(), (i, j) -> of(gold.get(i), got.get(j)), SAME);
    }

    /**
     * From 0 to 1; 0 where both name persons and share none, or one names none and the countries do
     * not speak for it, or it is of another kind on another day.
     */
    public static double of(EngagementEntry gold, EngagementEntry got) {
        List<String> goldNames = gold.names();
        List<String> gotNames = got.names();
        int sharedNames = sharedNames(goldNames, gotNames);
        boolean nobodyNamed = goldNames.isEmpty() && gotNames.isEmpty();
        double people =
                nobodyNamed
                        ? 1
                        : (double) sharedNames / (goldNames.size() + gotNames.size() - sharedNames);
        double countries = countries(gold.countries(), got.countries());
        double kind = kind(gold.kind(), got.kind());
        double date = date(gold, got);
        boolean bothName = !goldNames.isEmpty() && !gotNames.isEmpty();
        if (sharedNames == 0 && (bothName || countries < LEAST_COUNTRIES)) {
            return 0;
        }
        if (gold.date() != null && got.date() != null && date == 0 && kind < 1) {
            return 0;
        }
        int status = Objects.equals(gold.status(), got.status()) ? 1 : 0;
        return PEOPLE * people
                + COUNTRIES * countries
                + KIND * kind
                + DATE * date
                + STATUS * status;
    }

    private static int sharedNames(List<String> gold, List<String> got) {
        return Pairing.of(
                        gold.size(),
                        got.size(),
                        (i, j) -> NameLikeness.of(gold.get(i), got.get(j)),
                        NameLikeness.SAME)
                .size();
    }

    private static double countries(List<String> gold, List<String> got) {
        int shared = PartyLikeness.shared(gold, got);
        return (double) shared / Math.max(1, gold.size() + got.size() - shared);
    }

    private static double kind(String gold, String got) {
        if (gold.equals(got)) {
            return 1;
        }
        String group = KIND_GROUP.getOrDefault(gold, gold);
        return group.equals(KIND_GROUP.getOrDefault(got, got)) ? RELATED_KIND : 0;
    }

    private static double date(EngagementEntry gold, EngagementEntry got) {
        if (gold.date() != null && got.date() != null) {
            return DateLikeness.of(gold.date(), got.date());
        }
        return gold.date() == null && got.date() == null ? 1 : DATE_OF_ONE_SIDE_ONLY;
    }
}
