package org.readout.resolve.judge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Role;
import org.readout.resolve.block.KindFamily;
import org.readout.resolve.judge.Feature.Evidence;
import org.readout.resolve.likeness.FoldedWords;
import org.readout.resolve.likeness.NameLikeness;
import org.readout.resolve.node.EngagementNode;

/**
 * Do two accounts tell of one engagement? Weights were set on all clusters of the development set,
 * so its figures in docs/measurements.md are those of a set that was looked at.
 */
public final class EngagementJudge implements Judge<EngagementNode> {
    private static final double SAME = 3.5;
    private static final double UNSURE = 2.5;

    /** Below this two accounts are not one though a third may be like both. */
    private static final double EXCLUDED = 0;

    private static final Scale<EngagementNode> SCALE =
            new Scale<>(
                    List.of(
                            EngagementJudge::sides,
                            EngagementGuests::weigh,
                            EngagementJudge::kind,
                            EngagementJudge::status,
                            EngagementDays::weigh,
                            EngagementJudge::place,
                            EngagementJudge::ordinal,
                            EngagementJudge::direction,
                            EngagementJudge::words),
                    SAME,
                    UNSURE);

    @Override
    public Match judge(EngagementNode one, EngagementNode other) {
        return one.document().equals(other.document())
                ? Match.of(
                        one.id(), other.id(), Verdict.DIFFERENT, 0, List.of("told by one document"))
                : SCALE.weigh(one, other);
    }

    @Override
    public boolean excludes(EngagementNode one, EngagementNode other) {
        return one.document().equals(other.document()) || SCALE.sum(one, other) < EXCLUDED;
    }

    private static @Nullable Evidence sides(EngagementNode one, EngagementNode other) {
        if (one.sides().isEmpty() || other.sides().isEmpty()) {
            return null;
        }
        if (one.sides().equals(other.sides())) {
            return new Evidence(1.5, "both between " + String.join(" and ", one.sides()));
        }
        Set<String> shared = new HashSet<>(one.sides());
        shared.retainAll(other.sides());
        int smaller = Math.min(one.sides().size(), other.sides().size());
        if (shared.size() == smaller) {
            return new Evidence(1.0, "the sides of one are among those of the other");
        }
        if (shared.isEmpty()) {
            return new Evidence(-6, "no side in common");
        }
        return hasOwnState(one, other) && hasOwnState(other, one)
                ? new Evidence(-4, "each with a state that the other has not")
                : new Evidence(-0.5, "only some sides in common");
    }

    private static boolean hasOwnState(EngagementNode one, EngagementNode other) {
        return one.sides().stream()
                .anyMatch(side -> side.length() == 2 && !other.sides().contains(side));
    }

    private static @Nullable Evidence kind(EngagementNode one, EngagementNode other) {
        if (one.kind() == other.kind()) {
            // there are many ceremonies on one visit
            return new Evidence(isAct(one) ? 0.3 : 1.5, "both a " + Words.of(one.kind()));
        }
        KindFamily a = KindFamily.of(one.kind());
        KindFamily b = KindFamily.of(other.kind());
        String both = Words.of(one.kind()) + " and " + Words.of(other.kind());
        if (a == b) {
            return switch (a) {
                case CEREMONY -> new Evidence(-4.5, both + " differ");
                case GATHERING -> new Evidence(0.3, both + " can be one");
                case ENCOUNTER, REMOTE, VISIT, PAPER, OTHER ->
                        new Evidence(1.0, both + " can be one");
            };
        }
        boolean met = isMeeting(a) && isMeeting(b);
        return met ? new Evidence(0, both + " can be one") : new Evidence(-4, both + " differ");
    }

    private static boolean isMeeting(KindFamily family) {
        return family == KindFamily.ENCOUNTER || family == KindFamily.GATHERING;
    }

    private static @Nullable Evidence status(EngagementNode one, EngagementNode other) {
        if (one.status() == other.status()) {
            return null;
        }
        String both = Words.of(one.status()) + " and " + Words.of(other.status());
        boolean cancelled =
                one.status() == EngagementStatus.CANCELLED
                        || other.status() == EngagementStatus.CANCELLED;
        boolean held =
                one.status() == EngagementStatus.HELD || other.status() == EngagementStatus.HELD;
        boolean proposed =
                one.status() == EngagementStatus.PROPOSED
                        || other.status() == EngagementStatus.PROPOSED;
        return cancelled && held
                ? new Evidence(-2.5, both)
                : held && proposed ? new Evidence(-1.5, both) : new Evidence(-0.3, both);
    }

    private static @Nullable Evidence place(EngagementNode one, EngagementNode other) {
        if (one.place().isEmpty() || other.place().isEmpty()) {
            return null;
        }
        NameLikeness likeness =
                NameLikeness.of(FoldedWords.of(one.place()), FoldedWords.of(other.place()));
        return likeness != NameLikeness.UNLIKE
                ? new Evidence(0.8, "both in " + one.place())
                : new Evidence(-1.0, placesApart(one, other));
    }

    private static String placesApart(EngagementNode one, EngagementNode other) {
        boolean inOrder = one.place().compareTo(other.place()) < 0;
        return (inOrder ? one : other).place() + " or " + (inOrder ? other : one).place();
    }

    private static @Nullable Evidence ordinal(EngagementNode one, EngagementNode other) {
        if (one.ordinal() == 0 || other.ordinal() == 0) {
            return null;
        }
        return one.ordinal() == other.ordinal()
                ? new Evidence(2, "both number %d of its series".formatted(one.ordinal()))
                : new Evidence(-5, "different numbers of a series");
    }

    private static boolean isAct(EngagementNode node) {
        return node.kind() == EngagementKind.CEREMONY || node.kind() == EngagementKind.OTHER;
    }

    /** A letter one way is not the letter the other way. */
    private static @Nullable Evidence direction(EngagementNode one, EngagementNode other) {
        if (one.kind() != EngagementKind.LETTER || other.kind() != EngagementKind.LETTER) {
            return null;
        }
        for (EngagementNode.Guest guest : one.guests()) {
            for (EngagementNode.Guest same : other.guests()) {
                boolean turned =
                        guest.role() == Role.SENDER && same.role() == Role.RECIPIENT
                                || guest.role() == Role.RECIPIENT && same.role() == Role.SENDER;
                if (turned && EngagementGuests.likeness(guest, same) > 0) {
                    return new Evidence(-8, guest.name() + " sends one and receives the other");
                }
            }
        }
        return null;
    }

    private static @Nullable Evidence words(EngagementNode one, EngagementNode other) {
        Set<String> shared = new HashSet<>(one.words());
        shared.retainAll(other.words());
        if (shared.isEmpty()) {
            // there are many ceremonies on one visit: what was done there tells them apart
            return isAct(one) && isAct(other) ? new Evidence(-4.5, "told as two acts") : null;
        }
        int smaller = Math.min(one.words().size(), other.words().size());
        double weight = Math.min(1.5, 2.0 * shared.size() / (smaller + 3));
        List<String> told = shared.stream().sorted().limit(4).toList();
        return new Evidence(weight, "told in the same words: " + String.join(", ", told));
    }
}
