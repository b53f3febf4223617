package org.readout.register.sighting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.CalendarDate;
import org.readout.model.Commitment;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.EngagementId;
import org.readout.model.NamedThing;
import org.readout.model.Quote;
import org.readout.model.Statement;
import org.readout.model.StatementId;
import org.readout.model.Topic;
import org.readout.register.storage.Sighting;
import org.readout.resolve.block.CommitmentKeys;
import org.readout.resolve.likeness.FoldedWords;
import org.readout.resolve.likeness.MeasureWords;
import org.readout.resolve.likeness.SideWords;
import org.readout.resolve.likeness.Stem;
import org.readout.resolve.node.CommitmentNode;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/** The promises and proposals of a record, and the texts and bodies they may have become. */
final class CommitmentSightings {
    private final DocumentKey document;
    private final DocumentRecord record;
    private final @Nullable LocalDate told;
    private final Map<StatementId, Statement> statements = new HashMap<>();
    private final Map<EngagementId, Engagement> engagements = new HashMap<>();
    private final List<Seen> seen = new ArrayList<>();

    private CommitmentSightings(DocumentKey document, DocumentRecord record) {
        this.document = document;
        this.record = record;
        told = Days.published(record.source());
        record.statements().forEach(statement -> statements.put(statement.id(), statement));
        record.engagements().forEach(engagement -> engagements.put(engagement.id(), engagement));
    }

    static List<Seen> of(DocumentKey document, DocumentRecord record) {
        CommitmentSightings sightings = new CommitmentSightings(document, record);
        record.commitments().forEach(sightings::commitment);
        for (int i = 0; i < record.things().size(); i++) {
            sightings.thing(record.things().get(i), "t" + i);
        }
        return sightings.seen;
    }

    private void commitment(Commitment commitment) {
        Statement statement = statements.get(commitment.statement());
        Engagement occasion =
                statement == null || statement.occasion() == null
                        ? main()
                        : engagements.get(statement.occasion());
        TreeSet<String> sides = new TreeSet<>(Sides.speaking(commitment.by(), record));
        if (occasion != null) {
            sides.addAll(Sides.written(occasion.sides()));
        }
        put(
                commitment.action(),
                commitment.id().value(),
                Sides.states(sides),
                day(occasion),
                commitment.topics());
    }

    private void thing(NamedThing thing, String local) {
        Engagement occasion = main();
        if (CommitmentSteps.of(thing).isEmpty() || occasion == null) {
            return;
        }
        List<String> sides = Sides.states(Sides.written(occasion.sides()));
        put(thing.quote(), local, sides, day(occasion), Set.of());
    }

    private @Nullable Engagement main() {
        for (Engagement engagement : record.engagements()) {
            if (engagement.main()) {
                return engagement;
            }
        }
        return null;
    }

    private @Nullable LocalDate day(@Nullable Engagement occasion) {
        LocalDate day =
                occasion == null
                        ? null
                        : occasion.date()
                                .map(dated -> Days.withYear(dated.date(), told))
                                .flatMap(CalendarDate::firstDay)
                                .orElse(null);
        // what is said at a meeting ahead is said today
        return day == null || told != null && day.isAfter(told) ? told : day;
    }

    private static Set<String> words(String action, List<String> sides) {
        List<String> words = new ArrayList<>(FoldedWords.of(action));
        words.removeIf(word -> isSide(word, sides));
        Set<String> stems = new TreeSet<>();
        MeasureWords.telling(words).forEach(word -> stems.add(Stem.of(word)));
        return stems;
    }

    private static Set<String> names(String action, List<String> sides) {
        Set<String> names = new TreeSet<>(ProperNames.in(action));
        names.removeIf(name -> isSide(name, sides));
        return names;
    }

    private static boolean isSide(String word, List<String> sides) {
        return sides.stream().anyMatch(side -> SideWords.isOf(word, side));
    }

    private void put(
            Quote quote,
            String local,
            List<String> sides,
            @Nullable LocalDate day,
            Set<Topic> topics) {
        Set<String> words = words(quote.text(), sides);
        if (words.isEmpty() || sides.isEmpty()) {
            return;
        }
        NodeId id =
                NodeId.named(
                        NodeKind.COMMITMENT,
                        String.join("+", sides) + "|" + String.join(" ", words));
        seen.add(
                new Seen(
                        new CommitmentNode(
                                id,
                                sides,
                                words,
                                names(quote.text(), sides),
                                topics,
                                CommitmentKeys.of(sides, words)),
                        new Sighting(id, document, local, quote.span(), day)));
    }
}
