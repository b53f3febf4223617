package org.readout.register.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.register.Register;
import org.readout.register.reading.Headline;
import org.readout.register.reading.Headlines;
import org.readout.register.storage.Card;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.SightingSum;
import org.readout.register.view.CommitmentHistory;
import org.readout.register.view.EngagementView;
import org.readout.resolve.node.Node;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import org.readout.resolve.node.PersonNode;
import org.readout.resolve.node.PhraseNode;

/** Makes the card of a thing. What thousands of documents name costs no more than its nodes. */
final class CardMaker {
    private final Register register;
    private final RegisterStorage storage;
    private final Headlines headlines;
    private final LocalDate today;

    CardMaker(Register register, LocalDate today) {
        this.register = register;
        storage = register.storage();
        headlines = new Headlines(register);
        this.today = today;
    }

    /**
     * @param names every spelling, of what is looked up by name
     */
    record Made(Card card, Set<String> names) {
        Made {
            names = Set.copyOf(names);
        }

        static Made withoutName(Card card) {
            return new Made(card, Set.of());
        }
    }

    /** Empty where no document tells of it any more, or it was deleted. */
    Optional<Made> of(NodeId cluster) {
        return switch (cluster.kind()) {
            case ENGAGEMENT ->
                    register.engagement(cluster).map(CardMaker::engagement).map(Made::withoutName);
            case COMMITMENT ->
                    register.commitment(cluster, today)
                            .map(CardMaker::commitment)
                            .map(Made::withoutName);
            case PERSON -> person(cluster);
            case FORMULATION, MECHANISM, INSTRUMENT, PROJECT, BODY, TEXT -> named(cluster);
        };
    }

    private static Card engagement(EngagementView view) {
        Headline headline = Headlines.engagement(view);
        List<String> names = view.participants().stream().map(p -> p.name().preferred()).toList();
        return new Card(
                view.id(),
                view.kind().preferred(),
                names.isEmpty() ? headline.label() : String.join(", ", names),
                view.place().preferred(),
                view.sides(),
                headline.day(),
                view.date().preferred(),
                view.status().preferred(),
                null,
                view.accounts().size());
    }

    private static Card commitment(CommitmentHistory history) {
        CommitmentHistory.Step last = history.steps().isEmpty() ? null : history.steps().getLast();
        return new Card(
                history.id(),
                "",
                history.action(),
                history.due() == null ? "" : history.due().written(),
                history.sides(),
                last == null ? null : last.day(),
                last == null ? "" : last.told(),
                history.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                history.due() == null ? null : history.due().day(),
                (int)
                        history.steps().stream()
                                .map(s -> s.citation().document())
                                .distinct()
                                .count());
    }

    private Optional<Made> person(NodeId cluster) {
        PersonNode most = null;
        PersonNode latest = null;
        int documents = 0;
        int mostSeen = -1;
        TreeSet<String> sides = new TreeSet<>();
        Set<String> names = new HashSet<>();
        for (NodeId member : storage.clusters().members(cluster)) {
            if (storage.nodes().find(member).orElse(null) instanceof PersonNode node) {
                int seen = storage.sightings().sum(List.of(member)).documents();
                documents += seen;
                names.addAll(node.spellings());
                if (!node.side().isEmpty()) {
                    sides.add(node.side());
                }
                if (seen > mostSeen) {
                    mostSeen = seen;
                    most = node;
                }
                if (latest == null || isLater(node.lastDay(), latest.lastDay())) {
                    latest = node;
                }
            }
        }
        if (most == null || latest == null || documents == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Made(
                        new Card(
                                cluster,
                                "",
                                longest(most.spellings()),
                                latest.offices().isEmpty() ? "" : longest(latest.offices()),
                                List.copyOf(sides),
                                latest.lastDay(),
                                iso(latest.lastDay()),
                                "",
                                null,
                                documents),
                        names));
    }

    /** By the words of the document that names it last. */
    private Optional<Made> named(NodeId cluster) {
        TreeSet<String> sides = new TreeSet<>();
        List<String> spellings = new ArrayList<>();
        String variety = "";
        List<NodeId> members = storage.clusters().members(cluster);
        for (NodeId member : members) {
            Node node = storage.nodes().find(member).orElse(null);
            if (node instanceof PhraseNode phrase) {
                spellings.addAll(phrase.spellings());
                sides.addAll(phrase.sides());
                variety = variety.isEmpty() ? sort(phrase.detail()) : variety;
            }
        }
        SightingSum seen = storage.sightings().sum(members);
        if (seen.documents() == 0) {
            return Optional.empty();
        }
        Headline headline = spellings.isEmpty() ? headlines.of(cluster) : null;
        Card card =
                new Card(
                        cluster,
                        variety,
                        headline == null ? longest(spellings) : headline.label(),
                        headline == null ? "" : headline.detail(),
                        List.copyOf(sides),
                        seen.last(),
                        iso(seen.last()),
                        "",
                        null,
                        seen.documents());
        boolean byName = cluster.kind() != NodeKind.FORMULATION; // that is found by what it says
        spellings.add(card.label());
        return Optional.of(new Made(card, byName ? Set.copyOf(spellings) : Set.of()));
    }

    /** Without the sides that tell one state's label of a relationship from another's. */
    private static String sort(String detail) {
        int bar = detail.indexOf('|');
        return bar < 0 ? detail : detail.substring(0, bar);
    }

    private static String longest(Iterable<String> words) {
        String longest = "";
        for (String one : words) {
            longest = one.length() > longest.length() ? one : longest;
        }
        return longest;
    }

    private static String iso(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static boolean isLater(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && (other == null || one.isAfter(other));
    }
}
