package org.readout.export.plover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.EngagementKind;
import org.readout.model.EventType;

/**
 * Which event an engagement is, once held.
 *
 * @param type null for none
 * @param mode PLOVER's word for how, or null
 */
record EngagementRule(
        EngagementKind kind, @Nullable EventType type, @Nullable String mode, String reason) {

    static final List<EngagementRule> ALL =
            List.of(
                    of(EngagementKind.VISIT, EventType.CONSULT, "visit", "the visitor acts"),
                    of(EngagementKind.RECEPTION, EventType.CONSULT, "visit", "the guest visits"),
                    of(EngagementKind.TALKS, EventType.CONSULT, null, "negotiations"),
                    of(EngagementKind.MEETING, EventType.CONSULT, null, "a meeting"),
                    of(EngagementKind.PHONE_CALL, EventType.CONSULT, "phone", "the caller acts"),
                    of(EngagementKind.VIDEO_CALL, EventType.CONSULT, "phone", "a remote medium"),
                    of(EngagementKind.LETTER, EventType.CONSULT, "phone", "a remote medium"),
                    of(EngagementKind.SESSION, EventType.CONSULT, null, "a standing body meets"),
                    of(EngagementKind.SUMMIT, EventType.CONSULT, "multilateral", "leaders meet"),
                    of(EngagementKind.CONFERENCE, EventType.CONSULT, "multilateral", "many meet"),
                    of(EngagementKind.SIGNING, EventType.SUPPORT, null, "an agreement is signed"),
                    of(EngagementKind.CEREMONY, EventType.SUPPORT, null, "one honours the other"),
                    of(EngagementKind.OTHER, null, null, "what was said there tells what it was"));

    private static EngagementRule of(
            EngagementKind kind, @Nullable EventType type, @Nullable String mode, String reason) {
        return new EngagementRule(kind, type, mode, reason);
    }

    static EngagementRule of(EngagementKind kind) {
        for (EngagementRule rule : ALL) {
            if (rule.kind == kind) {
                return rule;
            }
        }
        throw new IllegalStateException("no rule for " + kind);
    }
}
