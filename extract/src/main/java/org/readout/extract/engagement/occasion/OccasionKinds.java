package org.readout.extract.engagement.occasion;

import java.util.Set;
import org.readout.model.EngagementKind;

/** Groups of kinds that share what the rest of a document tells of them. */
public final class OccasionKinds {
    public static final Set<EngagementKind> REMOTE =
            Set.of(EngagementKind.PHONE_CALL, EngagementKind.VIDEO_CALL);
    static final Set<EngagementKind> ENCOUNTERS =
            Set.of(
                    EngagementKind.TALKS,
                    EngagementKind.MEETING,
                    EngagementKind.RECEPTION,
                    EngagementKind.SESSION,
                    EngagementKind.SUMMIT);

    /** What happens in the course of a main engagement: it shares day and city. */
    static final Set<EngagementKind> ALONGSIDE =
            Set.of(
                    EngagementKind.TALKS,
                    EngagementKind.MEETING,
                    EngagementKind.RECEPTION,
                    EngagementKind.SIGNING,
                    EngagementKind.CEREMONY,
                    EngagementKind.SESSION,
                    EngagementKind.SUMMIT);

    /** What is part of an encounter: it has its day. */
    static final Set<EngagementKind> PART =
            Set.of(EngagementKind.SIGNING, EngagementKind.CEREMONY, EngagementKind.RECEPTION);

    private OccasionKinds() {}

    static boolean isGathering(Occasion occasion) {
        return occasion.kind == EngagementKind.SUMMIT || occasion.kind == EngagementKind.CONFERENCE;
    }

    /** A letter brought by somebody in person. */
    static boolean isByHand(Occasion occasion) {
        return occasion.kind == EngagementKind.LETTER
                && occasion.tellings.stream().anyMatch(telling -> telling.byHand);
    }
}
