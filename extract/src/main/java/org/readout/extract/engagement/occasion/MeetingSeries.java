package org.readout.extract.engagement.occasion;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.engagement.telling.Telling.Weight;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Mention;
import org.readout.model.Actor;
import org.readout.model.Block;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Folding;
import org.readout.model.Role;

/**
 * "Held five bilateral meetings in Geneva on Monday": such a lead announces meetings that the
 * paragraphs behind it tell one by one, often without a word that says so ("Norway's minister, A,
 * spoke of fish"). Whoever of another side opens a paragraph of his own is met there.
 */
public final class MeetingSeries {
    private static final WordSet MEETINGS =
            WordSet.of("meetings", "talks", "bilaterals", "encounters", "conversations");
    private static final WordSet MANY =
            WordSet.of("several", "series", "string", "flurry", "round", "number");
    private static final Set<EngagementKind> KINDS =
            Set.of(EngagementKind.MEETING, EngagementKind.TALKS);

    /** A report of one day tells no more. */
    private static final int MOST = 20;

    private final Scene scene;
    private final Set<Actor> met = new HashSet<>();
    private @Nullable Telling announced;
    private @Nullable Occasion first;
    private @Nullable Block last;

    public MeetingSeries(Scene scene) {
        this.scene = scene;
    }

    /** Notes an announced series, or adds the meeting of the series that the sentence tells. */
    public void read(SentenceView view, List<Telling> told, OccasionMerger merger) {
        Telling series = announced;
        if (series == null) {
            told.stream().filter(this::announces).findFirst().ifPresent(this::announce);
            return;
        }
        told.forEach(telling -> telling.parts.forEach(part -> met.add(part.actor())));
        Block block = view.sentence().block();
        if (view.isHeadline() || block.equals(last) || met.size() > MOST) {
            return;
        }
        for (Clause clause : view.clauses()) {
            Telling meeting = meeting(view, clause, series);
            if (meeting != null) {
                last = block;
                add(meeting, series, merger);
                return;
            }
        }
    }

    private void announce(Telling telling) {
        announced = telling;
        met.add(telling.parts.getFirst().actor());
        last = telling.view.sentence().block();
    }

    /** The announced meeting without its other party is the first of the series. */
    private void add(Telling meeting, Telling series, OccasionMerger merger) {
        if (first == null) {
            first =
                    merger.occasions().stream()
                            .filter(occasion -> occasion.tellings.contains(series))
                            .filter(occasion -> occasion.parts.size() == 1)
                            .findFirst()
                            .orElse(null);
            if (first != null) {
                first.add(meeting);
                return;
            }
        }
        merger.add(meeting);
    }

    private boolean announces(Telling telling) {
        if (!KINDS.contains(telling.kind)
                || telling.weight != Weight.CLAIM
                || telling.status != EngagementStatus.HELD
                || telling.definite
                || telling.parts.size() != 1
                || !MEETINGS.contains(scene.text(), telling.anchor)) {
            return false;
        }
        for (int at = Math.max(telling.view.first(), telling.anchor - 6);
                at < telling.anchor;
                at++) {
            if (scene.is(at, Tag.NUMBER) || MANY.contains(scene.text(), at)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Telling meeting(SentenceView view, Clause clause, Telling series) {
        if (!clause.verb().isFinite() || clause.verb().negated() || !clause.hasSubject()) {
            return null;
        }
        Actor owner = series.parts.getFirst().actor();
        Optional<Mention> other = opener(view, clause, owner);
        if (other.isEmpty()) {
            return null;
        }
        Telling telling =
                new Telling(
                        series.kind,
                        view,
                        other.get().nameFirst(),
                        Math.min(other.get().first(), clause.subjectFirst()),
                        Math.max(other.get().end(), clause.verb().end()));
        telling.take(owner, Role.ATTENDEE);
        telling.take(other.get().actor(), Role.ATTENDEE);
        telling.date = series.date;
        telling.place = series.place;
        telling.apart = true;
        met.add(other.get().actor());
        return telling;
    }

    /** "A spoke of", "with A, the minister spoke of": A of another side, not met before. */
    private Optional<Mention> opener(SentenceView view, Clause clause, Actor owner) {
        boolean with = scene.text().is(view.first(), "with");
        int from = with ? view.first() + 1 : clause.subjectFirst();
        int to = with ? clause.subjectFirst() : clause.subjectEnd();
        return scene.cast().outermostWithin(from, Math.max(from, to)).stream()
                .filter(Mention::isPerson)
                .filter(mention -> isMet(mention.actor(), owner))
                .findFirst();
    }

    private boolean isMet(Actor other, Actor owner) {
        Optional<Actor.Side> side = scene.cast().sideOf(other);
        return !met.contains(other)
                && side.isPresent()
                && !side.equals(scene.cast().sideOf(owner))
                && other instanceof Actor.Individual(var id)
                && scene.cast().person(id).offices().stream()
                        .noneMatch(office -> Folding.fold(office.title()).contains("spokes"));
    }
}
