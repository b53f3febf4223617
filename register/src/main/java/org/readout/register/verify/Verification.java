package org.readout.register.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.readout.model.DocumentRecord;
import org.readout.model.Quote;
import org.readout.model.Span;
import org.readout.register.decision.DecisionChain;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.sighting.DocumentKeys;
import org.readout.register.sighting.Seen;
import org.readout.register.sighting.SightingReader;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.Sighting;
import org.readout.register.storage.StorageException;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;

/**
 * Holds a register against itself: each text against the key made from it, each citation against
 * its text, each sighting against a new reading of the record, the log of decisions against its
 * chain of hashes. Changes nothing.
 */
public final class Verification {
    private final RegisterStorage storage;
    private final List<Fault> faults = new ArrayList<>();
    private long documents;
    private long citations;
    private long sightings;

    private Verification(RegisterStorage storage) {
        this.storage = storage;
    }

    /**
     * @param progress told the number of documents checked, after each
     */
    public static Verified of(RegisterStorage storage, LongConsumer progress) {
        return new Verification(storage).run(progress);
    }

    private Verified run(LongConsumer progress) {
        try {
            storage.documents()
                    .each(
                            filed -> {
                                check(filed);
                                progress.accept(++documents);
                            });
        } catch (StorageException e) {
            faults.add(new Fault("documents", String.valueOf(e.getMessage())));
        }
        List<DecisionEntry> entries = storage.decisions().entries();
        DecisionChain.breaks(entries).forEach(matter -> faults.add(new Fault("log", matter)));
        return new Verified(documents, citations, sightings, entries.size(), faults);
    }

    private void check(FiledDocument filed) {
        DocumentRecord record = filed.record();
        String name = record.document().id();
        DocumentKey key = DocumentKeys.of(record.document(), record.source());
        if (!key.equals(filed.key())) {
            faults.add(
                    new Fault(
                            name,
                            "its text, outlet or address was changed: they give key %s, not %s"
                                    .formatted(key, filed.key())));
        }
        String captured = record.document().captured();
        for (Quote quote : Quotes.of(record)) {
            citations++;
            if (!stands(quote, captured)) {
                faults.add(
                        new Fault(
                                name,
                                "'%s' does not stand at %d..%d"
                                        .formatted(
                                                quote.singleSpaced(),
                                                quote.span().start(),
                                                quote.span().end())));
            }
        }
        checkSightings(filed, name);
    }

    private static boolean stands(Quote quote, String captured) {
        Span span = quote.span();
        return span.end() <= captured.length() && captured.startsWith(quote.text(), span.start());
    }

    /** Only the current text of an address shows anything; what it shows is all in the index. */
    private void checkSightings(FiledDocument filed, String name) {
        boolean current =
                storage.documents().versions(filed.address()).stream()
                        .noneMatch(other -> other.version() > filed.version());
        Set<Sighting> expected = new HashSet<>();
        if (current) {
            for (Seen seen : SightingReader.read(filed.key(), filed.record())) {
                expected.add(seen.sighting());
            }
        }
        Set<Sighting> found = new HashSet<>(storage.sightings().in(filed.key()));
        sightings += found.size();
        for (Sighting sighting : found) {
            NodeId node = sighting.node();
            if (!expected.remove(sighting)) {
                faults.add(
                        new Fault(name, "the register has %s, its record has not".formatted(node)));
            } else if (storage.nodes().find(node).isEmpty()
                    || storage.clusters().clusterOf(node).isEmpty()) {
                faults.add(new Fault(name, "%s was seen but is not filed".formatted(node)));
            }
        }
        for (Sighting missing : expected) {
            faults.add(
                    new Fault(
                            name,
                            "its record has %s, the register has not".formatted(missing.node())));
        }
    }
}
