package org.readout.extract.engagement.telling;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.frame.Force;
import org.readout.extract.engagement.frame.FrameLexicon;
import org.readout.extract.engagement.frame.FrameLexicon.Standing;
import org.readout.extract.engagement.frame.Governor.Relation;
import org.readout.extract.engagement.frame.Manner;
import org.readout.extract.engagement.frame.StatusReader;
import org.readout.extract.engagement.scene.Ordinals;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.Tag;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.EngagementKind;
import org.readout.model.SentencedText;

/**
 * How the engagement that a noun names stands: by its verb, the words before it and the words after
 * it.
 */
final class NounStandings {
    private static final WordSet BESIDE =
            WordSet.of("after", "following", "during", "since", "from", "over", "at", "in");
    private static final Set<Force> SEATED = EnumSet.of(Force.ATTEND, Force.ADDRESS, Force.CHAIR);
    private static final WordSet FOUNDING =
            WordSet.of(
                    "establish",
                    "create",
                    "set",
                    "form",
                    "found",
                    "institute",
                    "institutionalise",
                    "institutionalize");
    private static final WordSet LAUNCHES =
            WordSet.of("launch", "establishment", "creation", "formation", "founding", "inception");
    private static final WordSet NO = WordSet.of("no", "neither");
    private final Scene scene;
    private final SentencedText text;
    private final FrameLexicon lexicon;
    private final StatusReader statuses;

    NounStandings(Scene scene, FrameLexicon lexicon, StatusReader statuses) {
        this.scene = scene;
        this.text = scene.text();
        this.lexicon = lexicon;
        this.statuses = statuses;
    }

    Standing of(FoundNoun found) {
        if (isFounded(found)) {
            return Standing.NONE;
        }
        if (NO.contains(text.folded(found.phraseFirst())) || isRecall(found)) {
            return Standing.NONE;
        }
        if (text.is(found.phraseFirst() - 3, "as")
                && (text.is(found.phraseFirst() - 1, "at")
                        || text.is(found.phraseFirst() - 1, "in")
                        || text.is(found.phraseFirst() - 1, "during"))) {
            return Standing.HELD; // "as decided at the summit", whatever else is planned
        }
        Standing before = adjective(found);
        Clause clause = found.governor().clause();
        Standing intended = before == null ? intended(found) : null;
        if (intended != null) {
            return intended;
        }
        if (found.noun().manner() == Manner.JOURNEY
                && text.is(found.phraseFirst() - 1, "on")
                && clause != null
                && found.phraseFirst() < clause.verb().first()) {
            return Standing.HELD; // "the minister, on a visit to Lima, called for ..."
        }
        Force force = found.governor().force();
        if (force == Force.CANCEL && clause != null) {
            return clause.verb().negated() ? Standing.NONE : Standing.CANCELLED;
        }
        Standing whole = clause == null ? Standing.HELD : statuses.of(found.view(), clause);
        if (force == Force.PROPOSE && whole == Standing.HELD) {
            return Standing.PROPOSED;
        }
        boolean itself =
                clause != null
                        && found.governor().relation() == Relation.SUBJECT
                        && !clause.verb().passive(); // "the conference agreed that ..."
        if (force == Force.PLAN && whole == Standing.HELD && !(itself && agrees(clause))) {
            return Standing.PLANNED;
        }
        if (clause != null && force != null && SEATED.contains(force) && isNegated(clause)) {
            return Standing.NONE; // "will not attend the summit": it goes on without him
        }
        if (found.governor().relation() == Relation.SUBJECT
                && clause != null
                && force != null
                && isNegated(clause)) {
            return clause.verb().perfect()
                    ? Standing.NONE
                    : Standing.CANCELLED; // "never took place", "will not be held"
        }
        if (force != null && force != Force.OCCUR) {
            return whole;
        }
        if (before != null) {
            return before;
        }
        Optional<Standing> after = after(found);
        if (after.isPresent()) {
            return after.get();
        }
        if (clause != null
                && found.governor().relation() == Relation.OBLIQUE
                && clause.subjectFirst() <= found.first()
                && found.first() < clause.subjectEnd()) {
            return Standing.HELD; // "the outcome of the summit will be reviewed"
        }
        boolean aside =
                clause == null || found.governor().relation() == Relation.OBLIQUE || force == null;
        if (clause != null && aside && whole == Standing.HELD) {
            Standing ruled =
                    found.governor().relation() == Relation.FREE
                                    || found.isOpening()
                                    || found.governor().relation() == Relation.SUBJECT
                                    || isBeside(found)
                            ? null
                            : statuses.ruling(clause).orElse(null);
            if (ruled == Standing.PROPOSED && isPresupposed(found)) {
                return Standing.PLANNED; // "urged them to name one at the summit in May"
            }
            return ruled == null
                            || ruled == Standing.NONE
                                    && found.governor().relation() == Relation.OBLIQUE
                    ? Standing.HELD
                    : ruled;
        }
        if (aside && clause != null && clause.verb().negated()) {
            return clause.verb().isFuture()
                    ? Standing.PLANNED
                    : Standing.HELD; // "did not speak at"
        }
        return whole == Standing.PROPOSED && aside && isPresupposed(found)
                ? Standing.PLANNED
                : whole;
    }

    /** A definite gathering beside what is wished: it will be, whatever is wished of it. */
    private boolean isPresupposed(FoundNoun found) {
        boolean gathering =
                found.noun().manner() == Manner.GATHERING
                        || found.noun().manner() == Manner.SITTING;
        return gathering
                && found.governor().relation() == Relation.OBLIQUE
                && NounKinds.DEFINITE.contains(text.folded(found.phraseFirst()));
    }

    /** "Agreed to establish a security dialogue": the dialogue is set up, not held. */
    private boolean isFounded(FoundNoun found) {
        Clause clause = found.governor().clause();
        boolean body =
                found.noun().manner() == Manner.SITTING
                        && Ordinals.among(text, found.phraseFirst(), found.end()) == Ordinals.NONE;
        boolean launched =
                body
                        && found.noun().kind() == EngagementKind.SESSION
                        && text.is(found.phraseFirst() - 1, "of")
                        && LAUNCHES.contains(text.folded(Math.max(0, found.phraseFirst() - 2)));
        return launched
                || body
                        && clause != null
                        && found.governor().relation() == Relation.OBJECT
                        && (FOUNDING.contains(clause.verb().lemma())
                                || found.noun().kind() == EngagementKind.SESSION
                                        && clause.verb().lemma().equals("launch"));
    }

    private static boolean agrees(@Nullable Clause clause) {
        return clause != null && clause.verb().lemma().equals("agree");
    }

    /** "Recalled its ambassador for consultations": its own envoy is no other side. */
    private static boolean isRecall(FoundNoun found) {
        Clause clause = found.governor().clause();
        return clause != null
                && clause.verb().lemma().equals("recall")
                && found.governor().relation() == Relation.OBLIQUE;
    }

    /** "Plans for a meeting", "talk of a visit": intended, and called off where the plans fail. */
    private @Nullable Standing intended(FoundNoun found) {
        int link = found.phraseFirst() - 1;
        if (link <= found.view().first() || !text.is(link, "for") && !text.is(link, "of")) {
            return null;
        }
        Standing standing = lexicon.standing("noun", text.folded(link - 1)).orElse(null);
        if (standing == null) {
            return null;
        }
        if (NO.contains(text.folded(Math.max(0, link - 2))) || text.is(link - 2, "without")) {
            return Standing.NONE; // "there are no plans for a meeting"
        }
        for (Clause clause : found.view().clauses()) {
            boolean subject = clause.subjectFirst() <= link - 1 && link - 1 < clause.subjectEnd();
            boolean object =
                    clause.verb().end() <= link - 1
                            && found.view().clauseAt(link - 1).filter(clause::equals).isPresent();
            boolean fails =
                    lexicon.force(text, clause.verb().lemma(), clause.verb().end())
                            .filter(Force.CANCEL::equals)
                            .isPresent();
            if ((subject || object) && fails && !clause.verb().negated()) {
                return Standing.CANCELLED;
            }
        }
        return standing;
    }

    /** "Never took place" as well as "will not take place". */
    private boolean isNegated(Clause clause) {
        return clause.verb().negated() || scene.is(clause.verb().first() - 1, Tag.NEGATION);
    }

    /** "Announced after talks that ...": what is announced is not the talks. */
    private boolean isBeside(FoundNoun found) {
        return found.governor().relation() == Relation.OBLIQUE
                && found.phraseFirst() > found.view().first()
                && BESIDE.contains(text.folded(found.phraseFirst() - 1));
    }

    private @Nullable Standing adjective(FoundNoun found) {
        for (int at = found.phraseFirst(); at < found.first(); at++) {
            Optional<Standing> standing = lexicon.standing("adjective", text.folded(at));
            if (standing.isPresent()) {
                return standing.get();
            }
        }
        return null;
    }

    private Optional<Standing> after(FoundNoun found) {
        int at = found.end();
        for (int steps = 0; at < found.view().end() && steps < 14; at++, steps++) {
            Optional<Standing> standing = lexicon.standing("after", text.folded(at));
            Optional<Clause> clause = found.view().clauseAt(at);
            boolean finite =
                    clause.isPresent()
                            && clause.get().verb().head() == at
                            && clause.get().verb().form() != VerbForm.PARTICIPLE;
            if (standing.isPresent() && !finite) {
                return standing;
            }
            if (clause.isPresent() && clause.get().verb().first() == at) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
