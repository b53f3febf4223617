package org.readout.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.statement.QuotedPieces.Piece;
import org.readout.model.Actor;
import org.readout.model.Sentence;
import org.readout.model.SpeechAct;

/** What a speaker does by his own quoted words: "I ask every port for its help", "Let us talk". */
final class SpokenFrames {
    private final Page page;
    private final FrameFinder finder;
    private final ActChoice acts;

    SpokenFrames(Page page, FrameFinder finder, ActChoice acts) {
        this.page = page;
        this.finder = finder;
        this.acts = acts;
    }

    /** "I ask every port for its help": the speaker's own frames within what is quoted. */
    List<Said> in(Piece piece, Attribution speaker) {
        List<Said> found = new ArrayList<>();
        Sentence sentence = page.text().sentences().get(piece.sentence());
        List<Clause> clauses = page.grammar().clauses(sentence);
        Narration narration = new Narration(sentence, page.text(), page.grammar(), clauses, finder);
        for (Clause clause : clauses) {
            boolean inside =
                    clause.verb().first() >= piece.first() && clause.verb().end() <= piece.end();
            boolean led = inside && isLed(clause, clauses, narration);
            if (!inside
                    || !led
                            && !(isOutermost(clause, speaker)
                                    && isOwnAct(clause, speaker, narration))) {
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

    private static boolean isOutermost(Clause clause, Attribution speaker) {
        return clause.kind() == ClauseKind.MAIN
                || clause.kind() == ClauseKind.COORDINATE
                || clause.kind() == ClauseKind.COMPLEMENT
                        && clause.parent() == speaker.clause().index();
    }

    /** "I would like to thank": the second verb does it. */
    private boolean isLed(Clause clause, List<Clause> clauses, Narration narration) {
        if (clause.kind() != ClauseKind.INFINITIVE || clause.parent() < 0) {
            return false;
        }
        Clause leading = clauses.get(clause.parent());
        return isFirstPerson(leading)
                && finder.isPerformed(clause)
                && narration.leadsToSpeech(leading);
    }

    /** Done by these words and not denied, past or only possible; "would like" is a wish. */
    private boolean isOwnAct(Clause clause, Attribution speaker, Narration narration) {
        return (isFirstPerson(clause) || isOwnState(clause, speaker))
                && (!clause.verb().passive() || finder.isState(clause, page.text()))
                && !clause.verb().negated()
                && !narration.leadsToSpeech(clause)
                && !page.text().is(clause.verb().first() - 1, "neither")
                && !page.text().is(clause.verb().first() - 1, "nor")
                && (clause.verb().modal() == null || clause.verb().lemma().equals("like"));
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

    /** "Give us a list", "Let us talk". */
    boolean asks(Piece piece) {
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
}
