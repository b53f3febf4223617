package org.readout.register.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.Statement;
import org.readout.model.Topic;
import org.readout.register.Register;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.view.Account;
import org.readout.register.view.CommitmentHistory;
import org.readout.register.view.EngagementView;
import org.readout.register.view.FormulationHistory;
import org.readout.resolve.node.CommitmentNode;
import org.readout.resolve.node.Node;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import org.readout.resolve.node.PhraseNode;

/** Puts together what lies between two sides. */
public final class Relations {
    private static final int MONTHS_TOLD_BY_QUARTER = 24;

    private final Register register;
    private final RegisterStorage storage;

    public Relations(Register register) {
        this.register = register;
        storage = register.storage();
    }

    /**
     * @param one a side: a code or {@code org:NAME}
     * @param asOf the day that commitments are told for
     */
    public Relation between(
            String one,
            String other,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            LocalDate asOf) {
        List<String> sides = List.of(one, other);
        List<EngagementView> engagements =
                new Chronicle(register).engagements(sides, List.of(), from, to);
        List<String> periods = periods(engagements);
        return new Relation(
                one,
                other,
                asOf,
                engagements,
                periods,
                topics(engagements, periods),
                mechanisms(sides),
                commitments(sides, asOf),
                formulations(sides));
    }

    private static List<String> periods(List<EngagementView> engagements) {
        boolean byQuarter = isShort(engagements);
        TreeSet<String> periods = new TreeSet<>();
        for (EngagementView engagement : engagements) {
            LocalDate day = Headlines.day(engagement);
            if (day != null) {
                periods.add(period(day, byQuarter));
            }
        }
        return List.copyOf(periods);
    }

    private static boolean isShort(List<EngagementView> engagements) {
        List<LocalDate> days =
                engagements.stream().map(Headlines::day).filter(Objects::nonNull).sorted().toList();
        return days.isEmpty()
                || ChronoUnit.MONTHS.between(days.getFirst(), days.getLast())
                        <= MONTHS_TOLD_BY_QUARTER;
    }

    private static String period(LocalDate day, boolean byQuarter) {
        String year = String.valueOf(day.getYear());
        return byQuarter ? year + " Q" + (day.getMonthValue() + 2) / 3 : year;
    }

    private static SortedMap<String, List<Integer>> topics(
            List<EngagementView> engagements, List<String> periods) {
        boolean byQuarter = isShort(engagements);
        SortedMap<String, List<Integer>> counts = new TreeMap<>();
        for (EngagementView engagement : engagements) {
            LocalDate day = Headlines.day(engagement);
            int at = day == null ? -1 : periods.indexOf(period(day, byQuarter));
            for (Topic topic : at < 0 ? Set.<Topic>of() : topics(engagement)) {
                String name = topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
                List<Integer> row =
                        counts.computeIfAbsent(
                                name,
                                n -> new ArrayList<>(periods.stream().map(period -> 0).toList()));
                row.set(at, row.get(at) + 1);
            }
        }
        return counts;
    }

    /** What was spoken of, by any account. */
    private static Set<Topic> topics(EngagementView engagement) {
        Set<Topic> topics = new TreeSet<>();
        for (Account account : engagement.accounts()) {
            for (Statement statement : account.record().statements()) {
                if (account.engagement().id().equals(statement.occasion())) {
                    topics.addAll(statement.topics());
                }
            }
        }
        return topics;
    }

    private List<Thing> mechanisms(Collection<String> sides) {
        Things things = new Things(register);
        return phrases(NodeKind.MECHANISM, sides).stream()
                .map(things::of)
                .sorted(Comparator.comparing(Thing::name))
                .toList();
    }

    private List<CommitmentHistory> commitments(Collection<String> sides, LocalDate asOf) {
        Set<NodeId> clusters = new TreeSet<>();
        storage.nodes()
                .each(
                        NodeKind.COMMITMENT,
                        node -> {
                            if (node instanceof CommitmentNode commitment
                                    && commitment.sides().containsAll(sides)) {
                                addCluster(node, clusters);
                            }
                        });
        return clusters.stream()
                .flatMap(cluster -> register.commitment(cluster, asOf).stream())
                .sorted(Commitments.EARLIEST_FIRST)
                .toList();
    }

    private List<FormulationHistory> formulations(Collection<String> sides) {
        return phrases(NodeKind.FORMULATION, sides).stream()
                .flatMap(cluster -> register.formulation(cluster).stream())
                .sorted(Comparator.comparing(FormulationHistory::label))
                .toList();
    }

    private Set<NodeId> phrases(NodeKind kind, Collection<String> sides) {
        Set<NodeId> clusters = new TreeSet<>();
        storage.nodes()
                .each(
                        kind,
                        node -> {
                            if (node instanceof PhraseNode phrase
                                    && phrase.sides().containsAll(sides)) {
                                addCluster(node, clusters);
                            }
                        });
        return clusters;
    }

    private void addCluster(Node node, Set<NodeId> clusters) {
        storage.clusters().clusterOf(node.id()).ifPresent(clusters::add);
    }
}
