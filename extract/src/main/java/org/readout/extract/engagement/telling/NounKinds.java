package org.readout.extract.engagement.telling;

import org.readout.extract.engagement.frame.EngagementNoun;
import org.readout.extract.engagement.frame.Force;
import org.readout.extract.engagement.frame.FrameLexicon;
import org.readout.extract.engagement.frame.Governor.Relation;
import org.readout.extract.engagement.frame.Manner;
import org.readout.extract.engagement.frame.ObjectSort;
import org.readout.extract.engagement.scene.Ordinals;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.EngagementKind;
import org.readout.model.SentencedText;

/**
 * What kind of engagement a noun names where it stands, and whether it has a name or place of its
 * own.
 */
final class NounKinds {
    static final WordSet DEFINITE =
            WordSet.of("the", "this", "these", "those", "that", "its", "their", "his", "her");
    private final Scene scene;
    private final SentencedText text;
    private final FrameLexicon lexicon;

    NounKinds(Scene scene, FrameLexicon lexicon) {
        this.scene = scene;
        this.text = scene.text();
        this.lexicon = lexicon;
    }

    EngagementKind kind(FoundNoun found, int ordinal) {
        EngagementNoun noun = found.noun();
        if (isPersonalCall(found) || isVisitToPerson(found)) {
            return EngagementKind.MEETING;
        }
        boolean shared =
                found.governor().force() == Force.HOLD
                        || found.governor().force() == null && text.is(found.end(), "with");
        if (noun.kind() == EngagementKind.RECEPTION && shared && noun.manner() == Manner.RITE) {
            return EngagementKind.MEETING; // "had lunch with"
        }
        if (noun.manner() != Manner.SITTING || noun.kind() == EngagementKind.SESSION) {
            return noun.kind();
        }
        boolean counted = ordinal > 0;
        boolean mechanism =
                text.is(found.end(), "of")
                                && mechanismIn(
                                        found.end(),
                                        Math.min(found.view().end(), found.end() + 12),
                                        counted)
                        || mechanismIn(found.phraseFirst(), found.first(), counted);
        Clause clause = found.governor().clause();
        boolean body =
                clause != null
                        && clause.hasSubject()
                        && found.governor().relation() == Relation.OBJECT
                        && mechanismIn(clause.subjectFirst(), clause.subjectEnd(), false);
        boolean annual =
                body
                        || text.is(found.first() - 1, "annual")
                        || text.is(found.first() - 1, "biannual")
                        || text.is(found.first() - 1, "regular");
        return mechanism
                        || annual
                        || ordinal != Ordinals.NONE && noun.kind() == EngagementKind.TALKS
                        || counted && isNamed(found)
                ? EngagementKind.SESSION
                : noun.kind();
    }

    /** "Paid a call on the minister": in person, not by telephone. */
    boolean isPersonalCall(FoundNoun found) {
        return found.noun().manner() == Manner.CALL
                && (text.is(found.head(), "call") || text.is(found.head(), "calls"))
                && found.end() - found.first() == 1
                && (found.governor().force() == Force.PAY && !isTaken(found)
                        || text.is(found.end(), "on")
                                && scene.dateAt(found.end() + 1, found.view().end()).isEmpty());
    }

    /** "Took a call from": by telephone. */
    private static boolean isTaken(FoundNoun found) {
        Clause clause = found.governor().clause();
        return clause != null && clause.verb().lemma().equals("take");
    }

    /** "Paid a visit to the president": one calls on a person, one travels to a place. */
    boolean isVisitToPerson(FoundNoun found) {
        return found.noun().manner() == Manner.JOURNEY
                && text.is(found.end(), "to")
                && scene.isPersonAt(found.end() + 1, found.view().end());
    }

    /** "A meeting in Lima", "talks on Monday". */
    boolean isPlaced(FoundNoun found) {
        int next = isHeld(found) ? found.end() + 1 : found.end();
        boolean in = text.is(next, "in") || text.is(next, "at") || text.is(next, "on");
        return in
                && (scene.places().cityAt(text, next + 1, found.view().end()) != null
                        || scene.dateAt(next + 1, found.view().end()).isPresent());
    }

    /** "Talks held in Lima". */
    boolean isHeld(FoundNoun found) {
        return !DEFINITE.contains(text.folded(found.phraseFirst()))
                && (text.is(found.end(), "held")
                        || text.is(found.end(), "hosted")
                        || text.is(found.end(), "convened"));
    }

    boolean isNamed(FoundNoun found) {
        for (int at = found.phraseFirst(); at < found.end(); at++) {
            if (lexicon.formatAt(text, at, found.end()).isPresent()) {
                return true;
            }
            if (at > found.view().first()
                    && scene.is(at, Tag.NAME)
                    && !DEFINITE.contains(text.folded(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean mechanismIn(int first, int end, boolean anyCase) {
        for (int at = first; at < end; at++) {
            if (at > first && scene.is(at, Tag.PREPOSITION) && !text.is(at, "of")) {
                return false;
            }
            if (lexicon.object(text.folded(at)).filter(ObjectSort.MECHANISM::equals).isPresent()
                    && (anyCase
                            || text.word(at).isCapitalised()
                            || text.is(at - 1, "joint")
                            || text.is(at - 1, "working"))) {
                return true;
            }
        }
        return false;
    }
}
