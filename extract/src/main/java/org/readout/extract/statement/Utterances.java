package org.readout.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.statement.QuotedPieces.Piece;
import org.readout.model.Block;
import org.readout.model.Sentence;
import org.readout.model.SpeechAct;

/**
 * Direct speech. A quotation belongs to the attribution in its sentence; one without belongs to the
 * speaker of the quotation before it in its block, or of the one after it ("A. B," said X).
 */
final class Utterances {

    private final Page page;
    private final ActChoice acts;
    private final Attribution.Reader attributions;
    private final QuotedPieces quoted;
    private final SpokenFrames spoken;
    private @Nullable Attribution last;
    private @Nullable Block lastBlock;
    private final List<Piece> waiting = new ArrayList<>();

    Utterances(Page page, FrameFinder finder, ActChoice acts) {
        this.page = page;
        this.acts = acts;
        this.attributions = new Attribution.Reader(page, finder);
        this.quoted = new QuotedPieces(page, attributions);
        this.spoken = new SpokenFrames(page, finder, acts);
    }

    /** What is said between quotation marks in the sentence, unless a frame has taken it. */
    List<Said> of(SentenceReport report, List<Said> framed) {
        Sentence sentence = report.sentence();
        if (!sentence.block().equals(lastBlock)) {
            waiting.clear();
            last = last != null && opensInside(sentence) ? last : null;
            lastBlock = sentence.block();
        }
        List<Piece> pieces = quoted.of(report, framed);
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
        List<Said> inside = spoken.in(piece, speaker);
        if (!inside.isEmpty()) {
            found.addAll(inside);
            return;
        }
        boolean joint = acts.isJoint(speaker.speakers(), "");
        SpeechAct act = speaker.force().of(joint);
        if (act == SpeechAct.ASSERT && spoken.asks(piece)) {
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
