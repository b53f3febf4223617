package org.readout.web.page.engagement;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.register.Register;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionEntry;
import org.readout.resolve.node.NodeId;

/** Which values people chose for an engagement, by field; of several decisions the last. */
final class PreferredValues {
    private final Map<String, DecisionEntry> byField = new HashMap<>();

    PreferredValues(Register register, NodeId cluster) {
        for (NodeId member : register.storage().clusters().members(cluster)) {
            for (DecisionEntry entry : register.standing().about(member)) {
                String field = field(entry.decision());
                DecisionEntry known = byField.get(field);
                if (known == null || known.number() < entry.number()) {
                    byField.put(field, entry);
                }
            }
        }
    }

    private static String field(Decision decision) {
        return switch (decision) {
            case Decision.Prefer prefer -> prefer.field();
            case Decision.Correct correct -> correct.field();
            case Decision.Same d -> "";
            case Decision.Different d -> "";
            case Decision.Hold d -> "";
            case Decision.SetStatus d -> "";
            case Decision.Delete d -> "";
            case Decision.Add d -> "";
            case Decision.Undo d -> "";
        };
    }

    /** The decision on a field; null where nobody decided. */
    @Nullable DecisionEntry on(String field) {
        return field.isEmpty() ? null : byField.get(field);
    }
}
