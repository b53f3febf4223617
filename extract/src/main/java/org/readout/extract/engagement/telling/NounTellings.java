package org.readout.extract.engagement.telling;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.frame.EngagementNoun;
import org.readout.extract.engagement.frame.Force;
import org.readout.extract.engagement.frame.FrameLexicon;
import org.readout.extract.engagement.frame.FrameLexicon.Standing;
import org.readout.extract.engagement.frame.Governor;
import org.readout.extract.engagement.frame.Governor.Relation;
import org.readout.extract.engagement.frame.GovernorReader;
import org.readout.extract.engagement.frame.Manner;
import org.readout.extract.engagement.frame.StatusReader;
import org.readout.extract.engagement.scene.Ordinals;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.engagement.telling.Telling.Weight;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.grammar.Tag;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.SentencedText;

/**
 * Engagements that a noun tells, with the verb it hangs on: "held talks with", "a visit to Peru was
 * called off".
 */
final class NounTellings {
    private static final Set<EngagementKind> NUMBERED =
            Set.of(EngagementKind.SESSION, EngagementKind.SUMMIT, EngagementKind.CONFERENCE);
    private static final WordSet TURNS = WordSet.of("session", "edition", "round", "meeting");
    private static final WordSet MARGINS =
            WordSet.of("sidelines", "margins", "fringes", "sideline", "margin", "fringe", "edges");
    private static final WordSet PHASES =
            WordSet.of(
                    "begin",
                    "start",
                    "open",
                    "kick",
                    "end",
                    "conclude",
                    "close",
                    "finish",
                    "culminate",
                    "wrap");
    private static final WordSet MEASURES =
            WordSet.of(
                    "minutes", "hours", "days", "weeks", "months", "day", "hour", "series",
                    "rounds");
    private final Scene scene;
    private final SentencedText text;
    private final FrameLexicon lexicon;
    private final GovernorReader governors;
    private final NounKinds kinds;
    private final NounStandings standings;
    private final NounParties parties;
    private final NounWeights weights;

    NounTellings(
            Scene scene, FrameLexicon lexicon, StatusReader statuses, ArgumentReader arguments) {
        this.scene = scene;
        this.text = scene.text();
        this.lexicon = lexicon;
        this.governors = new GovernorReader(scene, lexicon);
        this.kinds = new NounKinds(scene, lexicon);
        this.standings = new NounStandings(scene, lexicon, statuses);
        this.parties = new NounParties(scene, lexicon, arguments, kinds);
        this.weights = new NounWeights(scene.text(), kinds);
    }

    /** The noun of engagement that begins at the token, or null. */
    PhraseTable.@Nullable Match<EngagementNoun> at(SentenceView view, int token) {
        return lexicon.nounAt(text, token, view.end()).orElse(null);
    }

    /** What the noun tells, or null. */
    @Nullable Telling read(SentenceView view, PhraseTable.Match<EngagementNoun> match) {
        if (!isHead(match) || isSeries(view, match)) {
            return null;
        }
        int token = match.first();
        int phraseFirst =
                measured(
                        view,
                        counted(
                                view,
                                Math.max(view.first(), Math.min(token, scene.phraseFirst(token)))));
        Governor governor = governors.read(view, phraseFirst, match.end() - 1);
        FoundNoun found =
                new FoundNoun(view, match.value(), phraseFirst, token, match.end(), governor);
        return tell(found);
    }

    /** "The 20th session of the Cooperation Forum": the forum is whose session it is. */
    private boolean isSeries(SentenceView view, PhraseTable.Match<EngagementNoun> match) {
        boolean standing =
                match.value().manner() == Manner.GATHERING
                        || match.value().manner() == Manner.SITTING;
        int first = standing ? scene.phraseFirst(match.first()) : match.first();
        if (!standing || first - 2 < view.first() || !text.is(first - 1, "of")) {
            return false;
        }
        return TURNS.contains(text.folded(first - 2));
    }

    /**
     * "The first meeting": an ordinal and its article belong to the phrase, whatever the grammar
     * makes of them.
     */
    private int counted(SentenceView view, int phraseFirst) {
        int first = phraseFirst;
        while (first > view.first() && Ordinals.of(text.folded(first - 1)) > 0) {
            first--;
        }
        boolean article =
                first < phraseFirst
                        && first > view.first()
                        && (NounKinds.DEFINITE.contains(text.folded(first - 1))
                                || text.is(first - 1, "a"));
        return article ? first - 1 : first;
    }

    /** "A week of talks", "three hours of negotiations": the measure belongs to the phrase. */
    private int measured(SentenceView view, int phraseFirst) {
        boolean of =
                phraseFirst - 2 >= view.first()
                        && text.is(phraseFirst - 1, "of")
                        && MEASURES.contains(text.folded(phraseFirst - 2));
        return of
                ? Math.max(
                        view.first(), Math.min(phraseFirst - 2, scene.phraseFirst(phraseFirst - 2)))
                : phraseFirst;
    }

    /** "The fibre-optic cable": laid, not sent by anybody. */
    private boolean isLaid(FoundNoun found, Telling telling) {
        return text.folded(found.first()).startsWith("cable")
                && telling.parts.isEmpty()
                && found.governor().force() == null;
    }

    private boolean isHead(PhraseTable.Match<EngagementNoun> match) {
        int last = match.end() - 1;
        boolean nominal =
                scene.is(last, Tag.NOUN)
                        || scene.is(last, Tag.NAME)
                        || scene.is(last, Tag.ADJECTIVE) && isNounByPlace(match);
        Optional<NounPhrase> phrase = scene.grammar().nounPhraseAt(last);
        return nominal
                        && phrase.map(np -> np.head() <= last).orElse(true)
                        && !text.is(match.end(), "for")
                || nominal
                        && phrase.map(np -> np.head() <= last).orElse(true)
                        && match.value().manner() != Manner.CALL;
    }

    /** "Held a bilateral with", "a one-on-one on Monday": an article before, no noun behind. */
    private boolean isNounByPlace(PhraseTable.Match<EngagementNoun> match) {
        return (scene.is(match.first() - 1, Tag.DETERMINER)
                        || scene.is(match.first() - 1, Tag.VERB))
                && !scene.is(match.end(), Tag.NOUN)
                && !scene.is(match.end(), Tag.NAME)
                && !scene.is(match.end(), Tag.ADJECTIVE);
    }

    private @Nullable Telling tell(FoundNoun found) {
        Standing standing = standings.of(found);
        Optional<EngagementStatus> status = standing.status();
        int ordinal = Ordinals.among(text, found.phraseFirst(), found.end());
        EngagementKind kind = kinds.kind(found, ordinal);
        if (status.isEmpty()
                || isUndertaking(found, status.get())
                || found.noun().manner() == Manner.EVENT
                        && status.get() != EngagementStatus.CANCELLED) {
            return null;
        }
        Telling telling =
                new Telling(kind, found.view(), found.head(), quoteFirst(found), quoteEnd(found));
        telling.status = status.get();
        boolean numbered = NUMBERED.contains(kind) || ordinal < 0;
        telling.ordinal =
                numbered
                        ? ordinal
                        : Ordinals
                                .NONE; // "their second meeting this year" is no second meeting of a
        // body
        telling.definite = NounKinds.DEFINITE.contains(text.folded(found.phraseFirst()));
        parties.named(found, telling);
        boolean told =
                telling.hasParty()
                        || telling.place != null
                        || telling.goal != null
                        || kinds.isPlaced(found)
                        || found.noun().manner() == Manner.SIGNING && text.is(found.end(), "of");
        parties.added(found, telling);
        told |= !telling.definite && telling.parts.size() >= 2;
        if (isLaid(found, telling)) {
            return null;
        }
        telling.named = kinds.isNamed(found);
        telling.purpose =
                found.governor().clause() != null
                        && found.governor().relation() == Relation.OBLIQUE
                        && text.is(found.phraseFirst() - 1, "for");
        telling.aside =
                found.phraseFirst() - 2 >= found.view().first()
                        && text.is(found.phraseFirst() - 1, "of")
                        && MARGINS.contains(text.folded(found.phraseFirst() - 2));
        telling.rite = found.noun().manner() == Manner.RITE;
        telling.byHand = found.governor().force() == Force.HAND;
        telling.weight = weights.of(found, telling, told);
        telling.event =
                found.governor().relation() == Relation.SUBJECT && NounWeights.isEvent(found)
                        || isWherewith(found)
                        || isDue(found);
        telling.scene =
                found.governor().relation() == Relation.OBLIQUE
                        && !found.isOpening()
                        && found.noun().manner() != Manner.JOURNEY
                        && telling.status == EngagementStatus.HELD
                        && telling.ordinal != Ordinals.PREVIOUS
                        && (text.is(found.phraseFirst() - 1, "at")
                                || text.is(found.phraseFirst() - 1, "during")
                                || text.is(found.phraseFirst() - 1, "in")
                                        && found.noun().manner() == Manner.CALL)
                        && found.governor().clause() != null
                        && (found.governor().clause().verb().form() == VerbForm.PAST
                                || found.governor().clause().verb().form() == VerbForm.PARTICIPLE);
        if (telling.weight == Weight.POINTER && !NounWeights.isAttended(found.governor())) {
            telling.parts
                    .clear(); // "the president's words at the meeting": he need not have been there
        }
        return telling;
    }

    /** "The next round is due in Lima in May". */
    private boolean isDue(FoundNoun found) {
        Clause clause = found.governor().clause();
        return clause != null
                && found.governor().relation() == Relation.SUBJECT
                && clause.verb().lemma().equals("be")
                && text.is(clause.verb().end(), "due");
    }

    /** "The visit ended on Thursday with a dinner": the dinner was on that day. */
    private boolean isWherewith(FoundNoun found) {
        Clause clause = found.governor().clause();
        return clause != null
                && text.is(found.phraseFirst() - 1, "with")
                && PHASES.contains(clause.verb().lemma());
    }

    /** "Agreed to open negotiations": a promise, not an occasion. */
    private boolean isUndertaking(FoundNoun found, EngagementStatus status) {
        Clause clause = found.governor().clause();
        return status != EngagementStatus.HELD
                && clause != null
                && found.governor().relation() == Relation.OBJECT
                && clause.verb().form() == VerbForm.INFINITIVE
                && text.folded(found.head()).startsWith("negotiation");
    }

    private int quoteFirst(FoundNoun found) {
        Clause clause = found.governor().clause();
        if (clause == null
                || found.governor().relation() != Relation.OBJECT
                || found.governor().force() == null
                || clause.verb().first() > found.head()) {
            return found.phraseFirst();
        }
        return clause.verb().first();
    }

    private int quoteEnd(FoundNoun found) {
        Clause clause = found.isOpening() ? null : found.governor().clause();
        int end = found.end();
        if (clause != null && found.governor().relation() == Relation.SUBJECT) {
            end = Math.max(end, clause.verb().end());
        } else {
            Clause apart = found.governor().clause();
            Clause opened = apart != null && apart.first() > found.head() ? apart : null;
            clause = opened != null ? null : clause;
            int limit =
                    opened != null
                            ? Math.max(end, opened.first())
                            : Math.min(
                                    clause == null ? found.view().end() : clause.end(),
                                    found.view().end());
            for (int at = end;
                    at < limit
                            && !text.word(at).isMark()
                            && (clause == null || found.view().owns(clause, at));
                    at++) {
                end = at + 1;
            }
        }
        return end;
    }
}
