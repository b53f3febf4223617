package org.readout.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Tag;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.reference.DirectSpeech.Quotation;
import org.readout.model.Actor;
import org.readout.model.Block;
import org.readout.model.Sentence;
import org.readout.model.SpeechAct;

/**
 * Direct speech. A quotation belongs to the attribution in its sentence; one without belongs to the
 * speaker of the quotation before it in its block, or of the one after it ("A. B," said X).
 */
final class Utterances {
    /** The verb of an attribution stands this near behind the quotation. */
    private static final int ATTRIBUTION_REACH = 12;

    private final Page page;
    private final FrameFinder finder;
    private final ActChoice acts;
    private final Attribution.Reader attributions;
    private @Nullable Attribution last;
    private @Nullable Block lastBlock;
    private final List<Piece> waiting = new ArrayList<>();

    Utterances(Page page, FrameFinder finder, ActChoice acts) {
        this.page = page;
        this.finder = finder;
        this.acts = acts;
        this.attributions = new Attribution.Reader(page, finder);
    }

    /** A stretch of a quotation that is one statement. */
    private record Piece(int sentence, int first, int end, @Nullable Clause clause) {}

    /** What is said between quotation marks in the sentence, unless a frame has taken it. */
    List<Said> of(SentenceReport report, List<Said> framed) {
        Sentence sentence = report.sentence();
        if (!sentence.block().equals(lastBlock)) {
            waiting.clear();
            last = last != null && opensInside(sentence) ? last : null;
            lastBlock = sentence.block();
        }
        List<Piece> pieces = pieces(report, framed);
        if (pieces.isEmpty() && waiting.isEmpty()) {
            return List.of();
        }
        Attribution own = attributionIn(report, pieces);
        if (own != null) {
            last = own;
        }
        List<Said> found = new ArrayList<>();
        if (own == null && last == null) {
            waiting.addAll(pieces);
            return found;
        }
        Attribution speaker = own != null ? own : last;
        if (speaker != null) {
            waiting.forEach(piece -> say(piece, speaker, found));
            waiting.clear();
            pieces.forEach(piece -> say(piece, speaker, found));
        }
        return found;
    }

    private boolean opensInside(Sentence sentence) {
        return page.references()
                .speech()
                .isSpeech(Math.min(sentence.first() + 1, sentence.end() - 1));
    }

    private void say(Piece piece, Attribution speaker, List<Said> found) {
        List<Said> inside = framesInside(piece, speaker);
        if (!inside.isEmpty()) {
            found.addAll(inside);
            return;
        }
        boolean joint = acts.isJoint(speaker.speakers(), "");
        SpeechAct act = speaker.force().of(joint);
        if (act == SpeechAct.ASSERT && asks(piece)) {
            act = SpeechAct.PROPOSE;
        } else if (piece.clause() != null) {
            act =
                    acts.within(
                            piece.clause(),
                            act,
                            speaker.speakers(),
                            joint,
                            speaker.clause().verb().lemma());
        }
        found.add(
                new Said(
                        piece.sentence(),
                        piece.first(),
                        piece.end(),
                        speaker.speakers(),
                        act,
                        null,
                        speaker.press()));
    }

    /** "Give us a list", "Let us talk". */
    private boolean asks(Piece piece) {
        Sentence sentence = page.text().sentences().get(piece.sentence());
        for (Clause clause : page.grammar().clauses(sentence)) {
            if (clause.verb().first() == piece.first()
                    || clause.verb().first() == piece.first() + 1) {
                boolean please =
                        clause.verb().first() == piece.first()
                                || page.text().is(piece.first(), "please")
                                || page.text().is(piece.first(), "let");
                return please
                        && clause.verb().form() == VerbForm.BARE
                        && !clause.verb().passive()
                        && !clause.ownsSubject();
            }
        }
        return false;
    }

    /** "I ask every port for its help": the speaker's own frames within what is quoted. */
    private List<Said> framesInside(Piece piece, Attribution speaker) {
        List<Said> found = new ArrayList<>();
        Sentence sentence = page.text().sentences().get(piece.sentence());
        List<Clause> clauses = page.grammar().clauses(sentence);
        for (Clause clause : clauses) {
            boolean inside =
                    clause.verb().first() >= piece.first() && clause.verb().end() <= piece.end();
            boolean first =
                    clause.kind() == ClauseKind.MAIN
                            || clause.kind() == ClauseKind.COORDINATE
                            || clause.kind() == ClauseKind.COMPLEMENT
                                    && clause.parent() == speaker.clause().index();
            if (!inside
                    || !first
                    || !isFirstPerson(clause) && !isOwnState(clause, speaker)
                    || clause.verb().passive() && !finder.isState(clause, page.text())
                    || clause.verb().negated()
                    || page.text().is(clause.verb().first() - 1, "neither")
                    || page.text().is(clause.verb().first() - 1, "nor")
                    || clause.verb().modal() != null) {
                continue;
            }
            Optional<Frame> frame =
                    finder.find(
                            clause, clauses, sentence, page.text(), page.grammar(), page.cast());
            if (frame.isPresent() && frame.get().said() < piece.end() && performs(frame.get())) {
                int end = endInside(frame.get(), clauses, piece.end());
                SpeechAct act = acts.of(frame.get(), speaker.speakers(), clauses);
                found.add(
                        new Said(
                                piece.sentence(),
                                frame.get().said(),
                                end,
                                speaker.speakers(),
                                act,
                                null,
                                speaker.press()));
            }
        }
        return found;
    }

    private static boolean performs(Frame frame) {
        return frame.force().alone() != SpeechAct.ASSERT
                && frame.force().alone() != SpeechAct.BRIEF
                && frame.force().alone() != SpeechAct.DENY;
    }

    private int endInside(Frame frame, List<Clause> clauses, int pieceEnd) {
        int end = pieceEnd;
        for (Clause clause : clauses) {
            if (clause.verb().first() > frame.said()
                    && clause.kind() == ClauseKind.COORDINATE
                    && clause.first() < end
                    && clause.verb().form() == frame.clause().verb().form()) {
                end = clause.first();
            }
        }
        return Math.max(end, frame.said() + 1);
    }

    /** "Norland condemns the raid," its ministry said. */
    private boolean isOwnState(Clause clause, Attribution speaker) {
        return clause.hasSubject()
                && page.references().subjectOf(clause, page.company()).stream()
                        .allMatch(Actor.Side.class::isInstance)
                && acts.isOwn(clause, speaker.speakers());
    }

    private boolean isFirstPerson(Clause clause) {
        return clause.hasSubject()
                && (page.text().is(clause.subjectFirst(), "i")
                        || page.text().is(clause.subjectFirst(), "we"));
    }

    // ---- pieces

    private List<Piece> pieces(SentenceReport report, List<Said> framed) {
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

    private @Nullable Attribution attributionIn(SentenceReport report, List<Piece> pieces) {
        Attribution best = null;
        int nearest = Integer.MAX_VALUE;
        for (Clause clause : report.clauses()) {
            if (page.references().speech().isSpeech(clause.verb().head())
                    || clause.verb().form() == VerbForm.INFINITIVE) {
                continue;
            }
            Frame frame = report.frameOf(clause).orElse(null);
            if (frame != null
                    && frame.complement().kind() != Complement.Kind.QUOTE
                    && frame.complement().kind() != Complement.Kind.NP_QUOTE
                    && pieces.stream().anyMatch(p -> p.first() > clause.verb().first())) {
                continue;
            }
            Attribution attribution = attributions.of(clause, report.sentence()).orElse(null);
            int distance =
                    pieces.isEmpty() ? 0 : Math.abs(pieces.get(0).end() - clause.verb().first());
            if (attribution != null && distance < nearest) {
                best = attribution;
                nearest = distance;
            }
        }
        return best;
    }
}
