package org.readout.web.page.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.acquire.ExampleFolder;
import org.readout.acquire.Inputs;
import org.readout.model.CalendarDate;
import org.readout.model.Source;
import org.readout.web.fetch.Fetcher;
import org.readout.web.intake.ImportRun;
import org.readout.web.intake.Intake;
import org.readout.web.intake.Journey;
import org.readout.web.intake.Spool;
import org.readout.web.part.Wording;
import org.readout.web.route.Parameter;
import org.readout.web.route.Refused;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;
import org.readout.web.route.Upload;

/** Brings documents in, and shows how that goes on. */
public final class ImportScreen {
    private static final int LONGEST_PASTE = 2_000_000;

    /** One host is not asked for two pages at a time, as no reader would. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Intake intake;
    private final Fetcher fetcher;

    public ImportScreen(Intake intake, Fetcher fetcher) {
        this.intake = intake;
        this.fetcher = fetcher;
    }

    public List<Route> routes() {
        Parameter id = Parameter.path("id", "The import's number.");
        return List.of(
                Route.page("/import", "Where documents are brought in", this::form)
                        .openTo(Route.Access.CURATOR),
                Route.form("/import", "Takes files or pasted text", this::take)
                        .with(
                                Parameter.file(
                                        "file", "Text files, their sidecars, ZIPs of these."),
                                Parameter.text("text", "A pasted text.")
                                        .inForm()
                                        .upTo(LONGEST_PASTE),
                                Parameter.text("outlet", "Who published the texts.").inForm(),
                                Parameter.text("published", "When: 2026-01-30, 2026-01 or 2026.")
                                        .inForm()),
                Route.form(
                                "/import/address",
                                "Fetches a page, or the pages that a feed lists",
                                this::fetch)
                        .with(
                                Parameter.text("address", "Of the page or feed.")
                                        .inForm()
                                        .upTo(2_000)
                                        .mandatory(),
                                Parameter.text("outlet", "Who published it.").inForm(),
                                Parameter.text("published", "When: 2026-01-30, 2026-01 or 2026.")
                                        .inForm()),
                Route.form(
                        "/import/examples",
                        "Adds the invented reports that come with Readout",
                        this::examples),
                Route.page("/import/{id}", "How an import stands", this::run)
                        .with(id)
                        .openTo(Route.Access.CURATOR),
                Route.page(
                                "/import/{id}/progress",
                                "How an import stands, for the page to renew",
                                this::progress)
                        .with(id)
                        .openTo(Route.Access.CURATOR),
                Route.form(
                                "/import/{id}/cancel",
                                "Stops an import; what was added stays",
                                this::cancel)
                        .with(id));
    }

    private Reply form(Request request) {
        return new Reply.Page(
                "import",
                "Import",
                new ImportPage(intake.reports().stream().map(ImportProgress::of).toList()));
    }

    private Reply take(Request request) {
        Source told = told(request);
        Spool spool = Spool.open();
        try {
            String label = fill(spool, request);
            ImportRun run = intake.take(spool, label, told, request.visitor());
            return new Reply.SeeOther("/import/" + run.id());
        } catch (Refused e) {
            spool.close();
            throw e;
        } catch (IOException e) {
            spool.close();
            throw new Refused(
                    507,
                    "What was sent cannot be kept",
                    "%s. Make room on the server's disk and send it again."
                            .formatted(e.getMessage()));
        }
    }

    private Reply fetch(Request request) {
        String address = request.text("address");
        ImportRun run =
                intake.take(
                        new Journey(fetcher, PAUSE, address),
                        address,
                        told(request),
                        request.visitor());
        return new Reply.SeeOther("/import/" + run.id());
    }

    private static String fill(Spool spool, Request request) throws IOException {
        for (Upload upload : request.uploads()) {
            try (InputStream content = upload.content().open()) {
                spool.put(upload.name(), content);
            }
        }
        boolean pasted = request.has("text");
        if (pasted) {
            spool.put(request.text("text"));
        }
        if (spool.isEmpty()) {
            throw Refused.badRequest(
                    "Nothing was sent", "Choose or drop files, or paste a text; then send it.");
        }
        return request.uploads().isEmpty()
                ? "A pasted text"
                : spool.size() == 1
                        ? request.uploads().getFirst().name()
                        : Wording.count(spool.size(), "file", "files");
    }

    private static Source told(Request request) {
        String outlet = request.text("outlet");
        return new Source(outlet.isEmpty() ? null : outlet, published(request), null, null);
    }

    private static @Nullable CalendarDate published(Request request) {
        String given = request.text("published");
        return given.isEmpty()
                ? null
                : CalendarDate.parse(given)
                        .orElseThrow(
                                () ->
                                        Refused.badRequest(
                                                "'published' is no date",
                                                "Write it as 2026-01-30, 2026-01 or 2026."));
    }

    private Reply examples(Request request) {
        Path folder =
                ExampleFolder.find()
                        .orElseThrow(
                                () ->
                                        Refused.notFound(
                                                "The examples are not beside the program",
                                                "Run Readout in its checkout, or import files of your own."));
        Inputs inputs = Inputs.named(List.of(folder.toString()));
        ImportRun run = intake.take(inputs.found(), "The examples", request.visitor());
        return new Reply.SeeOther("/import/" + run.id());
    }

    private ImportRun asked(Request request) {
        return intake.run(request.text("id"))
                .orElseThrow(
                        () ->
                                Refused.notFound(
                                        "There is no such import",
                                        "Imports are listed until the server is started anew; what they added stays."));
    }

    private Reply run(Request request) {
        ImportProgress progress = ImportProgress.of(asked(request).report());
        return new Reply.Page("import-run", "Import: " + progress.label(), progress);
    }

    private Reply progress(Request request) {
        return new Reply.Fragment("import-progress", ImportProgress.of(asked(request).report()));
    }

    private Reply cancel(Request request) {
        ImportRun run = asked(request);
        run.cancel();
        return new Reply.SeeOther("/import/" + run.id());
    }
}
