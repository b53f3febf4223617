package org.readout.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Tag;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.reference.DirectSpeech.Quotation;
import org.readout.model.Sentence;

/**
 * Cuts what a sentence quotes into statements: whole utterances, one for each independent clause.
 */
final class QuotedPieces {
    /** The verb of an attribution stands this near behind the quotation. */
    private static final int ATTRIBUTION_REACH = 12;

    private final Page page;
    private final Attribution.Reader attributions;

    QuotedPieces(Page page, Attribution.Reader attributions) {
        this.page = page;
        this.attributions = attributions;
    }

    /** A stretch of a quotation that is one statement. */
    record Piece(int sentence, int first, int end, @Nullable Clause clause) {}

    /** The utterances of the sentence that no frame has taken. */
    List<Piece> of(SentenceReport report, List<Said> framed) {
        List<Piece> pieces = new ArrayList<>();
        Sentence sentence = report.sentence();
        int at = sentence.first();
        int opened = -1;
        while (at < sentence.end()) {
            Quotation quotation = page.references().speech().at(at).orElse(null);
            if (quotation == null) {
                at++;
                continue;
            }
            int from = at;
            int end = Math.min(quotation.end(), sentence.end());
            boolean taken = framed.stream().anyMatch(said -> said.overlaps(from, end));
            boolean utterance = isUtterance(from, end, sentence, report);
            if (!taken && utterance && opened >= 0 && resumes(from)) {
                add(opened, end, clauseIn(from, end, report), report, pieces);
            } else if (!taken && utterance) {
                split(from, end, report, pieces);
            }
            // "the ferry," he said, "is ours": the attribution stays within
            opened = !utterance && from <= sentence.first() + 1 ? from : -1;
            at = end + 1;
        }
        return pieces;
    }

    private boolean resumes(int token) {
        Tag tag = page.grammar().tag(token);
        return tag == Tag.VERB || tag == Tag.MODAL || tag == Tag.AUXILIARY;
    }

    private static @Nullable Clause clauseIn(int from, int end, SentenceReport report) {
        for (Clause clause : report.clauses()) {
            if (clause.verb().first() >= from && clause.verb().end() <= end) {
                return clause;
            }
        }
        return null;
    }

    /** A whole clause, or all of the sentence: not a word that somebody is quoted with. */
    private boolean isUtterance(int from, int end, Sentence sentence, SentenceReport report) {
        boolean clause =
                report.clauses().stream()
                        .anyMatch(
                                c ->
                                        c.verb().isFinite()
                                                && c.verb().first() >= from
                                                && c.verb().end() <= end);
        boolean whole =
                from <= sentence.first() + 1 && end >= sentence.end() - 2 && end - from >= 3;
        return whole
                || clause && end - from >= 3
                || from <= sentence.first() + 1 && end - from >= 3 && isAttributed(end, report);
    }

    /** "No base, only friendship," she said: the attribution stands right behind the mark. */
    private boolean isAttributed(int end, SentenceReport report) {
        boolean comma = page.text().is(end - 1, ",") || page.text().is(end + 1, ",");
        for (Clause clause : report.clauses()) {
            int behind = clause.verb().first() - end;
            if (comma
                    && behind > 0
                    && behind < ATTRIBUTION_REACH
                    && attributions
                            .of(clause, report.sentence())
                            .filter(
                                    a ->
                                            a.first() <= end + 2
                                                    && a.end() >= report.sentence().end() - 1)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Independent clauses are statements of their own. */
    private void split(int from, int end, SentenceReport report, List<Piece> pieces) {
        int first = from;
        Clause firstClause = null;
        for (Clause clause : report.clauses()) {
            if (clause.verb().first() < from
                    || clause.verb().end() > end
                    || !clause.verb().isFinite()) {
                continue;
            }
            boolean own = clause.kind() == ClauseKind.MAIN && clause.ownsSubject();
            if (own
                    && firstClause != null
                    && clause.subjectFirst() > first + 1
                    && isJoin(clause.subjectFirst() - 1)
                    && isOfItsOwn(clause)) {
                add(first, clause.subjectFirst(), firstClause, report, pieces);
                first = clause.subjectFirst();
                firstClause = clause;
            } else if (firstClause == null
                    && clause.verb().form() != VerbForm.GERUND
                    && clause.kind() != ClauseKind.ADVERBIAL) {
                firstClause = clause;
            }
        }
        add(first, end, firstClause, report, pieces);
    }

    /** "..., and it is over" only rounds off what is said before. */
    private boolean isOfItsOwn(Clause clause) {
        return page.text().is(clause.subjectFirst() - 1, ";")
                || !page.text().is(clause.subjectFirst(), "it")
                        && !page.text().is(clause.subjectFirst(), "that")
                        && !page.text().is(clause.subjectFirst(), "this");
    }

    private boolean isJoin(int token) {
        return page.text().is(token, "and")
                || page.text().is(token, "but")
                || page.text().is(token, ";")
                || page.text().is(token, "so");
    }

    private void add(
            int first,
            int end,
            @Nullable Clause clause,
            SentenceReport report,
            List<Piece> pieces) {
        int from = page.text().is(first, "and") && end - first > 2 ? first + 1 : first;
        int to = report.extent().trimmed(from, end);
        if (to > from) {
            pieces.add(new Piece(report.sentence().index(), from, to, clause));
        }
    }
}
