package org.readout.extract.engagement.occasion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.Section;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.engagement.telling.Telling.Part;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.name.Mention;
import org.readout.model.Actor;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Role;

/**
 * Lists of those who sat in or came along ("The meeting was attended by A, B and C", "D was also
 * present", "she will be accompanied by E"): whom they name takes part in the engagement told last.
 */
public final class Attendance {
    private static final Set<EngagementKind> LISTED =
            Set.of(
                    EngagementKind.TALKS,
                    EngagementKind.MEETING,
                    EngagementKind.RECEPTION,
                    EngagementKind.SESSION,
                    EngagementKind.SIGNING,
                    EngagementKind.SUMMIT,
                    EngagementKind.CONFERENCE,
                    EngagementKind.CEREMONY);

    /** What happens in the course of an encounter: those who came to that are told of it. */
    private static final Set<EngagementKind> RITES =
            Set.of(EngagementKind.SIGNING, EngagementKind.CEREMONY);

    /** A report lists few; a page of thousands is a list itself. */
    private static final int MOST = 100;

    private final Scene scene;
    private final AttendanceLists lists;

    /** Lists before which no engagement was told: it may be found only at the end. */
    private final List<Listing> open = new ArrayList<>();

    /** Whom a sentence lists, and whether they lead a side. */
    private record Listing(
            int anchor, List<Actor> persons, boolean leading, boolean planned, boolean rite) {}

    public Attendance(Scene scene, AttendanceWords words) {
        this.scene = scene;
        this.lists = new AttendanceLists(scene, words);
    }

    /** Adds those whom the sentence lists to the engagement told last; whether it lists any. */
    public boolean read(SentenceView view, List<Occasion> occasions) {
        for (Clause clause : view.clauses()) {
            if (!lists.has(view, clause)) {
                continue;
            }
            Listing listing =
                    new Listing(
                            view.first(),
                            persons(view, clause),
                            lists.leads(view, clause),
                            clause.verb().isFuture(),
                            lists.isOfRite(view));
            Occasion occasion = last(withoutAsides(occasions, view), listing);
            if (occasion != null) {
                add(listing, occasion);
                return true;
            }
            if (open.size() < MOST && !listing.planned()) {
                open.add(listing);
            }
        }
        return false;
    }

    /** "The two, who last met in May, were joined by A": A came this time. */
    private static List<Occasion> withoutAsides(List<Occasion> occasions, SentenceView view) {
        boolean aside = !occasions.isEmpty() && isAside(occasions.getLast(), view);
        return aside ? occasions.subList(0, occasions.size() - 1) : occasions;
    }

    private static boolean isAside(Occasion occasion, SentenceView view) {
        Telling first = occasion.tellings.getFirst();
        return first.view.first() == view.first()
                && view.clauseAt(first.anchor)
                        .filter(clause -> clause.kind() == ClauseKind.RELATIVE)
                        .filter(clause -> clause.verb().head() == first.anchor)
                        .isPresent();
    }

    /** Gives the lists that found no engagement to one told before them after all. */
    public void settle(List<Occasion> occasions, Section section) {
        for (Listing listing : open) {
            List<Occasion> before =
                    occasions.stream()
                            .filter(occasion -> occasion.best().anchor < listing.anchor())
                            .toList();
            Occasion occasion = section.holds(listing.anchor()) ? last(before, listing) : null;
            if (occasion != null) {
                add(listing, occasion);
            }
        }
    }

    private @Nullable Occasion last(List<Occasion> occasions, Listing listing) {
        EngagementStatus status =
                listing.planned() ? EngagementStatus.PLANNED : EngagementStatus.HELD;
        Occasion visit = null;
        Occasion rite = null;
        for (int i = occasions.size() - 1; i >= Math.max(0, occasions.size() - MOST); i--) {
            Occasion occasion = occasions.get(i);
            if (occasion.status != status || occasion.weight != Telling.Weight.CLAIM) {
                continue;
            }
            if (LISTED.contains(occasion.kind) && !listing.planned()) {
                if (listing.rite() || !RITES.contains(occasion.kind)) {
                    return occasion;
                }
                rite = rite == null ? occasion : rite;
            }
            visit = visit == null && occasion.isJourney() ? occasion : visit;
        }
        return rite == null ? visit : rite;
    }

    /**
     * Whom the sentence lists: "the delegation, which also comprised A and B, went on to Lima,
     * where the president gave a dinner" lists A and B alone.
     */
    private List<Actor> persons(SentenceView view, Clause list) {
        boolean madeUp = lists.isMakeUp(list);
        int first = madeUp ? list.verb().end() : view.first();
        int end = madeUp ? list.end() : view.end();
        List<Actor> persons = new ArrayList<>();
        for (Mention mention : scene.cast().outermostWithin(first, end)) {
            boolean owner =
                    mention.end() < scene.text().size()
                            && scene.text().word(mention.end()).isClitic();
            if (mention.isPerson() && !owner && !isElsewhere(view, list, mention)) {
                persons.add(mention.actor());
            }
        }
        return persons;
    }

    /** "..., where the president gave a dinner": he is the subject of another story. */
    private static boolean isElsewhere(SentenceView view, Clause list, Mention mention) {
        return view.clauseAt(mention.first())
                .filter(clause -> !clause.equals(list) && clause.index() != list.parent())
                .filter(clause -> clause.kind() == ClauseKind.RELATIVE)
                .filter(clause -> clause.verb().isFinite() && clause.first() >= list.verb().end())
                .filter(clause -> clause.ownsSubject() && mention.end() <= clause.subjectEnd())
                .filter(clause -> mention.first() >= clause.subjectFirst())
                .isPresent();
    }

    private void add(Listing listing, Occasion occasion) {
        for (Actor person : listing.persons()) {
            if (occasion.isJourney() && isOfTravellers(person, occasion)) {
                occasion.travels(person);
            } else if (listing.leading()) {
                occasion.joins(person);
            } else {
                occasion.attends(person);
            }
        }
    }

    /** Whether the person is of the side that travels. */
    private boolean isOfTravellers(Actor person, Occasion visit) {
        return visit.parts.stream()
                .filter(part -> part.role() == Role.GUEST)
                .map(Part::actor)
                .anyMatch(
                        guest ->
                                scene.cast().sideOf(guest).isPresent()
                                        && scene.cast()
                                                .sideOf(guest)
                                                .equals(scene.cast().sideOf(person)));
    }
}
