package org.readout.web.page.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.CalendarDate;
import org.readout.model.Commitment;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.NamedThing;
import org.readout.model.Office;
import org.readout.model.Person;
import org.readout.model.Span;
import org.readout.model.Statement;
import org.readout.register.Register;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.Sighting;
import org.readout.resolve.node.NodeId;
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

    /** A fact and where it begins. */
    private record Placed(int at, ReaderPage.Fact fact) {}

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
                                        "Words that were searched for: leads from one to the next.")));
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
        SentenceMap map = new SentenceMap(reader.read(record.document()), at);
        String title =
                record.title().map(quote -> quote.singleSpaced()).orElse(record.document().id());
        return new Reply.Page(
                "document",
                title,
                new ReaderPage(
                        title,
                        record.source().outlet().orElse(""),
                        record.source().published().map(CalendarDate::iso).orElse(""),
                        record.source().url().orElse(""),
                        request.text("q"),
                        hits.isEmpty()
                                ? List.of()
                                : List.of(step(filed, hits, at, request.text("q"))),
                        map.paragraphs(),
                        facts(filed, map)));
    }

    /** The hit that is open: the one at the words marked, else the first behind them. */
    private static ReaderPage.Step step(
            FiledDocument filed, List<Span> hits, @Nullable Span at, String searched) {
        int here = 0;
        int place = at == null ? 0 : at.start();
        while (here < hits.size() - 1 && hits.get(here).end() <= place) {
            here++;
        }
        Address page = Address.of("/document/" + filed.key()).with("q", searched);
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

    private List<ReaderPage.Fact> facts(FiledDocument filed, SentenceMap map) {
        Map<String, NodeId> nodes = new LinkedHashMap<>();
        for (Sighting sighting : storage.sightings().in(filed.key())) {
            nodes.putIfAbsent(sighting.local(), sighting.node());
        }
        DocumentRecord record = filed.record();
        List<Placed> facts = new ArrayList<>();
        for (Person person : record.persons()) {
            String offices =
                    person.offices().stream()
                            .map(Office::title)
                            .distinct()
                            .collect(Collectors.joining("; "));
            facts.add(
                    fact(
                            "person",
                            person.name(),
                            offices,
                            person.mention(),
                            map,
                            page(nodes, person.id().value())));
        }
        for (Engagement one : record.engagements()) {
            facts.add(
                    fact(
                            "engagement",
                            Wording.words(one.kind()) + ", " + Wording.words(one.status()),
                            one.date().map(dated -> dated.date().iso()).orElse(""),
                            one.quote().span(),
                            map,
                            page(nodes, one.id().value())));
        }
        for (Statement one : record.statements()) {
            facts.add(
                    fact(
                            "statement",
                            one.quote().singleSpaced(),
                            Wording.words(one.act()),
                            one.quote().span(),
                            map,
                            ""));
        }
        for (Commitment one : record.commitments()) {
            facts.add(
                    fact(
                            "commitment",
                            one.action().singleSpaced(),
                            one.due().map(due -> due.singleSpaced()).orElse(""),
                            one.action().span(),
                            map,
                            page(nodes, one.id().value())));
        }
        for (int i = 0; i < record.things().size(); i++) {
            NamedThing thing = record.things().get(i);
            facts.add(
                    fact(
                            kind(thing),
                            thing.name(),
                            "",
                            thing.quote().span(),
                            map,
                            page(nodes, "t" + i)));
        }
        return facts.stream()
                .sorted(Comparator.comparingInt(Placed::at))
                .map(Placed::fact)
                .toList();
    }

    private static String kind(NamedThing thing) {
        return switch (thing) {
            case NamedThing.Mechanism mechanism -> "mechanism";
            case NamedThing.Instrument instrument -> "instrument";
            case NamedThing.Project project -> "project";
            case NamedThing.Formulation formulation -> "formulation";
            case NamedThing.CalendarEntry entry -> "calendar";
        };
    }

    private static String page(Map<String, NodeId> nodes, String local) {
        NodeId node = nodes.get(local);
        return node == null ? "" : Target.page(node);
    }

    private static Placed fact(
            String kind, String label, String detail, Span at, SentenceMap map, String address) {
        return new Placed(
                at.start(),
                new ReaderPage.Fact(kind, label, detail, map.numberAt(at.start()), address));
    }
}
