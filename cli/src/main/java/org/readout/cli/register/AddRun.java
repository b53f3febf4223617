package org.readout.cli.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.readout.acquire.Inputs;
import org.readout.cli.read.InputPool;
import org.readout.cli.read.InputReader;
import org.readout.cli.read.Outcome;
import org.readout.cli.terminal.Progress;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.register.Register;
import org.readout.register.reading.Additions;
import org.readout.register.reading.Headlines;
import org.readout.register.reconcile.Added;
import org.readout.register.reconcile.Prepared;
import org.readout.register.storage.Sighting;
import org.readout.register.view.EngagementView;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/** Reads inputs on all cores and adds their records, some at a time, on one. */
public final class AddRun {
    private static final long FIRST_WORD_AFTER_MILLIS = 1_000;

    /**
     * A commit waits for the disk and writes what many documents touch once, so it is not made for
     * each; nor so seldom that others who write would wait for more than a few seconds.
     */
    private static final int TOGETHER = 400;

    private static final int MOST_MERGED_SHOWN = 10;

    private final InputReader<Prepared> reader;
    private final Register register;
    private final Terminal terminal;
    private final List<Prepared> waiting = new ArrayList<>();
    private final Map<Added.Outcome, Integer> outcomes = new EnumMap<>(Added.Outcome.class);
    private final List<DocumentKey> changed = new ArrayList<>();
    private int added;
    private int failed;
    private int irrelevant;
    private int engagements;
    private int unsure;

    public AddRun(InputReader<Prepared> reader, Register register, Terminal terminal) {
        this.reader = reader;
        this.register = register;
        this.terminal = terminal;
    }

    /**
     * @param file how the register is called in the answer
     */
    public Additions run(Inputs inputs, String file) {
        for (String fault : inputs.faults()) {
            terminal.tell(fault);
            failed++;
        }
        try (Progress progress =
                new Progress(terminal, inputs.found().size(), FIRST_WORD_AFTER_MILLIS, "added")) {
            new InputPool<>(reader)
                    .run(
                            inputs.found(),
                            progress::reading,
                            outcomes -> {
                                outcomes.each().forEach(this::take);
                                progress.done((long) added + waiting.size());
                            });
            addWaiting();
        }
        return new Additions(file, outcomes, irrelevant, failed, engagements, merged(), unsure);
    }

    /** How many documents are in the register for good. */
    public int added() {
        return added;
    }

    private void take(Outcome<Prepared> outcome) {
        outcome.messages().forEach(terminal::tell);
        Prepared prepared = outcome.made();
        if (prepared == null) {
            failed++;
            return;
        }
        waiting.add(prepared);
        if (waiting.size() == TOGETHER) {
            addWaiting();
        }
    }

    private void addWaiting() {
        List<Added> results =
                register.storage()
                        .write(
                                () ->
                                        waiting.stream()
                                                .map(one -> register.add(one, Version.ENGINE))
                                                .toList());
        for (int i = 0; i < results.size(); i++) {
            count(waiting.get(i), results.get(i));
        }
        waiting.clear();
    }

    private void count(Prepared prepared, Added result) {
        added++;
        outcomes.merge(result.outcome(), 1, Integer::sum);
        irrelevant += prepared.record().relevant() ? 0 : 1;
        engagements += result.engagements();
        unsure += result.unsure();
        if (result.outcome() != Added.Outcome.KNOWN && result.merged() > 0) {
            changed.add(result.document());
        }
    }

    /** Engagements of this run that several documents tell, the latest first. */
    private List<EngagementView> merged() {
        TreeSet<NodeId> clusters = new TreeSet<>();
        for (DocumentKey document : changed) {
            for (Sighting sighting : register.storage().sightings().in(document)) {
                if (sighting.node().kind() == NodeKind.ENGAGEMENT) {
                    register.storage()
                            .clusters()
                            .clusterOf(sighting.node())
                            .ifPresent(clusters::add);
                }
            }
            if (clusters.size() > 20 * MOST_MERGED_SHOWN) {
                break;
            }
        }
        return clusters.stream()
                .flatMap(cluster -> register.engagement(cluster).stream())
                .filter(engagement -> engagement.accounts().size() > 1)
                .sorted(
                        Comparator.comparing(
                                Headlines::day, Comparator.nullsLast(Comparator.reverseOrder())))
                .limit(MOST_MERGED_SHOWN)
                .toList();
    }
}
