package org.readout.extract.engagement.frame;

import java.util.Set;
import org.readout.model.EngagementKind;
import org.readout.model.Role;

/**
 * A verb that tells an engagement by itself.
 *
 * @param links the prepositions one of which stands before the object; "" for none
 * @param objectMayLack whether "the two ministers met" tells it too
 */
public record EngagementVerb(
        String lemma,
        Set<String> links,
        boolean objectMayLack,
        ObjectSort object,
        EngagementKind kind,
        Role subjectRole,
        Role objectRole) {
    public EngagementVerb {
        links = Set.copyOf(links);
    }
}
