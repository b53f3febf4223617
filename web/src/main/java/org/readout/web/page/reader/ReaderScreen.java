package org.readout.web.page.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.CalendarDate;
import org.readout.model.DocumentRecord;
import org.readout.model.Span;
import org.readout.register.Register;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.RegisterStorage;
import org.readout.text.TextReader;
import org.readout.web.part.Address;
import org.readout.web.part.Target;
import org.readout.web.part.Wording;
import org.readout.web.route.Parameter;
import org.readout.web.route.Refused;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** A document: its sentences with their numbers, and beside them what was read from it. */
public final class ReaderScreen {
    private final RegisterStorage storage;
    private final TextReader reader = new TextReader();

    public ReaderScreen(Register register) {
        storage = register.storage();
    }

    public List<Route> routes() {
        return List.of(
                Route.page("/document/{key}", "A document and what was read from it", this::one)
                        .with(
                                Parameter.path(
                                        "key", "The document's key: sixteen hexadecimal digits."),
                                Parameter.text(
                                        "at", "Words to mark: START-END in the captured text."),
                                Parameter.text(
                                        "q",
                                        "Words that were searched for: leads from one to the next."),
                                Parameter.choice(
                                        "hide",
                                        "Kinds of facts whose words are not marked; several.",
                                        Stream.of(Highlight.Kind.values())
                                                .map(Highlight.Kind::style)
                                                .toList())));
    }

    private Reply one(Request request) {
        String key = request.text("key");
        FiledDocument filed =
                storage.documents()
                        .find(Target.document(key))
                        .orElseThrow(() -> Target.absent(key));
        DocumentRecord record = filed.record();
        String captured = record.document().captured();
        List<Span> hits = Hits.of(captured, request.text("q"));
        Span given = hit(request.text("at"), captured.length());
        Span at = given == null && !hits.isEmpty() ? hits.getFirst() : given;
        SentenceMap map = new SentenceMap(reader.read(record.document()));
        List<Highlight> highlights = Highlights.of(record);
        List<String> hidden = request.texts("hide");
        Markup markup =
                new Markup(
                        captured,
                        highlights.stream()
                                .filter(one -> !hidden.contains(one.kind().style()))
                                .toList(),
                        hits,
                        at);
        Address here = here(request);
        String title =
                record.title().map(quote -> quote.singleSpaced()).orElse(record.document().id());
        String published = record.source().published().map(CalendarDate::iso).orElse("");
        return new Reply.Page(
                "document",
                title,
                new ReaderPage(
                        title,
                        record.source().outlet().orElse(""),
                        Wording.date(published),
                        record.source().url().orElse(""),
                        request.text("q"),
                        hits.isEmpty() ? List.of() : List.of(step(here, hits, at)),
                        switches(highlights, hidden, here.with("at", request.text("at"))),
                        map.paragraphs(markup),
                        new Facts(storage, filed, map).all()));
    }

    /** Without the place that it opens at. */
    private static Address here(Request request) {
        Address here = Address.of("/document/" + request.text("key")).with("q", request.text("q"));
        for (String kind : request.texts("hide")) {
            here = here.and("hide", kind);
        }
        return here;
    }

    private static List<ReaderPage.Switch> switches(
            List<Highlight> highlights, List<String> hidden, Address here) {
        List<ReaderPage.Switch> switches = new ArrayList<>();
        for (Highlight.Kind kind : Highlight.Kind.values()) {
            long count =
                    highlights.stream()
                            .filter(one -> one.kind() == kind)
                            .map(Highlight::span)
                            .distinct()
                            .count();
            boolean shown = !hidden.contains(kind.style());
            Address other =
                    shown ? here.and("hide", kind.style()) : here.minus("hide", kind.style());
            if (count > 0) {
                switches.add(
                        new ReaderPage.Switch(
                                kind.label(),
                                kind.style(),
                                Wording.count(count),
                                shown,
                                other.toString()));
            }
        }
        return switches;
    }

    /** The hit that is open: the one at the words marked, else the first behind them. */
    private static ReaderPage.Step step(Address page, List<Span> hits, @Nullable Span at) {
        int here = 0;
        int place = at == null ? 0 : at.start();
        while (here < hits.size() - 1 && hits.get(here).end() <= place) {
            here++;
        }
        return new ReaderPage.Step(
                here + 1,
                hits.size(),
                here == 0 ? "" : address(page, hits.get(here - 1)),
                here == hits.size() - 1 ? "" : address(page, hits.get(here + 1)));
    }

    private static String address(Address page, Span span) {
        return page.with("at", span.start() + "-" + span.end()) + "#hit";
    }

    private static @Nullable Span hit(String given, int length) {
        int dash = given.indexOf('-');
        if (dash < 1) {
            return null;
        }
        try {
            int start = Integer.parseInt(given.substring(0, dash));
            int end = Integer.parseInt(given.substring(dash + 1));
            return start >= 0 && start < end && end <= length ? new Span(start, end) : null;
        } catch (NumberFormatException e) {
            throw Refused.badRequest("'at' is no place", "Write START-END, as in at=120-168.");
        }
    }
}
