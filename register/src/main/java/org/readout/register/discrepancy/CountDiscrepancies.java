package org.readout.register.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.model.Engagement;
import org.readout.model.EngagementKind;
import org.readout.model.Quote;
import org.readout.model.Span;
import org.readout.register.sighting.Surroundings;
import org.readout.register.view.Account;
import org.readout.register.view.Discrepancy;
import org.readout.register.view.DiscrepancyField;
import org.readout.resolve.node.NodeId;

/**
 * Numbers of one thing that differ. What was signed is counted at the signing; everything else at
 * what a document is about, or in the sentence that tells of the engagement. A number told as rough
 * contradicts nothing.
 */
final class CountDiscrepancies {
    private CountDiscrepancies() {}

    static List<Discrepancy> of(NodeId engagement, List<Account> accounts) {
        Map<String, Values<Set<Integer>>> byThing = new TreeMap<>();
        for (Account account : accounts) {
            Map<String, List<CountMention>> counted = new TreeMap<>();
            for (CountMention mention : mentions(account)) {
                counted.computeIfAbsent(mention.thing(), t -> new ArrayList<>()).add(mention);
            }
            counted.forEach((thing, mentions) -> add(byThing, thing, mentions, account));
        }
        List<Discrepancy> found = new ArrayList<>();
        byThing.forEach(
                (thing, values) ->
                        found.addAll(
                                values.contradicting(
                                        engagement,
                                        DiscrepancyField.COUNT,
                                        thing,
                                        (a, b) -> a.stream().noneMatch(b::contains))));
        return found;
    }

    private static void add(
            Map<String, Values<Set<Integer>>> byThing,
            String thing,
            List<CountMention> mentions,
            Account account) {
        Set<Integer> numbers = new TreeSet<>();
        mentions.forEach(mention -> numbers.add(mention.number()));
        if (mentions.stream().noneMatch(CountMention::rounded)) {
            Quote quote =
                    Quote.of(mentions.getFirst().span(), account.record().document().captured());
            byThing.computeIfAbsent(thing, t -> new Values<>())
                    .add(numbers, quote.singleSpaced(), account, quote);
        }
    }

    private static List<CountMention> mentions(Account account) {
        String captured = account.record().document().captured();
        Engagement engagement = account.engagement();
        boolean signing = engagement.kind() == EngagementKind.SIGNING;
        boolean signedElsewhere =
                !signing
                        && account.record().engagements().stream()
                                .anyMatch(other -> other.kind() == EngagementKind.SIGNING);
        Span sentence = Surroundings.sentence(captured, engagement.quote().span());
        boolean whole = engagement.main() || signing;
        List<CountMention> kept = new ArrayList<>();
        for (CountMention mention :
                CountReader.read(captured, whole ? new Span(0, captured.length()) : sentence)) {
            boolean text = mention.thing().equals(CountHeads.TEXTS);
            boolean here = sentence.contains(mention.span());
            boolean wanted = text ? !signedElsewhere : engagement.main() || here;
            if (wanted && !isNoise(account, mention.span())) {
                kept.add(mention);
            }
        }
        return kept;
    }

    private static boolean isNoise(Account account, Span span) {
        return account.record().noise().stream().anyMatch(noise -> noise.span().overlaps(span));
    }
}
