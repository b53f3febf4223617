package org.readout.extract.engagement.telling;

import org.readout.extract.engagement.frame.Force;
import org.readout.extract.engagement.frame.Governor;
import org.readout.extract.engagement.frame.Governor.Relation;
import org.readout.extract.engagement.frame.Manner;
import org.readout.extract.engagement.scene.Ordinals;
import org.readout.extract.engagement.telling.Telling.Weight;
import org.readout.extract.grammar.Clause;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.SentencedText;

/**
 * How strongly a noun asserts its engagement: told as news, spoken of in passing, or only pointed
 * to.
 */
final class NounWeights {
    private static final WordSet PLURALS =
            WordSet.of(
                    "visits",
                    "trips",
                    "calls",
                    "meetings",
                    "letters",
                    "messages",
                    "summits",
                    "conferences",
                    "stops");
    private static final WordSet BESIDE =
            WordSet.of("after", "following", "during", "in", "at", "from", "over", "before");

    private final SentencedText text;
    private final NounKinds kinds;

    NounWeights(SentencedText text, NounKinds kinds) {
        this.text = text;
        this.kinds = kinds;
    }

    /**
     * @param told whether its own words say who, where or whither
     */
    Weight of(FoundNoun found, Telling telling, boolean told) {
        if (kinds.isNamed(found) && text.is(found.phraseFirst() - 3, "as")) {
            return Weight.CLAIM; // "as decided at the G20 summit"
        }
        boolean event = isEvent(found);
        boolean named = telling.ordinal != Ordinals.NONE || kinds.isNamed(found);
        if (telling.definite
                && !named
                && found.governor().relation() == Relation.SUBJECT
                && isAttended(found.governor())) {
            return Weight.POINTER;
        }
        if (isGeneral(found, telling)) {
            return Weight.POINTER;
        }
        if (event
                && (!telling.definite
                        || told
                        || named
                        || found.governor().force() == Force.CANCEL)) {
            return Weight.CLAIM;
        }
        if (told && isAsserted(found, telling)) {
            return Weight.CLAIM;
        }
        boolean repeats =
                text.is(found.phraseFirst(), "the")
                        && found.noun().kind() == EngagementKind.MEETING
                        && !named
                        && telling.parts.size() < 2
                        && telling.sides.size() < 2
                        && !kinds.isPlaced(found);
        if (!event && repeats) {
            return Weight.POINTER;
        }
        if (found.view().isHeadline() && (told || named)) {
            return Weight.CLAIM;
        }
        return told || named ? Weight.MENTION : Weight.POINTER;
    }

    /** Whether the verb tells something of the engagement itself, as "was successful" does not. */
    static boolean isEvent(FoundNoun found) {
        Governor governor = found.governor();
        Clause clause = governor.clause();
        boolean is =
                governor.force() == Force.OCCUR
                        && clause != null
                        && clause.verb().lemma().equals("be");
        boolean bears =
                (governor.force() == Force.HAND || governor.force() == Force.SEND)
                        && found.noun().manner() != Manner.LETTER; // "the talks brought no result"
        return governor.force() != null && !is && !bears;
    }

    /**
     * "Said after talks with B", "in a call with B": told as news, though another verb rules it.
     */
    private boolean isAsserted(FoundNoun found, Telling telling) {
        return found.governor().relation() == Relation.OBLIQUE
                && !telling.definite
                && telling.status == EngagementStatus.HELD
                && telling.ordinal != Ordinals.PREVIOUS
                && found.noun().manner() != Manner.JOURNEY
                && found.noun().manner() != Manner.LETTER
                && (telling.parts.size() >= 2 || kinds.isHeld(found))
                && BESIDE.contains(text.folded(Math.max(0, found.phraseFirst() - 1)));
    }

    /** "High-level visits", "meetings": such as there are, not one of them. */
    private boolean isGeneral(FoundNoun found, Telling telling) {
        return found.noun().manner() == Manner.LETTER
                        && found.governor().force() == Force.OCCUR
                        && telling.parts.isEmpty() // "our message is"
                || PLURALS.contains(text.folded(found.head()))
                        && (telling.parts.isEmpty() || found.governor().force() == null)
                        && telling.place == null
                        && telling.goal == null
                        && !kinds.isPlaced(found);
    }

    /** "The meeting was attended by": adds to what is told elsewhere. */
    static boolean isAttended(Governor governor) {
        return governor.force() == Force.ATTEND
                || governor.force() == Force.CHAIR
                || governor.force() == Force.HOST;
    }
}
