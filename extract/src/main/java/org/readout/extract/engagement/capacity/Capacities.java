package org.readout.extract.engagement.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.occasion.Occasion;
import org.readout.extract.engagement.scene.PersonsWithin;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.Actor;
import org.readout.model.Capacity;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.SentencedText;

/**
 * In which capacity each took part: chair, head of a delegation, envoy of a principal. A chair's is
 * of the sitting told with it, a mission's also of the main engagement and of the visit.
 */
public final class Capacities {
    private static final Set<EngagementKind> SITTINGS =
            Set.of(
                    EngagementKind.SESSION,
                    EngagementKind.SUMMIT,
                    EngagementKind.CONFERENCE,
                    EngagementKind.MEETING,
                    EngagementKind.TALKS,
                    EngagementKind.VIDEO_CALL,
                    EngagementKind.PHONE_CALL);
    private static final Set<EngagementKind> MISSIONS =
            Set.of(EngagementKind.VISIT, EngagementKind.SESSION);

    private static final WordSet TELLING =
            WordSet.of(
                    "chair",
                    "chairs",
                    "chaired",
                    "chairing",
                    "co-chair",
                    "co-chairs",
                    "co-chaired",
                    "co-chairing",
                    "cochair",
                    "cochaired",
                    "chairman",
                    "chairwoman",
                    "chairperson",
                    "chairmanship",
                    "co-chairmanship",
                    "chairpersonship",
                    "chairship",
                    "presidency",
                    "preside",
                    "presides",
                    "presided",
                    "presiding",
                    "co-presided",
                    "moderated",
                    "co-moderated",
                    "facilitated",
                    "moderator",
                    "facilitator",
                    "rapporteur",
                    "observer",
                    "observers",
                    "delegation",
                    "delegations",
                    "mission",
                    "team",
                    "teams",
                    "side",
                    "sides",
                    "envoy",
                    "emissary",
                    "representative",
                    "capacity");

    private final SentencedText text;
    private final ChairPhrases chairs;
    private final DelegationPhrases delegations;
    private final EnvoyPhrases envoys;
    private final List<Placed> told = new ArrayList<>();

    /** What was told, and the engagement told with it, or null. */
    private record Placed(ToldCapacity told, @Nullable Occasion occasion) {}

    public Capacities(Scene scene) {
        text = scene.text();
        PersonsWithin persons = new PersonsWithin(scene);
        chairs = new ChairPhrases(scene, persons);
        delegations = new DelegationPhrases(scene, persons);
        envoys = new EnvoyPhrases(scene, persons);
    }

    /** Notes what the sentence tells; whoever chairs or leads a delegation takes part. */
    public void read(SentenceView view, List<Occasion> occasions) {
        if (!delegations.isListing() && !tells(view)) {
            return;
        }
        List<ToldCapacity> found = new ArrayList<>();
        chairs.read(view, found);
        delegations.read(view, found);
        int seated = found.size();
        envoys.read(view, found);
        for (int at = 0; at < found.size(); at++) {
            ToldCapacity one = found.get(at);
            Occasion occasion = place(one, view, occasions);
            if (occasion == null && !one.lasting()) {
                continue;
            }
            told.add(new Placed(one, occasion));
            if (occasion != null && at < seated) {
                boolean leads =
                        one.capacity().name().contains("chair")
                                || one.capacity().name().startsWith("head");
                if (leads && !occasion.listed.contains(one.person())) {
                    occasion.joins(one.person());
                } else {
                    occasion.attends(one.person());
                }
            }
        }
    }

    /** Most sentences have none of the words by which a capacity is told. */
    private boolean tells(SentenceView view) {
        for (int at = view.first(); at < view.end(); at++) {
            if (TELLING.contains(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Occasion place(
            ToldCapacity one, SentenceView view, List<Occasion> occasions) {
        Occasion here = null;
        // the sentence's own are among the last
        for (Occasion occasion :
                occasions.subList(Math.max(0, occasions.size() - 100), occasions.size())) {
            boolean fits = one.lasting() || SITTINGS.contains(occasion.kind);
            if (!fits || !occasion.isToldIn(view)) {
                continue;
            }
            if (occasion.persons().contains(one.person())) {
                return occasion;
            }
            here = here == null ? occasion : here;
        }
        if (here != null || one.lasting()) {
            return here;
        }
        for (int at = occasions.size() - 1; at >= 0; at--) {
            if (SITTINGS.contains(occasions.get(at).kind)) {
                return occasions.get(at);
            }
        }
        return null;
    }

    /** The person's capacity in the engagement, or null. */
    public @Nullable Capacity of(Actor person, Occasion occasion) {
        for (Placed placed : told) {
            if (placed.told().person().equals(person) && applies(placed, occasion)) {
                return placed.told().capacity();
            }
        }
        return null;
    }

    private static boolean applies(Placed placed, Occasion occasion) {
        Occasion at = placed.occasion();
        if (at == occasion) {
            return true;
        }
        boolean wide = placed.told().lasting() && (at == null || at.main || at.isJourney());
        return wide
                && occasion.status != EngagementStatus.PROPOSED
                && (occasion.main || MISSIONS.contains(occasion.kind));
    }
}
