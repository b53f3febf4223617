package org.readout.register.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.model.Quote;
import org.readout.model.Span;
import org.readout.register.Register;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.decision.Standing;
import org.readout.register.sighting.Surroundings;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.Sighting;
import org.readout.register.view.Citation;
import org.readout.register.view.ReviewItem;
import org.readout.resolve.judge.Match;
import org.readout.resolve.judge.Verdict;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/**
 * Pairs that may be one, for a person to decide: the likeliest first, those that were held last.
 * What was decided, or has become one otherwise, is not in it.
 */
public final class ReviewQueue {
    private static final int PAGE = 200;

    /**
     * So many matches are looked at besides those that were decided. Enough for any day's work;
     * what lies behind comes up when that is decided.
     */
    private static final int LOOKED_AT = 2_000;

    private static final Comparator<Match> LIKELIEST_FIRST =
            Comparator.comparingDouble(Match::score)
                    .reversed()
                    .thenComparing(Match::a)
                    .thenComparing(Match::b)
                    .thenComparing(Match::witness);

    private static final int CITATIONS = 3;

    private final RegisterStorage storage;
    private final Headlines headlines;
    private final Standing standing;

    public ReviewQueue(Register register) {
        storage = register.storage();
        headlines = new Headlines(register);
        standing = register.standing();
    }

    /** The first of the queue, {@code limit} at most. */
    public List<ReviewItem> first(int limit) {
        return pairs(null, limit).stream()
                .map(match -> item(match, decided(match).isPresent()))
                .toList();
    }

    /**
     * The pairs alone: those that are open, then those that were held.
     *
     * @param kind of what, or null for all
     * @param limit how many at most
     */
    public List<Match> pairs(@Nullable NodeKind kind, int limit) {
        List<Match> open = new ArrayList<>();
        List<Match> held = new ArrayList<>();
        int most = LOOKED_AT + standing.entries().size();
        for (int offset = 0; offset < most && open.size() < limit; offset += PAGE) {
            List<Match> page = storage.matches().withVerdict(Verdict.UNSURE, offset, PAGE);
            for (Match match : page) {
                if ((kind == null || match.a().kind() == kind) && isOpen(match)) {
                    (decided(match).isPresent() ? held : open).add(match);
                }
            }
            if (page.size() < PAGE) {
                break;
            }
        }
        open.sort(LIKELIEST_FIRST);
        held.sort(LIKELIEST_FIRST);
        open.addAll(held);
        return open.subList(0, Math.min(limit, open.size()));
    }

    private Optional<DecisionEntry> decided(Match match) {
        return standing.onPair(match.a(), match.b());
    }

    /** Whether the pair waits for a decision. */
    public boolean isOpen(Match match) {
        Optional<NodeId> one = storage.clusters().clusterOf(match.a());
        return one.isPresent()
                && !one.equals(storage.clusters().clusterOf(match.b()))
                && !standing.isDeleted(match.a())
                && !standing.isDeleted(match.b())
                && decided(match)
                        .map(entry -> entry.decision() instanceof Decision.Hold)
                        .orElse(true);
    }

    private ReviewItem item(Match match, boolean held) {
        return new ReviewItem(
                match,
                words(headlines.own(match.a())),
                words(headlines.own(match.b())),
                citations(match.a()),
                citations(match.b()),
                held);
    }

    private static String words(Headline headline) {
        return headline.detail().isEmpty()
                ? headline.label()
                : headline.label() + " · " + headline.detail();
    }

    /** The sentences that tell it, three at most. */
    public List<Citation> citations(NodeId node) {
        List<Citation> citations = new ArrayList<>();
        for (Sighting sighting : storage.sightings().of(node)) {
            if (citations.size() == CITATIONS) {
                break;
            }
            Optional<FiledDocument> filed = storage.documents().find(sighting.document());
            if (filed.isPresent()) {
                String captured = filed.get().record().document().captured();
                Span sentence = Surroundings.sentence(captured, sighting.span());
                citations.add(
                        new Citation(
                                sighting.document(),
                                filed.get().record().document().id(),
                                filed.get().record().source().outlet().orElse(""),
                                Quote.of(sentence, captured)));
            }
        }
        return citations;
    }
}
