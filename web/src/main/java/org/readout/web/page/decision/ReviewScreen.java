package org.readout.web.page.decision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Folding;
import org.readout.register.Register;
import org.readout.register.decision.AlreadyDecidedException;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.decision.DecisionForm;
import org.readout.register.reading.ReviewQueue;
import org.readout.resolve.judge.Match;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import org.readout.web.part.Address;
import org.readout.web.part.Cite;
import org.readout.web.part.Tab;
import org.readout.web.part.Target;
import org.readout.web.part.WordDiff;
import org.readout.web.part.Wording;
import org.readout.web.route.Parameter;
import org.readout.web.route.Refused;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** Pairs that may be one, for a person to decide, one after the other. */
public final class ReviewScreen {
    private static final int NEXT = 8;
    private static final List<String> KINDS =
            Stream.of(
                            NodeKind.PERSON,
                            NodeKind.ENGAGEMENT,
                            NodeKind.COMMITMENT,
                            NodeKind.FORMULATION,
                            NodeKind.MECHANISM,
                            NodeKind.INSTRUMENT,
                            NodeKind.PROJECT,
                            NodeKind.BODY)
                    .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                    .toList();
    private static final List<String> VERDICTS = List.of("same", "different", "hold");

    private final Register register;
    private final Portraits portraits;
    private final OpenPairs openPairs;

    public ReviewScreen(Register register) {
        this.register = register;
        portraits = new Portraits(register.storage());
        openPairs = new OpenPairs(register);
    }

    public List<Route> routes() {
        Parameter kind = Parameter.choice("kind", "Only pairs of this kind.", KINDS);
        return List.of(
                Route.page(
                                "/review",
                                "Pairs that may be one, with reasons and sentences",
                                this::queue)
                        .with(
                                kind,
                                Parameter.text(
                                        "pair",
                                        "The pair to show first: its two ids, with a space between.")),
                Route.form("/review", "Decides on a pair that nobody decided on", this::decide)
                        .with(
                                Parameter.text("a", "The one.").mandatory().inForm(),
                                Parameter.text("b", "The other.").mandatory().inForm(),
                                Parameter.choice("verdict", "What is decided.", VERDICTS)
                                        .mandatory()
                                        .inForm(),
                                Parameter.text("reason", "Why; kept with the decision.").inForm(),
                                kind.inForm()));
    }

    private Reply queue(Request request) {
        String kind = request.text("kind");
        ReviewQueue queue = new ReviewQueue(register);
        NodeKind only = kind.isEmpty() ? null : kind(kind);
        List<Match> pairs = openPairs.of(only);
        Match focus = focus(request.text("pair"), pairs);
        Address here = Address.of("/review").with("kind", kind);
        ReviewPage page =
                new ReviewPage(
                        tabs(kind),
                        openPairs.count(only),
                        kind,
                        focus == null ? ReviewPage.Pair.NONE : pair(focus, queue),
                        pairs.stream()
                                .filter(match -> !match.equals(focus))
                                .limit(NEXT)
                                .map(match -> line(match, here))
                                .toList(),
                        last(request.visitor()));
        return new Reply.Page("review", "Review", page)
                .exportedAs(new Reply.Export("JSON", "/api/v1/review"));
    }

    private static NodeKind kind(String name) {
        return NodeKind.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static @Nullable Match focus(String given, List<Match> pairs) {
        for (Match match : pairs) {
            if (given.equals(match.a() + " " + match.b())) {
                return match;
            }
        }
        return pairs.isEmpty() ? null : pairs.getFirst();
    }

    private static List<Tab> tabs(String chosen) {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab("All", "/review", chosen.isEmpty()));
        for (String kind : KINDS) {
            String plural =
                    kind.endsWith("y") ? kind.substring(0, kind.length() - 1) + "ies" : kind + "s";
            tabs.add(
                    new Tab(
                            plural.substring(0, 1).toUpperCase(Locale.ROOT) + plural.substring(1),
                            Address.of("/review").with("kind", kind).toString(),
                            kind.equals(chosen)));
        }
        return tabs;
    }

    private ReviewPage.Pair pair(Match match, ReviewQueue queue) {
        return new ReviewPage.Pair(
                match.a().value(),
                match.b().value(),
                Target.page(match.a()),
                Target.page(match.b()),
                Wording.words(match.a().kind()),
                register.standing().onPair(match.a(), match.b()).isPresent(),
                Math.round(match.score() * 100) + " %",
                match.reasons(),
                rows(match),
                told(match.a(), queue),
                told(match.b(), queue));
    }

    private List<ReviewPage.Row> rows(Match match) {
        Map<String, String> one = portraits.properties(match.a());
        Map<String, String> other = portraits.properties(match.b());
        Set<String> names = new LinkedHashSet<>(one.keySet());
        names.addAll(other.keySet());
        List<ReviewPage.Row> rows = new ArrayList<>();
        for (String name : names) {
            String a = one.getOrDefault(name, "");
            String b = other.getOrDefault(name, "");
            if (!a.isEmpty() || !b.isEmpty()) {
                rows.add(row(name, a, b));
            }
        }
        return rows;
    }

    private static ReviewPage.Row row(String name, String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return new ReviewPage.Row(name, "silent", plain(a), plain(b));
        }
        if (Folding.fold(a).equals(Folding.fold(b))) {
            return new ReviewPage.Row(name, "same", plain(a), plain(b));
        }
        WordDiff diff = WordDiff.between(a, b);
        return new ReviewPage.Row(name, "differs", diff.before(), diff.after());
    }

    private static List<WordDiff.Piece> plain(String words) {
        return words.isEmpty() ? List.of() : List.of(new WordDiff.Piece(words, false));
    }

    private static List<ReviewPage.Told> told(NodeId node, ReviewQueue queue) {
        return queue.citations(node).stream()
                .map(
                        citation ->
                                new ReviewPage.Told(
                                        citation.quote().singleSpaced(), Cite.of(citation)))
                .toList();
    }

    private ReviewPage.Line line(Match match, Address here) {
        return new ReviewPage.Line(
                portraits.label(match.a()) + " – " + portraits.label(match.b()),
                Wording.words(match.a().kind()),
                here.with("pair", match.a() + " " + match.b()).toString());
    }

    private ReviewPage.Last last(String visitor) {
        for (DecisionEntry entry : register.standing().entries().reversed()) {
            if (entry.user().equals(visitor)) {
                return new ReviewPage.Last(
                        entry.number(), DecisionForm.words(entry.decision()).getFirst());
            }
        }
        return new ReviewPage.Last(0, "");
    }

    private Reply decide(Request request) {
        Decision decision = decision(request);
        try {
            register.decideOpen(
                    decision,
                    request.visitor(),
                    request.text("reason"),
                    Instant.now().truncatedTo(ChronoUnit.SECONDS));
        } catch (AlreadyDecidedException e) {
            return taken(e.entry(), request);
        } catch (IllegalArgumentException e) {
            throw new Refused(409, "This cannot be decided", String.valueOf(e.getMessage()));
        }
        return new Reply.SeeOther(
                Address.of("/review").with("kind", request.text("kind")).toString());
    }

    private static Decision decision(Request request) {
        NodeId a = id(request.text("a"));
        NodeId b = id(request.text("b"));
        return switch (request.text("verdict")) {
            case "same" -> new Decision.Same(a, b);
            case "different" -> new Decision.Different(a, b);
            default -> new Decision.Hold(a, b);
        };
    }

    private static NodeId id(String given) {
        try {
            NodeId id = new NodeId(given);
            id.kind();
            return id;
        } catch (IllegalArgumentException e) {
            throw Target.absent(given);
        }
    }

    /** Another decided while the visitor looked: theirs stands, and the visitor is told. */
    private Reply taken(DecisionEntry entry, Request request) {
        return new Reply.Page(
                409,
                "review-taken",
                "Decided meanwhile",
                new TakenPage(
                        DecisionLine.of(entry, portraits, Set.of(), true),
                        request.text("verdict"),
                        Address.of("/review").with("kind", request.text("kind")).toString()),
                List.of());
    }
}
