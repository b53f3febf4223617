package org.readout.extract.engagement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.model.Engagement;
import org.readout.model.EngagementId;

/** The engagements of a document, and where its text speaks of which. */
public final class Engagements {
    private final List<Engagement> engagements;
    private final Map<EngagementId, Engagement> byId = new HashMap<>();
    private final List<Anchor> anchors;
    private final boolean betweenSides;
    private final boolean ofGovernments;
    private final @Nullable Engagement main;

    /**
     * A place that tells an engagement or points to it.
     *
     * @param token the noun or verb that does
     * @param claims whether it asserts the engagement, rather than mentioning it in passing
     */
    public record Anchor(int token, EngagementId engagement, boolean claims) {}

    /**
     * @param engagements in text order, the main one first
     * @param anchors in text order
     * @param betweenSides whether the words about one of them name two sides, or an organisation of
     *     states
     * @param ofGovernments whether one of them is such as only governments have
     */
    public Engagements(
            List<Engagement> engagements,
            List<Anchor> anchors,
            boolean betweenSides,
            boolean ofGovernments) {
        this.betweenSides = betweenSides;
        this.ofGovernments = ofGovernments;
        this.engagements = List.copyOf(engagements);
        engagements.forEach(engagement -> byId.put(engagement.id(), engagement));
        this.anchors = List.copyOf(anchors);
        this.main = engagements.stream().filter(Engagement::main).findFirst().orElse(null);
    }

    public List<Engagement> all() {
        return engagements;
    }

    public List<Anchor> anchors() {
        return anchors;
    }

    /**
     * Whether the text itself puts an engagement between sides, and none was only taken from the
     * rest of the page.
     */
    public boolean areBetweenSides() {
        return betweenSides;
    }

    /**
     * Whether the text tells an engagement such as only governments have, though it names nobody:
     * "the foreign ministers of Peru and Chile met", "summoned the ambassador", "talks between Peru
     * and Chile".
     */
    public boolean areOfGovernments() {
        return ofGovernments;
    }

    /** What the document is about. */
    public Optional<Engagement> main() {
        return Optional.ofNullable(main);
    }

    public Engagement of(EngagementId id) {
        Engagement engagement = byId.get(id);
        if (engagement == null) {
            throw new IllegalArgumentException("no engagement %s in this document".formatted(id));
        }
        return engagement;
    }

    /** The anchors within the tokens {@code first..end}. */
    public List<Anchor> within(int first, int end) {
        int low = 0;
        int high = anchors.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (anchors.get(middle).token() < first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int last = low;
        while (last < anchors.size() && anchors.get(last).token() < end) {
            last++;
        }
        return anchors.subList(low, last);
    }
}
