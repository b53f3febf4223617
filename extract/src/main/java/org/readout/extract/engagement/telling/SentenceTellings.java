package org.readout.extract.engagement.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.frame.EngagementNoun;
import org.readout.extract.engagement.frame.FrameLexicon;
import org.readout.extract.engagement.frame.Manner;
import org.readout.extract.engagement.frame.StatusReader;
import org.readout.extract.engagement.scene.Ordinals;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.grammar.Clause;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.model.EngagementKind;

/** Everything one sentence tells of engagements, in text order. */
public final class SentenceTellings {
    /** A run of more tokens without a stop is a table or a list, not a sentence. */
    public static final int LONGEST = 500;

    private static final Set<EngagementKind> MEETINGS = Set.of(EngagementKind.MEETING);
    private static final Set<EngagementKind> MEALS =
            Set.of(EngagementKind.MEETING, EngagementKind.RECEPTION, EngagementKind.TALKS);
    private static final Set<EngagementKind> SITTINGS =
            Set.of(EngagementKind.TALKS, EngagementKind.SESSION);
    private final VerbTellings verbs;
    private final NounTellings nouns;
    private final InvitationTellings invitations;
    private final MechanismTellings mechanisms;
    private final TreatyTellings treaties;
    private final InvitingHosts inviters;
    private final Callers callers;
    private final PhoneTellings phones;
    private final MealTellings meals;
    private final TemporalGerunds gerunds;
    private final SeparateTellings separate;

    public SentenceTellings(Scene scene, FrameLexicon lexicon) {
        StatusReader statuses = new StatusReader(lexicon, scene.text());
        ArgumentReader arguments = new ArgumentReader(scene);
        verbs = new VerbTellings(scene, lexicon, statuses, arguments);
        nouns = new NounTellings(scene, lexicon, statuses, arguments);
        invitations = new InvitationTellings(scene, arguments);
        treaties = new TreatyTellings(scene);
        inviters = new InvitingHosts(scene);
        callers = new Callers(scene);
        phones = new PhoneTellings(scene, arguments);
        meals = new MealTellings(scene, statuses, arguments);
        gerunds = new TemporalGerunds(scene, lexicon);
        separate = new SeparateTellings(scene, arguments);
        mechanisms = new MechanismTellings(scene, lexicon, statuses, arguments);
    }

    public List<Telling> read(SentenceView view) {
        List<Telling> tellings = new ArrayList<>();
        if (view.sentence().size() > LONGEST) {
            return tellings;
        }
        add(tellings, treaties.read(view));
        boolean sitting = false;
        for (int token = view.first(); token < view.end(); token++) {
            PhraseTable.Match<EngagementNoun> match = nouns.at(view, token);
            if (match != null && match.value().manner() == Manner.NONE) {
                token = match.end() - 1; // a phrase that tells none ("press conference")
                continue;
            }
            Telling telling = match == null ? null : nouns.read(view, match);
            if (telling != null) {
                add(tellings, telling);
                sitting |= telling.kind == EngagementKind.SESSION;
                token = Math.max(token, telling.anchor);
            } else {
                add(tellings, invitations.read(view, token));
            }
        }
        for (Clause clause : view.clauses()) {
            Telling invited = invitations.read(view, clause);
            add(tellings, invited);
            Telling session = sitting ? null : mechanisms.read(view, clause);
            add(tellings, session);
            if (invited == null && session == null && !invitations.rules(view, clause)) {
                Telling verb = verbs.read(view, clause);
                verb = verb == null && tellings.isEmpty() ? phones.read(view, clause) : verb;
                verb = verb == null ? meals.read(view, clause) : verb;
                addVerb(tellings, verb, clause);
                if (verb != null) {
                    tellings.addAll(verbs.others(verb, view, clause));
                }
            }
        }
        for (Clause clause : gerunds.of(view)) {
            addVerb(tellings, verbs.read(view, clause), clause);
        }
        separate.split(view, tellings);
        inviters.add(view, tellings);
        callers.name(view, tellings);
        tellings.sort(Comparator.comparingInt(telling -> telling.anchor));
        return tellings;
    }

    /**
     * "Met in Lima for talks", "met for its third session": verb and noun tell one engagement, the
     * noun its kind.
     */
    private static void addVerb(List<Telling> tellings, @Nullable Telling verb, Clause clause) {
        if (verb == null) {
            return;
        }
        if (MEALS.contains(verb.kind)) {
            tellings.removeIf(noun -> isMealOf(noun, verb, clause));
        }
        for (Telling noun : tellings) {
            boolean met =
                    MEETINGS.contains(verb.kind)
                            && SITTINGS.contains(noun.kind)
                            && noun.weight != Telling.Weight.POINTER;
            boolean received =
                    verb.kind == EngagementKind.RECEPTION
                            && noun.purpose
                            && !noun.definite
                            && (SITTINGS.contains(noun.kind) || MEETINGS.contains(noun.kind));
            boolean again = MEETINGS.contains(verb.kind) && verb.kind == noun.kind && noun.purpose;
            boolean same =
                    (met || received || again)
                            && noun.anchor > verb.anchor
                            && noun.anchor < clause.end()
                            && noun.status == verb.status
                            && (noun.purpose || isWithin(noun, verb));
            if (same && noun.ordinal != Ordinals.PREVIOUS) {
                verb.parts.forEach(part -> noun.take(part.actor(), part.role(), part.capacity()));
                verb.sides.forEach(noun::takeSide);
                noun.weight = Telling.Weight.CLAIM;
                noun.definite = false;
                return;
            }
        }
        tellings.add(verb);
    }

    /** Whether the noun has nobody whom the verb has not. */
    private static boolean isWithin(Telling noun, Telling verb) {
        return noun.parts.stream()
                .allMatch(
                        part ->
                                verb.parts.stream()
                                        .anyMatch(other -> other.actor().equals(part.actor())));
    }

    /** "Met over breakfast", "hosted her for dinner": the meal is the meeting. */
    private static boolean isMealOf(Telling noun, Telling verb, Clause clause) {
        return noun.rite
                && noun.kind == EngagementKind.RECEPTION
                && noun.parts.isEmpty()
                && noun.anchor > verb.anchor
                && noun.anchor < clause.end()
                && noun.status == verb.status;
    }

    private static void add(List<Telling> tellings, @Nullable Telling telling) {
        if (telling != null) {
            tellings.add(telling);
        }
    }
}
