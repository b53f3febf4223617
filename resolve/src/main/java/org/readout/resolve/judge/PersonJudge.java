package org.readout.resolve.judge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.resolve.judge.Feature.Evidence;
import org.readout.resolve.likeness.NameLikeness;
import org.readout.resolve.node.PersonNode;

/**
 * Are two names one person's? A name alone says it of a name of two words or more in one state,
 * unless two posts at one time speak against it; a misspelled name needs the post.
 */
public final class PersonJudge implements Judge<PersonNode> {
    private static final double SAME = 3.5;
    private static final double UNSURE = 2.2;

    /** Names that are only alike are one person's if seen within so many days of each other. */
    private static final int NEAR_DAYS = 400;

    private static final Scale<PersonNode> SCALE =
            new Scale<>(
                    List.of(
                            PersonJudge::name,
                            PersonJudge::side,
                            PersonPosts::weigh,
                            PersonJudge::time),
                    SAME,
                    UNSURE);

    @Override
    public Match judge(PersonNode one, PersonNode other) {
        return SCALE.weigh(one, other);
    }

    @Override
    public boolean excludes(PersonNode one, PersonNode other) {
        return areOfTwoSides(one, other) && SCALE.sum(one, other) < SAME
                || PersonPosts.contradict(one, other) && SCALE.sum(one, other) < SAME
                || NameLikeness.of(one.words(), other.words()) == NameLikeness.UNLIKE
                        && one.words().size() > 1
                        && other.words().size() > 1;
    }

    private static Evidence name(PersonNode one, PersonNode other) {
        NameLikeness likeness = NameLikeness.of(one.words(), other.words());
        int shorter = Math.min(one.words().size(), other.words().size());
        return switch (likeness) {
            case EQUAL, REORDERED ->
                    shorter == 1
                            ? new Evidence(1.0, "the same single name")
                            : new Evidence(
                                    2.5 + 0.5 * Math.min(2, shorter - 1),
                                    likeness == NameLikeness.EQUAL
                                            ? "the same name"
                                            : "the same name in the other order");
            case SHORTENED -> new Evidence(2.6, "one name has a middle name more");
            case PART ->
                    new Evidence(shorter == 1 ? 1.0 : 2.2, "one name is a short form of the other");
            case TRANSLITERATED -> new Evidence(2.0, "the same name written otherwise");
            case MISSPELLED ->
                    new Evidence(
                            shorter > 2 ? 1.6 : 1.0,
                            "the names are a slip apart: " + inOrder(one, other));
            case UNLIKE -> new Evidence(-4, "different names");
        };
    }

    private static String inOrder(PersonNode one, PersonNode other) {
        String a = String.join(" ", one.words());
        String b = String.join(" ", other.words());
        return a.compareTo(b) < 0 ? a + ", " + b : b + ", " + a;
    }

    private static Evidence side(PersonNode one, PersonNode other) {
        if (one.side().isEmpty() || other.side().isEmpty()) {
            return new Evidence(-0.2, "the side of one is not told");
        }
        if (one.side().equals(other.side())) {
            return new Evidence(1.0, "both of " + one.side());
        }
        if (areOfTwoSides(one, other)) {
            return isStateMistaken(one, other)
                    ? new Evidence(-1.5, "of two states, one of them by mistake")
                    : new Evidence(-3, "of two states");
        }
        return new Evidence(-0.5, "a state's in one, a body's in the other");
    }

    /**
     * Two of one full name in one post at one time: more often the state was misread or mistaken
     * than that two states have namesakes for ministers.
     */
    private static boolean isStateMistaken(PersonNode one, PersonNode other) {
        Evidence posts = PersonPosts.weigh(one, other);
        NameLikeness likeness = NameLikeness.of(one.words(), other.words());
        return posts != null
                && posts.weight() >= PersonPosts.SAME_POST
                && (likeness == NameLikeness.EQUAL || likeness == NameLikeness.REORDERED)
                && one.words().size() > 1
                && other.words().size() > 1
                && days(one, other) <= NEAR_DAYS;
    }

    /** Two states; a person may act for a state here and for a body there. */
    private static boolean areOfTwoSides(PersonNode one, PersonNode other) {
        return one.side().length() == 2
                && other.side().length() == 2
                && !one.side().equals(other.side());
    }

    private static @Nullable Evidence time(PersonNode one, PersonNode other) {
        long gap = days(one, other);
        boolean slip = NameLikeness.of(one.words(), other.words()) == NameLikeness.MISSPELLED;
        if (gap > 20 * 365) {
            return new Evidence(-2, "seen %d years apart".formatted(gap / 365));
        }
        return slip && gap > NEAR_DAYS ? new Evidence(-1, "seen at different times") : null;
    }

    /** Between when the two were seen; 0 where that overlaps or is not known. */
    private static long days(PersonNode one, PersonNode other) {
        LocalDate a = one.firstDay();
        LocalDate b = other.firstDay();
        LocalDate endOfA = one.lastDay();
        LocalDate endOfB = other.lastDay();
        return a == null || b == null || endOfA == null || endOfB == null
                ? 0
                : Math.max(
                        0,
                        Math.max(
                                ChronoUnit.DAYS.between(endOfA, b),
                                ChronoUnit.DAYS.between(endOfB, a)));
    }
}
