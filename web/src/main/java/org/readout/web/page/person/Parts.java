package org.readout.web.page.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.model.Actor;
import org.readout.model.Engagement;
import org.readout.model.Office;
import org.readout.model.Quote;
import org.readout.model.Span;
import org.readout.model.Statement;
import org.readout.register.reading.Appearances;
import org.readout.register.sighting.Surroundings;
import org.readout.register.storage.Card;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.Sighting;
import org.readout.resolve.judge.Match;
import org.readout.resolve.judge.Verdict;
import org.readout.resolve.node.NodeId;
import org.readout.web.page.engagement.EngagementLine;
import org.readout.web.part.Cite;
import org.readout.web.part.Target;
import org.readout.web.part.Wording;

/** What a few documents tell of a person. */
final class Parts {
    private static final int SIMILAR = 25;

    private final RegisterStorage storage;

    Parts(RegisterStorage storage) {
        this.storage = storage;
    }

    /** Each engagement once, though several of the documents tell it. */
    List<EngagementLine> engagements(List<Appearances.Appearance> some) {
        Set<NodeId> clusters = new LinkedHashSet<>();
        for (Appearances.Appearance one : some) {
            Map<String, NodeId> nodes = new HashMap<>();
            for (Sighting sighting : storage.sightings().in(one.filed().key())) {
                nodes.put(sighting.local(), sighting.node());
            }
            for (Engagement engagement : one.filed().record().engagements()) {
                NodeId node = nodes.get(engagement.id().value());
                boolean there =
                        engagement.participants().stream()
                                .anyMatch(p -> p.person().equals(one.person().id()));
                if (there && node != null) {
                    storage.clusters().clusterOf(node).ifPresent(clusters::add);
                }
            }
        }
        return clusters.stream()
                .flatMap(cluster -> storage.cards().card(cluster).stream())
                .sorted(
                        Comparator.comparing(
                                Card::day, Comparator.nullsLast(Comparator.reverseOrder())))
                .map(EngagementLine::of)
                .toList();
    }

    List<PersonPage.Said> statements(List<Appearances.Appearance> some, int most) {
        List<PersonPage.Said> said = new ArrayList<>();
        for (Appearances.Appearance one : some) {
            for (Statement statement : one.filed().record().statements()) {
                if (said.size() < most && isBy(statement, one)) {
                    Quote quote = statement.quote();
                    said.add(
                            new PersonPage.Said(
                                    Wording.day(one.day()),
                                    Wording.words(statement.act()),
                                    quote.singleSpaced(),
                                    statement.topics().stream().map(Wording::words).toList(),
                                    cite(one.filed(), quote.singleSpaced(), quote.span())));
                }
            }
        }
        return said;
    }

    private static boolean isBy(Statement statement, Appearances.Appearance one) {
        return statement.speakers().stream()
                .anyMatch(
                        speaker ->
                                speaker instanceof Actor.Individual individual
                                        && individual.person().equals(one.person().id()));
    }

    List<PersonPage.Mention> mentions(List<Appearances.Appearance> some) {
        return some.stream().map(Parts::mention).toList();
    }

    private static PersonPage.Mention mention(Appearances.Appearance one) {
        String captured = one.filed().record().document().captured();
        Span span = one.person().mention();
        String sentence = Quote.of(Surroundings.sentence(captured, span), captured).singleSpaced();
        return new PersonPage.Mention(
                Wording.day(one.day()),
                one.person().name(),
                one.person().offices().isEmpty()
                        ? ""
                        : String.join(
                                "; ",
                                one.person().offices().stream()
                                        .map(Office::title)
                                        .distinct()
                                        .toList()),
                sentence,
                cite(one.filed(), sentence, span));
    }

    private static Cite cite(FiledDocument filed, String words, Span span) {
        String outlet = filed.record().source().outlet().orElse(filed.record().document().id());
        return Cite.of(filed.key(), outlet, words, span);
    }

    /** Pairs that were compared and did not become one, the likeliest first. */
    List<PersonPage.Similar> similar(NodeId cluster) {
        List<Match> matches = new ArrayList<>();
        List<NodeId> members = storage.clusters().members(cluster);
        for (NodeId member : members) {
            matches.addAll(storage.matches().of(member));
        }
        matches.sort(Comparator.comparingDouble((Match match) -> match.score()).reversed());
        List<PersonPage.Similar> similar = new ArrayList<>();
        Set<NodeId> seen = new HashSet<>(Set.of(cluster));
        for (Match match : matches) {
            NodeId other = members.contains(match.a()) ? match.b() : match.a();
            NodeId theirs = storage.clusters().clusterOf(other).orElse(other);
            if (similar.size() < SIMILAR && seen.add(theirs)) {
                storage.cards().card(theirs).ifPresent(card -> similar.add(similar(match, card)));
            }
        }
        return similar;
    }

    private static PersonPage.Similar similar(Match match, Card card) {
        Verdict verdict = match.verdict();
        return new PersonPage.Similar(
                card.label(),
                card.detail(),
                switch (verdict) {
                    case SAME -> "may be one";
                    case UNSURE -> "not sure";
                    case DIFFERENT -> "somebody else";
                },
                String.format(Locale.ROOT, "%.2f", match.score()),
                match.reasons(),
                Target.page(card.id()));
    }
}
