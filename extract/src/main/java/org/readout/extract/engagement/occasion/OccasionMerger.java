package org.readout.extract.engagement.occasion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.scene.Ordinals;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.engagement.telling.Telling.Part;
import org.readout.extract.engagement.telling.Telling.Weight;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Cast;
import org.readout.model.Actor;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Role;

/**
 * Puts together what tells the same engagement: headline, lead, and later words that point back to
 * it.
 */
public final class OccasionMerger {
    private static final WordSet TOURING = WordSet.of("visit", "tour", "travel", "go", "proceed");

    /**
     * In a text of hundreds of engagements words point back to the last of them, or to what it
     * began with.
     */
    private static final int REACH = 40;

    private static final int OPENING = 10;

    private final Cast cast;
    private final List<Occasion> occasions = new ArrayList<>();

    /** "After two hours of talks": points to talks that no words before have told. */
    private final List<Telling> unplaced = new ArrayList<>();

    private final SignedTexts signings;

    public OccasionMerger(Cast cast, SignedTexts signings) {
        this.cast = cast;
        this.signings = signings;
    }

    public List<Occasion> occasions() {
        return occasions;
    }

    /** The talks that words point to though none were told before. */
    public List<Telling> unplaced() {
        return unplaced;
    }

    /**
     * Adds a telling to the occasion it tells; the occasion, or null where it points to none that
     * is known.
     */
    public @Nullable Occasion add(Telling telling) {
        Occasion invited = telling.accepted ? invited(telling) : null;
        if (invited != null) {
            invited.add(telling);
            invited.status = EngagementStatus.PLANNED;
            return invited;
        }
        Occasion calledOff = calledOff(telling);
        if (calledOff != null) {
            calledOff.add(telling);
            calledOff.status = EngagementStatus.CANCELLED;
            return calledOff;
        }
        if (telling.weight == Weight.POINTER && telling.event) {
            // "the visit ended": one that took place, though another was planned since
            for (int i = occasions.size() - 1; i >= Math.max(0, occasions.size() - REACH); i--) {
                Occasion occasion = occasions.get(i);
                if (occasion.status == telling.status
                        && occasion.kind == telling.kind
                        && isSame(occasion, telling)) {
                    occasion.add(telling);
                    return occasion;
                }
            }
        }
        for (int i = occasions.size() - 1; i >= 0; i--) {
            if (i >= OPENING && i < occasions.size() - REACH) {
                i = OPENING - 1;
            }
            if (isSame(occasions.get(i), telling)) {
                occasions.get(i).add(telling);
                return occasions.get(i);
            }
        }
        if (telling.weight == Weight.POINTER
                && !(telling.event && telling.parts.size() >= 2)
                && !isHostedGathering(telling)) {
            if (telling.kind == EngagementKind.TALKS && telling.status == EngagementStatus.HELD) {
                unplaced.add(telling);
            }
            return null;
        }
        if (telling.weight == Weight.POINTER) {
            telling.weight =
                    Weight.CLAIM; // "the talks were attended by A and B": told nowhere else
        }
        Occasion occasion = new Occasion(telling);
        occasions.add(occasion);
        return occasion;
    }

    /**
     * "Was due in Lima on Monday. He has put off his trip": the plan that fell through, or null.
     */
    private @Nullable Occasion calledOff(Telling telling) {
        if (telling.status != EngagementStatus.CANCELLED || !telling.definite) {
            return null;
        }
        for (int i = occasions.size() - 1; i >= Math.max(0, occasions.size() - OPENING); i--) {
            Occasion occasion = occasions.get(i);
            boolean planned =
                    occasion.status == EngagementStatus.PLANNED
                            && occasion.kind == telling.kind
                            && occasion.ordinal == telling.ordinal
                            && !occasion.isHeadlineOnly();
            Set<Actor> theirs = persons(telling);
            if (planned
                    && occasion.persons().containsAll(theirs)
                    && (!theirs.isEmpty() || telling.goal != null)
                    && (telling.goal == null
                            || occasion.goal == null
                            || telling.goal.equals(occasion.goal))
                    && !Consistency.contradicts(occasion, telling)) {
                return occasion;
            }
        }
        return null;
    }

    /** The visit last proposed to whoever accepts, or null. */
    private @Nullable Occasion invited(Telling telling) {
        Set<Actor> accepting = in(telling.parts, Role.GUEST);
        for (int i = occasions.size() - 1; i >= Math.max(0, occasions.size() - REACH); i--) {
            Occasion occasion = occasions.get(i);
            if (occasion.isJourney() && occasion.status == EngagementStatus.PROPOSED) {
                Set<Actor> asked = in(occasion.parts, Role.GUEST);
                boolean same =
                        asked.isEmpty()
                                || accepting.isEmpty()
                                || !Collections.disjoint(asked, accepting);
                return same ? occasion : null;
            }
        }
        return null;
    }

    /** "The summit, hosted by A in Lima, drew ten leaders": told nowhere else. */
    private static boolean isHostedGathering(Telling telling) {
        return (telling.kind == EngagementKind.SUMMIT || telling.kind == EngagementKind.CONFERENCE)
                && telling.place != null
                && !telling.parts.isEmpty();
    }

    private boolean isSame(Occasion occasion, Telling telling) {
        if (pointsToVisit(occasion, telling)) {
            return true;
        }
        if (!Consistency.kindsAgree(occasion, telling)
                || !Consistency.statusesAgree(occasion, telling)
                || Consistency.contradicts(occasion, telling)) {
            return false;
        }
        if (telling.weight == Weight.POINTER) {
            return telling.definite;
        }
        if (signings.goesOn(occasion, telling)) {
            return true;
        }
        Set<Actor> theirs = persons(telling);
        Set<Actor> ours = occasion.persons();
        if (telling.kind == EngagementKind.VISIT || telling.kind == EngagementKind.LETTER) {
            return sameDoer(occasion, telling);
        }
        if (theirs.isEmpty() || ours.isEmpty()) {
            return sidesAgree(occasion, telling) && samePoint(occasion, telling);
        }
        Set<Actor> both = new HashSet<>(theirs);
        both.retainAll(ours);
        boolean headline = occasion.isHeadlineOnly() || telling.view.isHeadline();
        if (telling.apart && occasion.weight == Weight.CLAIM && !ours.equals(theirs)) {
            return false;
        }
        return both.size() >= 2 && !hasOthers(occasion, telling)
                || !both.isEmpty()
                        && (headline
                                || ours.containsAll(theirs)
                                        && (telling.definite || theirs.size() >= 2)
                                || theirs.containsAll(ours) && occasion.weight != Weight.CLAIM);
    }

    /**
     * "Met A. In the evening B received them both": two of those of the first, and another host.
     */
    private static boolean hasOthers(Occasion occasion, Telling telling) {
        Set<Actor> hosts = in(telling.parts, Role.HOST);
        return !hosts.isEmpty()
                && occasion.weight == Weight.CLAIM
                && telling.weight == Weight.CLAIM
                && !Consistency.headlines(occasion, telling)
                && Collections.disjoint(hosts, occasion.persons())
                && !persons(telling).containsAll(occasion.persons());
    }

    /** "Her visit" without goal, date or number is the one told before. */
    private static boolean pointsToVisit(Occasion occasion, Telling telling) {
        boolean bare =
                telling.kind == EngagementKind.VISIT
                        && telling.weight == Weight.MENTION
                        && telling.goal == null
                        && telling.place == null
                        && telling.date == null
                        && telling.ordinal == Ordinals.NONE;
        return bare
                && occasion.isJourney()
                && occasion.status != EngagementStatus.CANCELLED
                && !Collections.disjoint(
                        in(telling.parts, Role.GUEST), in(occasion.parts, Role.GUEST));
    }

    /**
     * Without persons to compare: a headline, a definite phrase, the same number, or a signing as
     * there is one.
     */
    private boolean samePoint(Occasion occasion, Telling telling) {
        boolean headline = occasion.isInHeadline() || telling.view.isHeadline();
        boolean numbered = telling.ordinal != Ordinals.NONE && telling.ordinal == occasion.ordinal;
        boolean again =
                (telling.kind == EngagementKind.TALKS || telling.kind == EngagementKind.MEETING)
                        && telling.status == EngagementStatus.HELD
                        && telling.date == null
                        && telling.place == null
                        && persons(telling).isEmpty()
                        && occasion.weight == Weight.CLAIM
                        && !occasion.parts.isEmpty();
        return again
                || headline
                || numbered
                || telling.definite && telling.weight != Weight.CLAIM
                || telling.kind == EngagementKind.SIGNING
                || telling.definite
                        && (telling.kind == occasion.kind
                                || Consistency.IN_PERSON.contains(telling.kind));
    }

    private boolean sameDoer(Occasion occasion, Telling telling) {
        Role doing = telling.kind == EngagementKind.VISIT ? Role.GUEST : Role.SENDER;
        Set<Actor> theirs = in(telling.parts, doing);
        Set<Actor> ours = in(occasion.parts, doing);
        boolean known = Collections.disjoint(theirs, ours) && !theirs.isEmpty() && !ours.isEmpty();
        if (known) {
            return false;
        }
        if (isLeg(occasion, telling)
                || isToAnother(occasion, telling)
                || theirs.isEmpty() && isOfOtherState(occasion, telling)) {
            return false;
        }
        boolean sameSentence = occasion.tellings.getLast().view.first() == telling.view.first();
        boolean headline = telling.view.isHeadline() || occasion.isHeadlineOnly();
        if (theirs.isEmpty() && !telling.definite && !headline && !sameSentence) {
            return false;
        }
        return telling.goal == null || occasion.goal == null || telling.goal.equals(occasion.goal);
    }

    /** "The Peruvian president's visit" is none of a Chilean to Norway. */
    private boolean isOfOtherState(Occasion occasion, Telling telling) {
        if (telling.sides.isEmpty() || occasion.sides.isEmpty() && occasion.parts.isEmpty()) {
            return false;
        }
        Set<Actor.Side> ours = new HashSet<>(occasion.sides);
        occasion.parts.forEach(part -> cast.sideOf(part.actor()).ifPresent(ours::add));
        if (occasion.goal != null) {
            ours.add(occasion.goal);
        }
        return Collections.disjoint(ours, telling.sides);
    }

    /** Letters of one writer to two are two. */
    private static boolean isToAnother(Occasion occasion, Telling telling) {
        Set<Actor> theirs = in(telling.parts, Role.RECIPIENT);
        Set<Actor> ours = in(occasion.parts, Role.RECIPIENT);
        return telling.kind == EngagementKind.LETTER
                && !theirs.isEmpty()
                && !ours.isEmpty()
                && Collections.disjoint(theirs, ours);
    }

    /** "On Tuesday she visited Cusco": a leg of the visit to Peru with a sentence of its own. */
    private static boolean isLeg(Occasion occasion, Telling telling) {
        return telling.kind == EngagementKind.VISIT
                && telling.weight == Weight.CLAIM
                && occasion.weight == Weight.CLAIM
                && telling.place != null
                && occasion.place == null
                && occasion.goal != null
                && !occasion.isHeadlineOnly()
                && telling.view
                        .clauseAt(telling.anchor)
                        .filter(clause -> clause.verb().head() == telling.anchor)
                        .filter(clause -> TOURING.contains(clause.verb().lemma()))
                        .isPresent();
    }

    private static Set<Actor> in(List<Part> parts, Role role) {
        Set<Actor> found = new HashSet<>();
        parts.stream().filter(part -> part.role() == role).forEach(part -> found.add(part.actor()));
        return found;
    }

    private boolean sidesAgree(Occasion occasion, Telling telling) {
        Set<Actor.Side> theirs = new HashSet<>(telling.sides);
        telling.parts.forEach(part -> cast.sideOf(part.actor()).ifPresent(theirs::add));
        Set<Actor.Side> ours = new HashSet<>(occasion.sides);
        occasion.parts.forEach(part -> cast.sideOf(part.actor()).ifPresent(ours::add));
        return theirs.isEmpty()
                || ours.isEmpty()
                || ours.containsAll(theirs)
                || theirs.containsAll(ours);
    }

    private static Set<Actor> persons(Telling telling) {
        Set<Actor> persons = new HashSet<>();
        telling.parts.forEach(part -> persons.add(part.actor()));
        return persons;
    }
}
