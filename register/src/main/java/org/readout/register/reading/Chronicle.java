package org.readout.register.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.register.Register;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.SearchEntry;
import org.readout.register.storage.SearchQuery;
import org.readout.register.view.EngagementView;
import org.readout.register.view.PersonView;
import org.readout.resolve.node.EngagementNode;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/** Engagements in the order in which they were. */
public final class Chronicle {
    private static final int PAGE = 500;

    private static final Comparator<EngagementView> EARLIEST_FIRST =
            Comparator.comparing(
                            Headlines::day,
                            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(EngagementView::id);

    private final Register register;
    private final RegisterStorage storage;

    public Chronicle(Register register) {
        this.register = register;
        storage = register.storage();
    }

    /**
     * The earliest first; those of unknown day last.
     *
     * @param sides all of which must take part: codes and {@code org:NAME}
     * @param persons all of whom must be present
     */
    public List<EngagementView> engagements(
            Collection<String> sides,
            Collection<NodeId> persons,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        List<EngagementView> found = new ArrayList<>();
        for (NodeId cluster : candidates(sides, persons)) {
            register.engagement(cluster)
                    .filter(engagement -> isWithin(Headlines.day(engagement), from, to))
                    .filter(engagement -> sides(cluster).containsAll(sides))
                    .ifPresent(found::add);
        }
        found.sort(EARLIEST_FIRST);
        return found;
    }

    /** Clusters that the rarest thing asked for leads to. */
    private Set<NodeId> candidates(Collection<String> sides, Collection<NodeId> persons) {
        Set<NodeId> clusters = new TreeSet<>();
        if (!persons.isEmpty()) {
            persons.forEach(
                    person -> {
                        Set<NodeId> theirs =
                                new HashSet<>(
                                        register.person(person)
                                                .map(PersonView::engagements)
                                                .orElse(List.of()));
                        if (person.equals(persons.iterator().next())) {
                            clusters.addAll(theirs);
                        } else {
                            clusters.retainAll(theirs);
                        }
                    });
        } else if (!sides.isEmpty()) {
            clusters.addAll(of(sides.iterator().next()));
        } else {
            register.each(NodeKind.ENGAGEMENT, clusters::add);
        }
        return clusters;
    }

    private Set<NodeId> of(String side) {
        Set<NodeId> clusters = new HashSet<>();
        for (int offset = 0; ; offset += PAGE) {
            List<SearchEntry> page =
                    storage.search()
                            .find(SearchQuery.of("", PAGE).concerning(List.of(side)).from(offset));
            for (SearchEntry entry : page) {
                if (entry.node().kind() == NodeKind.ENGAGEMENT) {
                    storage.clusters().clusterOf(entry.node()).ifPresent(clusters::add);
                }
            }
            if (page.size() < PAGE) {
                return clusters;
            }
        }
    }

    /** Those between whom it was, and those whose people were there. */
    private Set<String> sides(NodeId cluster) {
        Set<String> sides = new HashSet<>();
        for (NodeId member : storage.clusters().members(cluster)) {
            if (storage.nodes().find(member).orElse(null) instanceof EngagementNode node) {
                sides.addAll(node.sides());
            }
        }
        return sides;
    }

    private static boolean isWithin(
            @Nullable LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || day != null && !day.isBefore(from))
                && (to == null || day != null && !day.isAfter(to));
    }
}
