package org.readout.web.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.readout.model.DocumentRecord;
import org.readout.register.reconcile.Added;

/** One sending on its way into the register; asked by readers while it is worked on. */
public final class ImportRun {
    /** What a page can show; the counts go on. */
    private static final int MOST_SHOWN = 500;

    private final String id;
    private final String label;
    private final String visitor;
    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<ImportedDocument> documents = new ArrayList<>();
    private final Map<Added.Outcome, Integer> outcomes = new EnumMap<>(Added.Outcome.class);
    private ImportState state = ImportState.WAITING;
    private String matter = "";
    private int total;
    private int done;
    private int troubled;
    private int irrelevant;
    private int engagements;
    private int unsure;
    private boolean cancelled;

    ImportRun(String id, String label, String visitor, int total) {
        this.id = id;
        this.label = label;
        this.visitor = visitor;
        this.total = total;
    }

    public String id() {
        return id;
    }

    /** Stops after the documents at hand; what was added stays. */
    public synchronized void cancel() {
        cancelled = true;
        if (state == ImportState.WAITING) {
            state = ImportState.CANCELLED;
        }
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }

    /** False where it was cancelled while it waited: then it stays so. */
    synchronized boolean begin() {
        if (!cancelled) {
            state = ImportState.RUNNING;
        }
        return !cancelled;
    }

    /**
     * @param documents how many there are to read, now that it is known
     */
    synchronized void expect(int documents, List<ImportProblem> before) {
        total = documents;
        before.forEach(this::trouble);
    }

    synchronized void trouble(ImportProblem problem) {
        troubled++;
        if (problems.size() < MOST_SHOWN) {
            problems.add(problem);
        }
    }

    /** One that could not be read. */
    synchronized void failed(ImportProblem problem) {
        done++;
        trouble(problem);
    }

    synchronized void added(String name, DocumentRecord record, Added result) {
        done++;
        outcomes.merge(result.outcome(), 1, Integer::sum);
        irrelevant += record.relevant() ? 0 : 1;
        engagements += result.engagements();
        unsure += result.unsure();
        if (documents.size() < MOST_SHOWN) {
            documents.add(
                    new ImportedDocument(
                            name,
                            result.document(),
                            result.outcome(),
                            record.relevant(),
                            result.engagements(),
                            result.merged()));
        }
    }

    synchronized void end() {
        state = cancelled && (done == 0 || done < total) ? ImportState.CANCELLED : ImportState.DONE;
    }

    synchronized void fail(String why) {
        state = ImportState.FAILED;
        matter = why;
    }

    /** How it stands now. */
    public synchronized ImportReport report() {
        return new ImportReport(
                id,
                label,
                visitor,
                state,
                matter,
                total,
                done,
                outcomes,
                irrelevant,
                engagements,
                unsure,
                troubled,
                problems,
                documents);
    }
}
