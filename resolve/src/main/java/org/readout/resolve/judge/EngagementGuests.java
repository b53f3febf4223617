package org.readout.resolve.judge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.resolve.judge.Feature.Evidence;
import org.readout.resolve.likeness.NameLikeness;
import org.readout.resolve.node.EngagementNode;
import org.readout.resolve.node.EngagementNode.Guest;

/** Were the same people there? Accounts leave people out, so the shorter list counts. */
final class EngagementGuests {
    private EngagementGuests() {}

    static @Nullable Evidence weigh(EngagementNode one, EngagementNode other) {
        if (one.guests().isEmpty() || other.guests().isEmpty()) {
            return null;
        }
        boolean firstIsShorter =
                one.guests().size() < other.guests().size()
                        || one.guests().size() == other.guests().size()
                                && one.id().compareTo(other.id()) < 0;
        EngagementNode shorter = firstIsShorter ? one : other;
        EngagementNode longer = firstIsShorter ? other : one;
        List<Guest> free = new ArrayList<>(longer.guests());
        List<Guest> missed = new ArrayList<>();
        double met = 0;
        List<String> names = new ArrayList<>();
        for (Guest guest : shorter.guests()) {
            Guest best = null;
            double degree = 0;
            for (Guest candidate : free) {
                double likeness = likeness(guest, candidate);
                if (likeness > degree) {
                    degree = likeness;
                    best = candidate;
                }
            }
            if (best != null) {
                free.remove(best);
                met += degree;
                names.add(guest.name());
            } else {
                missed.add(guest);
            }
        }
        if (names.isEmpty()) {
            return new Evidence(
                    isCollective(one) && isCollective(other) ? -1.5 : -4, "nobody named in both");
        }
        boolean rivals = areRivals(missed, free);
        if (rivals && names.size() == 1 && !isCollective(one) && !isCollective(other)) {
            return new Evidence(-4, "both name " + names.getFirst() + ", but each with another");
        }
        return evidence(met / shorter.guests().size(), names, rivals);
    }

    private static Evidence evidence(double share, List<String> names, boolean rivals) {
        String who = "both name " + String.join(", ", names.stream().sorted().toList());
        return rivals && names.size() == 1
                ? new Evidence(share * 3.5 - 3.5, who + ", but each with somebody else")
                : new Evidence(share * 3.5 - 1.0 + Math.min(0.5, 0.25 * (names.size() - 1)), who);
    }

    /** Many are there, and each account names its own. */
    private static boolean isCollective(EngagementNode node) {
        return switch (node.kind()) {
            case SIGNING, SESSION, SUMMIT, CONFERENCE -> true;
            case TALKS, MEETING, RECEPTION, PHONE_CALL, VIDEO_CALL -> false;
            case LETTER, VISIT, CEREMONY, OTHER -> false;
        };
    }

    /** Whether either account has somebody of one side whom the other has not. */
    private static boolean areRivals(List<Guest> missed, List<Guest> free) {
        for (Guest guest : missed) {
            for (Guest other : free) {
                if (guest.side().isEmpty()
                        || other.side().isEmpty()
                        || guest.side().equals(other.side())) {
                    return true;
                }
            }
        }
        return false;
    }

    static double likeness(Guest one, Guest other) {
        double degree = NameLikeness.of(one.words(), other.words()).degree();
        boolean foreign =
                !one.side().isEmpty()
                        && !other.side().isEmpty()
                        && !one.side().equals(other.side());
        return foreign ? degree / 2 : degree;
    }
}
