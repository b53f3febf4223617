package org.readout.resolve.node;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Role;

/**
 * One document's account of an engagement.
 *
 * @param main whether the document is about it
 * @param date as read, ISO 8601, empty where unknown; {@code --01-26} where no year is told
 * @param firstDay the first day it can mean, or null where unknown
 * @param lastDay the last day it can mean, or null where unknown
 * @param told the day the document was published, or null; what is planned lies near it
 * @param place its city as written, empty where unknown
 * @param venue the building as written, empty where unknown
 * @param sides codes of states and {@code org:NAME} of bodies, sorted
 * @param ordinal which session or summit of its series it is, 0 where not told
 * @param words the folded content words of the sentence that tells it: what it was about
 */
public record EngagementNode(
        NodeId id,
        DocumentKey document,
        boolean main,
        EngagementKind kind,
        EngagementStatus status,
        String date,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate told,
        String place,
        String venue,
        List<String> sides,
        List<Guest> guests,
        int ordinal,
        Set<String> words,
        Set<String> keys)
        implements Node {
    public EngagementNode {
        sides = List.copyOf(sides);
        guests = List.copyOf(guests);
        words = Sorted.copy(words);
        keys = Sorted.copy(keys);
    }

    /**
     * Somebody present.
     *
     * @param name as written
     * @param words the folded words of the name in the order written
     * @param role the part taken
     * @param side a country's code or {@code org:NAME}, empty where not told
     */
    public record Guest(String name, List<String> words, String side, Role role) {
        public Guest {
            words = List.copyOf(words);
        }
    }
}
