package org.readout.extract.engagement.occasion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.frame.Force;
import org.readout.extract.engagement.frame.FrameLexicon;
import org.readout.extract.engagement.frame.StatusReader;
import org.readout.extract.engagement.scene.Ordinals;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.grammar.Clause;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.SentencedText;

/**
 * Turns of a series whose noun is left out: "the last one was held in Lima in 2019", "the next is
 * planned for 2028". They are of the kind and sides of the one told last.
 */
public final class EllipticTellings {
    private static final Set<EngagementKind> SERIAL =
            Set.of(
                    EngagementKind.SESSION,
                    EngagementKind.SUMMIT,
                    EngagementKind.CONFERENCE,
                    EngagementKind.TALKS,
                    EngagementKind.MEETING);

    private final Scene scene;
    private final SentencedText text;
    private final FrameLexicon lexicon;
    private final StatusReader statuses;

    public EllipticTellings(Scene scene, FrameLexicon lexicon) {
        this.scene = scene;
        this.text = scene.text();
        this.lexicon = lexicon;
        this.statuses = new StatusReader(lexicon, text);
    }

    /**
     * What the sentence tells of other turns.
     *
     * @param told the engagements told before it or in it
     */
    public List<Telling> read(SentenceView view, List<Occasion> told) {
        List<Telling> found = new ArrayList<>();
        for (Clause clause : view.clauses()) {
            int ordinal = ordinal(clause);
            Occasion series = ordinal == Ordinals.NONE ? null : series(told);
            Telling telling = series == null ? null : tell(view, clause, ordinal, series);
            if (telling != null) {
                found.add(telling);
            }
        }
        return found;
    }

    /** The number of the turn, where the clause's subject is nothing but "the next one". */
    private int ordinal(Clause clause) {
        if (!clause.hasSubject()) {
            return Ordinals.NONE;
        }
        int first = clause.subjectFirst();
        int size = clause.subjectEnd() - first;
        boolean one = size == 3 && (text.is(first + 2, "one") || text.is(first + 2, "such"));
        boolean article = text.is(first, "the") || text.is(first, "a");
        return article && (size == 2 || one) ? Ordinals.of(text.folded(first + 1)) : Ordinals.NONE;
    }

    private static @Nullable Occasion series(List<Occasion> told) {
        for (int i = told.size() - 1; i >= 0; i--) {
            if (SERIAL.contains(told.get(i).kind)) {
                return told.get(i);
            }
        }
        return null;
    }

    /** "A fourth is planned for Lima". */
    private boolean isPlaced(Clause clause) {
        for (int at = clause.verb().end(); at + 1 < clause.end(); at++) {
            if ((text.is(at, "for") || text.is(at, "in"))
                    && scene.places().cityAt(text, at + 1, clause.end()) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Telling tell(SentenceView view, Clause clause, int ordinal, Occasion series) {
        Optional<Force> force = lexicon.force(text, clause.verb().lemma(), clause.verb().end());
        Optional<EngagementStatus> status = statuses.of(view, clause).status();
        boolean set =
                !scene.dates().within(clause.first(), clause.end()).isEmpty() || isPlaced(clause);
        if (force.isEmpty() || status.isEmpty() || !set) {
            return null; // "the next was a surprise"
        }
        Telling telling =
                new Telling(
                        series.kind,
                        view,
                        clause.subjectFirst() + 1,
                        clause.subjectFirst(),
                        clause.end());
        telling.status =
                switch (force.get()) {
                    case CANCEL -> EngagementStatus.CANCELLED;
                    case PLAN -> EngagementStatus.PLANNED;
                    case PROPOSE -> EngagementStatus.PROPOSED;
                    case HOLD, PAY, HOST, CHAIR, ATTEND, ADDRESS, OCCUR, SEND, HAND, GET ->
                            status.get();
                };
        telling.ordinal = ordinal;
        telling.event = true;
        series.sides.forEach(telling::takeSide);
        series.parts.forEach(
                part -> scene.cast().sideOf(part.actor()).ifPresent(telling::takeSide));
        return telling;
    }
}
