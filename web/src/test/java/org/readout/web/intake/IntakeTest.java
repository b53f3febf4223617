package org.readout.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.readout.model.Source;
import org.readout.register.Register;
import org.readout.register.memory.MemoryStorage;
import org.readout.register.reconcile.Added;
import org.readout.web.part.Precedence;

class IntakeTest {
    private static final String MEETING =
            "Foreign Minister of Norway Kari Solheim met with Foreign Minister of Iceland Jon"
                    + " Arnason in Oslo on March 4, 2026.";

    private final Register register = new Register(new MemoryStorage());
    private final Intake intake = new Intake(register, new Precedence(), "test");

    @AfterEach
    void close() {
        intake.close();
    }

    private static void put(Spool spool, String name, String content) throws IOException {
        spool.put(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private ImportReport done(Spool spool) throws InterruptedException {
        ImportRun run = intake.take(spool, "sent", Source.UNKNOWN, "");
        for (int i = 0; i < 1_000 && !run.report().state().isOver(); i++) {
            Thread.sleep(20);
        }
        return run.report();
    }

    @Test
    void textIsAddedWithTheWordOfItsSidecar() throws Exception {
        Spool spool = Spool.open();
        put(spool, "talks.meta.json", "{\"outlet\": \"Fjord Wire\"}");
        put(spool, "talks.txt", MEETING);

        ImportReport report = done(spool);

        assertThat(report.state()).isEqualTo(ImportState.DONE);
        assertThat(report.documents(Added.Outcome.NEW)).isEqualTo(1);
        assertThat(
                        register.storage()
                                .documents()
                                .named("talks")
                                .getFirst()
                                .record()
                                .source()
                                .outlet())
                .contains("Fjord Wire");
    }

    @Test
    void whatIsNoTextIsAProblemAndTheOthersAreAdded() throws Exception {
        Spool spool = Spool.open();
        put(spool, "broken.txt", "\u0001\u0002\u0003\u0004");
        put(spool, "talks.txt", MEETING);

        ImportReport report = done(spool);

        assertThat(report.problems())
                .singleElement()
                .extracting(ImportProblem::document)
                .isEqualTo("broken");
        assertThat(report.documents())
                .singleElement()
                .extracting(ImportedDocument::name)
                .isEqualTo("talks");
    }

    @Test
    void moreThanAreReadTogetherAreAllAdded() throws Exception {
        Spool spool = Spool.open();
        for (int i = 10; i < 55; i++) {
            put(spool, "talks-" + i + ".txt", MEETING + " They met for the " + i + "th time.");
        }

        ImportReport report = done(spool);

        assertThat(report.documents(Added.Outcome.NEW)).isEqualTo(45);
        assertThat(register.storage().documents().named("talks-54").getFirst().record().relevant())
                .isTrue();
    }

    @Test
    void textPastedTwiceIsKnown() throws Exception {
        for (Added.Outcome expected :
                new Added.Outcome[] {Added.Outcome.NEW, Added.Outcome.KNOWN}) {
            Spool spool = Spool.open();
            spool.put(MEETING);

            assertThat(done(spool).documents(expected)).isEqualTo(1);
        }
    }

    @Test
    void namesOfASenderAreNoPaths() throws Exception {
        Spool spool = Spool.open();
        put(spool, "../../etc/talks.txt", MEETING);
        put(spool, "..\\monday\\talks.txt", MEETING + " They spoke of fisheries.");

        assertThat(done(spool).documents()).hasSize(2);
    }

    @Test
    void cancelledImportAddsNoMore() throws Exception {
        Spool spool = Spool.open();
        put(spool, "talks.txt", MEETING);
        ImportRun first = intake.take(spool, "first", Source.UNKNOWN, "");
        Spool other = Spool.open();
        put(other, "other.txt", MEETING + " They spoke of fisheries.");
        ImportRun second = intake.take(other, "second", Source.UNKNOWN, "");
        second.cancel();
        for (int i = 0; i < 1_000 && !first.report().state().isOver(); i++) {
            Thread.sleep(20);
        }

        assertThat(second.report().state()).isEqualTo(ImportState.CANCELLED);
        assertThat(register.storage().documents().named("other")).isEmpty();
    }
}
