package org.readout.extract.thing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.lexicon.Row;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.thing.ModifierWords.Role;
import org.readout.model.NamedThing;
import org.readout.model.NamedThing.MechanismEvent;

/** Finds standing bodies and recurring formats, and what happens to them. */
final class MechanismFinder extends HeadFinder<MechanismFinder.Strength> {
    private static final Set<String> SUBJECT =
            Set.of("on", "of", "for", "between", "with", "under", "among", "against", "at");
    private static final WordSet SESSIONS =
            WordSet.of("session", "sessions", "meeting", "meetings", "round", "rounds", "edition");
    private static final WordSet PROPOSALS =
            WordSet.of(
                    "proposed",
                    "proposes",
                    "suggested",
                    "suggests",
                    "proposing",
                    "suggesting",
                    "urged",
                    "called",
                    "requested",
                    "invited",
                    "wanted",
                    "hoped");

    /** How surely a noun names a mechanism. */
    enum Strength {
        STRONG,
        /** One with a capital and a name before it. */
        NAMED,
        WEAK
    }

    private final Cues<MechanismEvent> cues;

    MechanismFinder(Lexicons lexicons) {
        super(heads(lexicons));
        this.cues = Cues.events(lexicons);
    }

    private static PhraseTable<Strength> heads(Lexicons lexicons) {
        Map<String, Strength> rows = new HashMap<>();
        for (Row row :
                lexicons.rows(
                        MechanismFinder.class,
                        "mechanism-heads.en.tsv",
                        "phrase",
                        "weight",
                        "example")) {
            rows.put(row.cell(0), row.constant(1, Strength.class));
        }
        return PhraseTable.of(rows);
    }

    @Override
    boolean isNounLike(Passage passage, PhraseTable.Match<Strength> match) {
        Tag tag = passage.tag(match.end() - 1);
        return tag == Tag.NOUN
                || tag == Tag.NAME
                || tag == Tag.NUMBER
                || match.end() > match.first() + 1;
    }

    @Override
    @Nullable Candidate candidate(
            Passage passage, PhraseTable.Match<Strength> match, List<Candidate> found) {
        int first = passage.leftEdge().first(match.first());
        int end = passage.rightEdge().end(match.end(), SUBJECT);
        if (passage.is(match.end(), "with") && passage.hasAny(match.end(), end, Role.PERSON)) {
            end = match.end();
        }
        if (isOwnBody(passage, first, match.first())) {
            return null;
        }
        int head = match.end() - 1;
        boolean isModified = first < head;
        boolean isCapital =
                passage.isCapitalised(head)
                        && !passage.isTitleCase()
                        && isModified
                        && passage.isCapitalised(head - 1);
        boolean isJoint = passage.hasAny(first, head, Role.JOINT);
        boolean isRecurring = passage.hasAny(first, head, Role.RECURRING);
        boolean hasSubject = end > match.end();
        boolean isSession = isSessionOf(passage, first);
        MechanismEvent event = event(passage, first, end);
        boolean isFounded =
                event == MechanismEvent.ESTABLISHED
                        || event == MechanismEvent.UPGRADED
                        || event == MechanismEvent.PROPOSED;
        boolean isNamed =
                switch (match.value()) {
                    case STRONG ->
                            isJoint
                                    || isSession
                                    || hasSubject
                                            && (isModified && !isCommission(passage, head)
                                                    || isFounded
                                                    || passage.is(match.end(), "between"))
                                    || isModified && isFounded
                                    || isModified
                                            && !isCommission(passage, head)
                                            && (isCapital
                                                    || passage.isTitleCase()
                                                            && hasStates(passage, first, head)
                                                    || !passage.is(head, "forum")
                                                            && hasNoun(passage, first, head));
                    case NAMED ->
                            isCapital
                                    || isExercise(passage, head)
                                    || isRecurring
                                    || isSession && isModified
                                    || isJoint && (isFounded || isCounted(passage, first));
                    case WEAK ->
                            isCapital && (isJoint || isRecurring)
                                    || isRoundOfTalks(passage, first, head) && hasSubject
                                    || isRecurring && hasSubject && isModified
                                    || isCapital && hasStates(passage, first, head)
                                    || isJoint && isFounded
                                    || isJoint && isSession
                                    || isSession && isModified && isCapital;
                };
        if (!isNamed) {
            return null;
        }
        boolean isFull =
                isModified && (isCapital || isJoint || isRecurring || hasNoun(passage, first, head))
                        || hasSubject;
        return new Candidate(
                first,
                end,
                isFull,
                new NamedThing.Mechanism(
                        passage.text().phrase(first, end),
                        event,
                        passage.text().quote(passage.leftEdge().withArticle(first), end)));
    }

    /** A party's or a state's own organ is no mechanism: "Central Committee", "State Council". */
    private static boolean isOwnBody(Passage passage, int first, int head) {
        return passage.hasAny(Math.max(first, head - 1), head, Role.OWN)
                        && !passage.is(first, "joint")
                || passage.hasAny(first, head, Role.PARLIAMENT) && !passage.is(head, "friendship")
                || passage.is(head, "council") && passage.is(head - 1, "business");
    }

    /** A union's commission is its executive: only a joint one is a mechanism. */
    private static boolean isCommission(Passage passage, int head) {
        return passage.is(head, "commission");
    }

    private static boolean hasNoun(Passage passage, int first, int end) {
        for (int at = first; at < end; at++) {
            if (passage.isNoun(at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Norway-Chile Business Forum", "Norwegian–Chilean summit": two capitalised names joined, or
     * one compound.
     */
    private static boolean hasStates(Passage passage, int first, int head) {
        for (int at = first; at < head; at++) {
            String form = passage.text().form(at);
            int hyphen = form.indexOf('-') > 0 ? form.indexOf('-') : form.indexOf('–');
            boolean isCompound =
                    hyphen > 1
                            && hyphen + 1 < form.length()
                            && Character.isUpperCase(form.charAt(hyphen + 1));
            if (isCompound || passage.is(at, "–") || passage.is(at, "-")) {
                return true;
            }
        }
        return false;
    }

    /** Whether "the second session of the" or "a round of the" stands before. */
    private static boolean isSessionOf(Passage passage, int first) {
        int at = first - 1;
        while (at > first - 8 && passage.covers(at) && isBeforeName(passage.tag(at))) {
            at--;
        }
        return passage.is(at, "of") && SESSIONS.contains(passage.folded(at - 1));
    }

    private static boolean isBeforeName(Tag tag) {
        return tag == Tag.DETERMINER
                || tag == Tag.POSSESSIVE
                || tag == Tag.NUMBER
                || tag == Tag.NAME;
    }

    /** "The Brenna Shield exercise": known by a name of its own. */
    private static boolean isExercise(Passage passage, int head) {
        return (passage.is(head, "exercise") || passage.is(head, "drill"))
                && passage.isCapitalised(head - 1)
                && passage.tag(head - 1) == Tag.NAME
                && passage.tag(head - 2) != Tag.MARK;
    }

    /** "The ninth round of talks on the boundary": a series of its own. */
    private static boolean isRoundOfTalks(Passage passage, int first, int head) {
        if (!passage.is(head, "talks")) {
            return false;
        }
        int of = first - 1;
        return passage.is(of, "of")
                && SESSIONS.contains(passage.folded(of - 1))
                && (passage.isOrdinal(of - 2) || passage.tag(of - 2) == Tag.NUMBER);
    }

    /** "their third bilateral summit": a format that has been before. */
    private static boolean isCounted(Passage passage, int first) {
        return passage.isOrdinal(first - 1);
    }

    private MechanismEvent event(Passage passage, int first, int end) {
        if (isSessionOf(passage, first) || isCounted(passage, first)) {
            return MechanismEvent.SESSION;
        }
        Cues.Found<MechanismEvent> cue = cues.around(passage, first, end);
        if (cue == null || cue.token() < first - 8) {
            return MechanismEvent.MENTIONED;
        }
        if (cue.value() == MechanismEvent.UPGRADED && !hasLevel(passage, first, end)) {
            return MechanismEvent.MENTIONED;
        }
        return cue.value() == MechanismEvent.ESTABLISHED && isProposal(passage, cue.token())
                ? MechanismEvent.PROPOSED
                : cue.value();
    }

    private static boolean hasLevel(Passage passage, int first, int end) {
        for (int at = first; at < Math.min(passage.end(), end + 6); at++) {
            if (passage.is(at, "level")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProposal(Passage passage, int token) {
        for (int at = token - 1;
                at >= Math.max(passage.first(), token - Passage.REACH) && !passage.is(at, ";");
                at--) {
            if (PROPOSALS.contains(passage.folded(at))) {
                return true;
            }
            if (passage.is(at, "agreed") || passage.is(at, "decided")) {
                return false;
            }
        }
        return false;
    }
}
