package org.readout.register.engagement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.decision.Standing;
import org.readout.register.view.Citation;
import org.readout.register.view.Merged;
import org.readout.register.view.Told;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;

/**
 * Which of several values is shown: what a person decided; else what most witnesses tell, a reprint
 * being none; of as many, the most precise; else what was told first. Of what changes with time,
 * what was published last comes before what most tell.
 */
final class Merging {
    private final Standing standing;
    private final Collection<NodeId> members;

    /**
     * @param members the cluster's nodes, any of which a decision may name
     */
    Merging(Standing standing, Collection<NodeId> members) {
        this.standing = standing;
        this.members = members;
    }

    /**
     * @param tellings the earliest account's first
     */
    Merged of(String field, List<Telling> tellings) {
        return of(field, tellings, List.of());
    }

    /**
     * As {@link #of(String, List)}, for what changes with time: what those tell who were published
     * last comes before what more tell.
     *
     * @param latest those of the tellings that count as the news
     */
    Merged of(String field, List<Telling> tellings, List<Telling> latest) {
        Map<String, List<Telling>> byKey = new LinkedHashMap<>();
        tellings.forEach(
                telling ->
                        byKey.computeIfAbsent(telling.key(), k -> new ArrayList<>()).add(telling));
        List<List<Telling>> groups = new ArrayList<>(byKey.values());
        // a stable sort: of groups that are as good, the earliest stays first
        groups.sort(
                Comparator.comparingInt((List<Telling> group) -> -witnesses(within(group, latest)))
                        .thenComparingInt(group -> -witnesses(group))
                        .thenComparingInt(group -> -precision(group)));
        List<Told> values = new ArrayList<>(groups.stream().map(Merging::told).toList());
        DecisionEntry decided = decided(field);
        if (decided != null) {
            return decided(decided, values);
        }
        return groups.isEmpty() ? Merged.NONE : merged(groups, values, accounts(tellings), latest);
    }

    private static List<Telling> within(List<Telling> group, List<Telling> latest) {
        return group.stream().filter(latest::contains).toList();
    }

    private static Merged merged(
            List<List<Telling>> groups, List<Told> values, int accounts, List<Telling> latest) {
        String rule =
                groups.size() == 1
                        ? "told alike by all that tell it"
                        : "told by %d of %d accounts".formatted(witnesses(groups.get(0)), accounts);
        boolean news =
                groups.size() > 1
                        && witnesses(within(groups.get(0), latest))
                                > witnesses(within(groups.get(1), latest));
        if (news) {
            rule += StatusNews.lastDay(latest).map(", the last on %s"::formatted).orElse("");
        } else if (groups.size() > 1 && witnesses(groups.get(0)) == witnesses(groups.get(1))) {
            rule +=
                    precision(groups.get(0)) > precision(groups.get(1))
                            ? ", the most precise"
                            : ", told first";
        }
        return new Merged(values.getFirst().value(), rule, values);
    }

    private static Merged decided(DecisionEntry entry, List<Told> values) {
        String value =
                switch (entry.decision()) {
                    case Decision.Prefer prefer -> prefer.value();
                    case Decision.Correct correct -> correct.value();
                    default -> throw new IllegalStateException("no value in " + entry);
                };
        values.sort(Comparator.comparing(told -> !told.value().equals(value)));
        String what = entry.decision() instanceof Decision.Correct ? "corrected" : "preferred";
        return new Merged(
                value,
                "%s by %s (decision %d)".formatted(what, entry.user(), entry.number()),
                values);
    }

    private @Nullable DecisionEntry decided(String field) {
        DecisionEntry last = null;
        for (NodeId member : members) {
            for (DecisionEntry entry : standing.about(member)) {
                boolean here =
                        entry.decision() instanceof Decision.Prefer prefer
                                        && prefer.field().equals(field)
                                || entry.decision() instanceof Decision.Correct correct
                                        && correct.field().equals(field);
                if (here && (last == null || entry.number() > last.number())) {
                    last = entry;
                }
            }
        }
        return last;
    }

    private static Told told(List<Telling> group) {
        return new Told(
                group.getFirst().value(),
                group.stream()
                        .map(
                                telling ->
                                        new Citation(
                                                telling.account().document(),
                                                telling.account().doc(),
                                                telling.account().outlet(),
                                                telling.quote()))
                        .toList());
    }

    private static int witnesses(List<Telling> group) {
        Set<DocumentKey> witnesses = new HashSet<>();
        for (Telling telling : group) {
            DocumentKey original = telling.account().reprints();
            witnesses.add(original != null ? original : telling.account().document());
        }
        return witnesses.size();
    }

    private static int accounts(List<Telling> tellings) {
        return witnesses(tellings);
    }

    private static int precision(List<Telling> group) {
        return group.stream().mapToInt(Telling::precision).max().orElse(0);
    }
}
