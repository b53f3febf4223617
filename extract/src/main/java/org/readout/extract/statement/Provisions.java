package org.readout.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.reference.Reference;
import org.readout.model.Actor;
import org.readout.model.SpeechAct;

/**
 * What a text of both sides provides: "Under the deal, the ferry sails daily and fares will be
 * cut", "signed a memorandum under which 200 nurses will be trained".
 */
final class Provisions {
    /** From "under" to the subject of what is provided. */
    private static final int REACH = 12;

    private static final WordSet TEXTS =
            WordSet.of(
                    "deal",
                    "deals",
                    "agreement",
                    "agreements",
                    "accord",
                    "accords",
                    "pact",
                    "pacts",
                    "treaty",
                    "memorandum",
                    "memorandums",
                    "memoranda",
                    "mou",
                    "mous",
                    "protocol",
                    "protocols",
                    "arrangement",
                    "arrangements",
                    "truce",
                    "ceasefire",
                    "contract",
                    "understanding",
                    "convention",
                    "compromise",
                    "settlement",
                    "compact",
                    "terms",
                    "it",
                    "them");

    private final SentenceReport report;
    private final Page page;

    Provisions(SentenceReport report, Page page) {
        this.report = report;
        this.page = page;
    }

    /** What the clause provides for both sides, if it tells of a text of theirs. */
    Optional<Said> in(Clause clause) {
        boolean told = clause.hasSubject() && clause.verb().isFinite() && !clause.verb().negated();
        if (!told || !(isUnderText(clause) || isUnderWhich(clause))) {
            return Optional.empty();
        }
        List<Actor> sides = isUnderWhich(clause) ? signers(clause) : List.of();
        if (sides.size() < 2) {
            sides = page.references().among(new Reference.Sides(), page.company());
        }
        int first = clause.subjectFirst();
        int end = report.extent().endFrom(first, clause, Complement.Kind.THAT);
        return sides.size() < 2 || end <= first
                ? Optional.empty()
                : Optional.of(
                        new Said(
                                report.sentence().index(),
                                first,
                                end,
                                sides,
                                SpeechAct.AGREE,
                                null,
                                false));
    }

    /** "Under the deal, fares will be cut": the sentence's first clause of its own. */
    private boolean isUnderText(Clause clause) {
        int first = report.sentence().first();
        boolean opens =
                page.text().is(first, "under")
                        || page.text().is(first, "by")
                        || page.text().is(first, "pursuant");
        if (!opens
                || clause.kind() != ClauseKind.MAIN
                || !provides(clause)
                || clause.subjectFirst() <= first + 1
                || clause.subjectFirst() > first + REACH) {
            return false;
        }
        for (int token = first + 1; token < clause.subjectFirst(); token++) {
            if (TEXTS.contains(page.text().folded(token))) {
                return true;
            }
        }
        return page.text().is(first, "under")
                && page.references()
                        .reference(first + 1, first + 3)
                        .filter(r -> r instanceof Reference.Sides)
                        .isPresent();
    }

    /** "Signed a memorandum under which nurses will be trained". */
    private boolean isUnderWhich(Clause clause) {
        int which = clause.subjectFirst() - 1;
        if (which - 2 < report.sentence().first()
                || !page.text().is(which, "which")
                || !(page.text().is(which - 1, "under") || page.text().is(which - 1, "by"))) {
            return false;
        }
        for (int token = which - 2;
                token >= Math.max(report.sentence().first(), which - REACH);
                token--) {
            if (TEXTS.contains(page.text().folded(token))) {
                return provides(clause);
            }
        }
        return false;
    }

    /** "Solberg and Quispe signed a memorandum under which ...": the sides of those. */
    private List<Actor> signers(Clause provided) {
        List<Actor> sides = new ArrayList<>();
        for (Clause clause : report.clauses()) {
            if (clause.kind() == ClauseKind.MAIN
                    && clause.verb().head() < provided.subjectFirst()) {
                sides.clear();
                for (Actor signer : page.references().subjectOf(clause, page.company())) {
                    page.cast()
                            .sideOf(signer)
                            .filter(s -> !sides.contains(s))
                            .ifPresent(sides::add);
                }
            }
        }
        return sides;
    }

    /** What is to be, or holds from now on: not what was, nor what a text is. */
    private static boolean provides(Clause clause) {
        return clause.verb().isFuture()
                || "would".equals(clause.verb().modal())
                || clause.verb().form() == VerbForm.PRESENT
                        && !clause.verb().perfect()
                        && !clause.verb().progressive()
                        && !clause.verb().lemma().equals("be");
    }
}
