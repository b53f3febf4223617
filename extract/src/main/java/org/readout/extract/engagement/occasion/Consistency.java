package org.readout.extract.engagement.occasion;

import java.util.Set;
import org.readout.extract.engagement.circumstance.Circumstances;
import org.readout.extract.engagement.scene.Ordinals;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.engagement.telling.Telling.Weight;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;

/** Whether what a telling says may be said of an occasion: kind, status, number, day and city. */
final class Consistency {
    static final Set<EngagementKind> IN_PERSON =
            Set.of(
                    EngagementKind.TALKS,
                    EngagementKind.MEETING,
                    EngagementKind.RECEPTION,
                    EngagementKind.SESSION,
                    EngagementKind.SUMMIT);
    private static final Set<EngagementKind> REMOTE =
            Set.of(EngagementKind.PHONE_CALL, EngagementKind.VIDEO_CALL);

    private Consistency() {}

    static boolean kindsAgree(Occasion occasion, Telling telling) {
        EngagementKind a = occasion.kind;
        EngagementKind b = telling.kind;
        if (a == b) {
            return true;
        }
        if (telling.weight == Weight.POINTER) {
            boolean talk = b == EngagementKind.TALKS || b == EngagementKind.MEETING;
            boolean event = talk && (IN_PERSON.contains(a) || REMOTE.contains(a));
            boolean turn =
                    b == EngagementKind.SESSION && IN_PERSON.contains(a)
                            || REMOTE.contains(a) && REMOTE.contains(b);
            return event || turn || b == EngagementKind.CONFERENCE && a == EngagementKind.SUMMIT;
        }
        if (a == EngagementKind.SESSION || b == EngagementKind.SESSION) {
            return headlines(occasion, telling) && IN_PERSON.contains(a) && IN_PERSON.contains(b);
        }
        if (a == EngagementKind.SUMMIT || b == EngagementKind.SUMMIT) {
            return headlines(occasion, telling) && IN_PERSON.contains(a) && IN_PERSON.contains(b);
        }
        return IN_PERSON.contains(a) && IN_PERSON.contains(b)
                || REMOTE.contains(a)
                        && (REMOTE.contains(b)
                                || b == EngagementKind.TALKS
                                || b == EngagementKind.MEETING);
    }

    static boolean headlines(Occasion occasion, Telling telling) {
        return occasion.isHeadlineOnly() || telling.view.isHeadline();
    }

    static boolean statusesAgree(Occasion occasion, Telling telling) {
        return occasion.status == telling.status
                || isBareHeading(occasion) && telling.status != EngagementStatus.CANCELLED
                || telling.weight == Weight.POINTER
                || telling.weight == Weight.MENTION
                        && telling.definite
                        && telling.status == EngagementStatus.HELD
                        && occasion.status != EngagementStatus.CANCELLED;
    }

    /** "Visit to Peru" above a report leaves open whether it was or will be. */
    private static boolean isBareHeading(Occasion occasion) {
        return occasion.isHeadlineOnly()
                && occasion.status == EngagementStatus.HELD
                && occasion.tellings.stream().allMatch(telling -> telling.view.clauses().isEmpty());
    }

    static boolean contradicts(Occasion occasion, Telling telling) {
        if (telling.rite
                && telling.weight == Weight.CLAIM
                && occasion.weight == Weight.CLAIM
                && !occasion.isHeadlineOnly()
                && occasion.tellings.stream().noneMatch(other -> other.rite)) {
            return true; // received at noon, dined in the evening
        }
        if (occasion.ordinal != Ordinals.NONE
                && telling.ordinal != Ordinals.NONE
                && occasion.ordinal != telling.ordinal) {
            return true;
        }
        if (telling.ordinal == Ordinals.NEXT || telling.ordinal == Ordinals.PREVIOUS) {
            return occasion.ordinal != telling.ordinal;
        }
        if (occasion.date != null
                && telling.date != null
                && !Circumstances.agree(occasion.date.date(), telling.date.date())) {
            return true;
        }
        return occasion.place != null
                && telling.place != null
                && !occasion.place.name().equals(telling.place.name());
    }
}
