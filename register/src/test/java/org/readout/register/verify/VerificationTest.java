package org.readout.register.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.EngagementId;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Quote;
import org.readout.model.Source;
import org.readout.model.Span;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionChain;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.memory.MemoryStorage;
import org.readout.register.reconcile.Reconciler;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.RegisterStorage;
import org.readout.resolve.node.NodeId;

class VerificationTest {
    private static final String TEXT = "Norway and Chile held talks in Bergen.";

    private final RegisterStorage storage = new MemoryStorage();

    @BeforeEach
    void add() {
        new Reconciler(storage).add(record(TEXT, "held talks"), "1");
    }

    @Test
    void registerAsItWasMadeIsClean() {
        Verified verified = verify();

        assertThat(verified.isClean()).isTrue();
        assertThat(verified.documents()).isEqualTo(1);
        assertThat(verified.citations()).isPositive();
    }

    @Test
    void changedTextIsFound() {
        FiledDocument filed = only();
        storage.documents()
                .put(with(filed, record(TEXT.replace("Bergen", "Narvik"), "held talks")));

        assertThat(verify().faults())
                .first()
                .asString()
                .contains("talks: its text, outlet or address was changed");
    }

    @Test
    void citationThatDoesNotStandInTheTextIsFound() {
        FiledDocument filed = only();
        storage.documents()
                .put(with(filed, record(TEXT, new Quote(new Span(17, 27), "met nobody"))));

        assertThat(verify().faults())
                .anySatisfy(
                        fault ->
                                assertThat(fault.matter())
                                        .isEqualTo("'met nobody' does not stand at 17..27"));
    }

    @Test
    void lostSightingIsFound() {
        storage.sightings().removeOf(only().key());

        assertThat(verify().faults())
                .anySatisfy(fault -> assertThat(fault.matter()).contains("the register has not"));
    }

    @Test
    void lostClusterIsFound() {
        NodeId node = storage.sightings().in(only().key()).getFirst().node();
        storage.clusters().remove(node);

        assertThat(verify().faults())
                .anySatisfy(fault -> assertThat(fault.matter()).contains("seen but is not filed"));
    }

    @Test
    void logWhoseChainIsBrokenIsFound() {
        DecisionEntry first = next(List.of());
        DecisionEntry second = next(List.of(first));
        storage.decisions().append(first);
        storage.decisions().append(second);
        assertThat(verify().isClean()).isTrue();

        RegisterStorage changed = new MemoryStorage();
        changed.decisions()
                .append(
                        new DecisionEntry(
                                1,
                                first.time(),
                                "somebody else",
                                first.reason(),
                                first.decision(),
                                first.anchors(),
                                first.previous(),
                                first.hash()));
        changed.decisions().append(second);
        assertThat(Verification.of(changed, done -> {}).faults())
                .extracting(Fault::toString)
                .containsExactly("log: decision 1 is not what was written: its hash differs");
    }

    private Verified verify() {
        return Verification.of(storage, done -> {});
    }

    private FiledDocument only() {
        return storage.documents().named("talks").getFirst();
    }

    private static FiledDocument with(FiledDocument filed, DocumentRecord record) {
        return new FiledDocument(
                filed.key(), filed.address(), filed.version(), filed.engine(), record);
    }

    private static DecisionEntry next(List<DecisionEntry> log) {
        return DecisionChain.next(log, Instant.EPOCH, "desk", "", new Decision.Undo(1), List.of());
    }

    private static DocumentRecord record(String text, String words) {
        int start = text.indexOf(words);
        return record(text, Quote.of(new Span(start, start + words.length()), text));
    }

    private static DocumentRecord record(String text, Quote quote) {
        Engagement talks =
                new Engagement(
                        new EngagementId("e1"),
                        true,
                        EngagementKind.TALKS,
                        EngagementStatus.HELD,
                        null,
                        null,
                        null,
                        List.of(
                                new Actor.State(new CountryCode("NO")),
                                new Actor.State(new CountryCode("CL"))),
                        List.of(),
                        quote);
        return new DocumentRecord(
                new Document("talks", text, Source.UNKNOWN),
                Source.UNKNOWN,
                null,
                true,
                List.of(),
                List.of(),
                List.of(talks),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
