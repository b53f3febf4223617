package org.readout.extract.engagement.occasion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.circumstance.Circumstances;
import org.readout.extract.engagement.scene.Ordinals;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.Section;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.engagement.telling.Argument;
import org.readout.extract.engagement.telling.ArgumentReader;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.Actor;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Role;

/**
 * What two persons of different sides do together tells that they met: "the ministers A and B
 * agreed in Lima on Monday to ...". It gives the meeting told elsewhere its day, or is a meeting of
 * its own where none is told.
 */
public final class JointActs {
    private static final WordSet ACTS =
            WordSet.of(
                    "agree",
                    "discuss",
                    "announce",
                    "decide",
                    "pledge",
                    "review",
                    "reaffirm",
                    "launch",
                    "issue",
                    "talk",
                    "speak",
                    "commit",
                    "address",
                    "confer",
                    "exchange",
                    "settle",
                    "resolve",
                    "shake",
                    "seal",
                    "strike",
                    "clinch",
                    "conclude",
                    "unveil",
                    "inaugurate",
                    "vow",
                    "hail");
    private static final Set<EngagementKind> MEETINGS =
            Set.of(
                    EngagementKind.TALKS,
                    EngagementKind.MEETING,
                    EngagementKind.RECEPTION,
                    EngagementKind.SESSION,
                    EngagementKind.SUMMIT,
                    EngagementKind.PHONE_CALL,
                    EngagementKind.VIDEO_CALL,
                    EngagementKind.SIGNING);

    /** A report tells few; a page of thousands is a list, and need not be searched whole. */
    private static final int MOST = 100;

    private final Scene scene;
    private final ArgumentReader arguments;
    private final JointPresence presence;
    private final List<Telling> acts = new ArrayList<>();

    /**
     * What only lets two persons be in one room: a meeting if no other engagement has them both.
     */
    private final List<Telling> presences = new ArrayList<>();

    public JointActs(Scene scene) {
        this.scene = scene;
        this.arguments = new ArgumentReader(scene);
        this.presence = new JointPresence(scene, arguments);
    }

    /** Notes what the sentence tells of joint acts. */
    public void read(SentenceView view, Circumstances circumstances) {
        for (Clause clause : view.clauses()) {
            Telling act = act(view, clause);
            if (act != null && acts.size() < MOST) {
                circumstances.read(scene, act);
                acts.add(act);
            }
        }
        if (presences.size() < MOST) {
            for (Telling together : presence.read(view)) {
                circumstances.read(scene, together);
                presences.add(together);
            }
        }
    }

    private @Nullable Telling act(SentenceView view, Clause clause) {
        boolean told =
                clause.verb().form() == VerbForm.PAST
                        && ACTS.contains(clause.verb().lemma())
                        && !clause.verb().negated()
                        && !clause.verb().passive()
                        && clause.hasSubject();
        if (!told) {
            return null;
        }
        boolean phone = has(view, "telephone") || has(view, "phone");
        Telling telling =
                new Telling(
                        phone ? EngagementKind.PHONE_CALL : EngagementKind.MEETING,
                        view,
                        clause.verb().head(),
                        clause.subjectFirst(),
                        clause.verb().end());
        for (Argument argument :
                arguments.read(view, null, clause.subjectFirst(), clause.subjectEnd())) {
            argument.actors().stream()
                    .filter(Actor.Individual.class::isInstance)
                    .forEach(actor -> telling.take(actor, Role.ATTENDEE));
        }
        long sides =
                telling.parts.stream()
                        .flatMap(part -> scene.cast().sideOf(part.actor()).stream())
                        .distinct()
                        .count();
        return telling.parts.size() >= 2 && sides >= 2 ? telling : null;
    }

    private boolean has(SentenceView view, String word) {
        for (int at = view.first(); at < view.end(); at++) {
            if (scene.text().is(at, word)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the acts to the meetings they tell of; the first that has none becomes one. */
    public void settle(List<Occasion> occasions, Section section, List<Telling> talks) {
        boolean made = false;
        MainChoice choice = new MainChoice(scene.text(), section);
        for (Telling act : acts) {
            if (!section.holds(act.anchor)) {
                continue;
            }
            Optional<Occasion> meeting =
                    occasions.stream()
                            .limit(MOST)
                            .filter(occasion -> isOf(occasion, act))
                            .findFirst();
            if (meeting.isPresent()) {
                Occasion occasion = meeting.get();
                act.parts.forEach(part -> occasion.joins(part.actor()));
                act.weight = Telling.Weight.MENTION;
                occasion.tellings.add(act); // where the lead tells what they did, it tells of this
                boolean later = occasion.tellings.getFirst().anchor > act.anchor;
                occasion.date = occasion.date == null && later ? act.date : occasion.date;
                occasion.place = occasion.place == null && later ? act.place : occasion.place;
            } else if (!made
                    && (choice.leads(act)
                            || occasions.stream()
                                    .limit(MOST)
                                    .noneMatch(JointActs::isHeldMeeting))) {
                Occasion occasion = new Occasion(act);
                occasion.kind = kind(act, section, talks);
                occasions.add(occasion);
                made = true;
            }
        }
        for (Telling together : presences) {
            if (section.holds(together.anchor)) {
                made = made || meet(occasions, together, choice);
            }
        }
    }

    /** "Agreed on Monday to ...; said after two hours of talks": what they had were talks. */
    private static EngagementKind kind(Telling act, Section section, List<Telling> talks) {
        boolean talked =
                act.kind == EngagementKind.MEETING
                        && talks.stream().anyMatch(telling -> section.holds(telling.anchor));
        return talked ? EngagementKind.TALKS : act.kind;
    }

    /** "Told his visiting counterpart": they met, where no engagement of theirs is told. */
    private boolean meet(List<Occasion> occasions, Telling together, MainChoice choice) {
        boolean known =
                occasions.stream()
                        .limit(MOST)
                        .anyMatch(
                                occasion ->
                                        isHeldMeeting(occasion)
                                                || !occasion.isJourney()
                                                        && occasion.status == EngagementStatus.HELD
                                                        && hasAll(occasion, together));
        if (known || !choice.isEarly(together)) {
            return false;
        }
        occasions.add(new Occasion(together));
        return true;
    }

    private static boolean hasAll(Occasion occasion, Telling together) {
        return together.parts.stream().allMatch(part -> occasion.persons().contains(part.actor()));
    }

    private static boolean isHeldMeeting(Occasion occasion) {
        return MEETINGS.contains(occasion.kind)
                && occasion.kind != EngagementKind.SIGNING
                && occasion.status == EngagementStatus.HELD
                && occasion.weight == Telling.Weight.CLAIM;
    }

    private static boolean isOf(Occasion occasion, Telling act) {
        boolean another =
                occasion.date != null
                        && act.date != null
                        && !Circumstances.agree(occasion.date.date(), act.date.date());
        return MEETINGS.contains(occasion.kind)
                && occasion.status == EngagementStatus.HELD
                && occasion.ordinal != Ordinals.PREVIOUS
                && !another
                && (act.parts.stream()
                                        .filter(part -> occasion.persons().contains(part.actor()))
                                        .count()
                                >= 2
                        || occasion.parts.isEmpty()
                                && occasion.tellings.getFirst().view.first() == act.view.first());
    }
}
