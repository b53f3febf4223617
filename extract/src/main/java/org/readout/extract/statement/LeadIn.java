package org.readout.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.model.Actor;
import org.readout.model.Sentence;
import org.readout.model.SpeechAct;

/**
 * A sentence that leads into a list: "The two sides agreed to", with the measures as its items, or
 * "The two capitals:", whose items bring verbs of their own.
 */
final class LeadIn {
    /** The verb stands this near to the sentence's end. */
    private static final int REACH = 8;

    private final List<Actor> speakers;
    private final @Nullable SpeechAct act;
    private int first = -1;
    private int end = -1;
    private int sentence = -1;

    private LeadIn(List<Actor> speakers, @Nullable SpeechAct act) {
        this.speakers = speakers;
        this.act = act;
    }

    /** The sentence as a lead-in, if it ends like one. */
    static Optional<LeadIn> read(SentenceReport report, Page page, FrameFinder finder) {
        Sentence sentence = report.sentence();
        int last = sentence.end() - 1;
        boolean colon = page.text().is(last, ":");
        int word = colon ? last - 1 : last;
        boolean open =
                page.text().is(word, "to")
                        || page.text().is(word, "on")
                        || page.text().is(word, "that")
                        || page.text().is(word, "for")
                        || page.text().is(word, "will");
        if (!colon && !open || word <= sentence.first()) {
            return Optional.empty();
        }
        Clause near = null;
        for (Clause clause : report.clauses()) {
            near = clause.verb().head() >= sentence.end() - REACH ? clause : near;
        }
        if (near == null) {
            return open ? Optional.empty() : withoutVerb(report, page);
        }
        List<Actor> speakers = page.references().subjectOf(near, page.company());
        while (speakers.isEmpty() && near.parent() >= 0) {
            // "decided that the following steps will be taken:"
            near = report.clauses().get(near.parent());
            speakers = page.references().subjectOf(near, page.company());
        }
        if (speakers.isEmpty()) {
            return Optional.empty();
        }
        boolean joint = new ActChoice(page).isJoint(speakers, "");
        SpeechAct act =
                page.text().is(word, "will")
                        ? SpeechAct.AGREE
                        : finder.openForce(near).map(force -> force.of(joint)).orElse(null);
        return act == null && open ? Optional.empty() : Optional.of(new LeadIn(speakers, act));
    }

    private static Optional<LeadIn> withoutVerb(SentenceReport report, Page page) {
        Sentence sentence = report.sentence();
        for (int token = sentence.end() - 2;
                token >= Math.max(sentence.first(), sentence.end() - 6);
                token--) {
            List<Actor> speakers =
                    page.references().meant(token, sentence.end() - 1, page.company());
            if (speakers.size() > 1) {
                return Optional.of(new LeadIn(speakers, null));
            }
        }
        return Optional.empty();
    }

    /** What an item says: nothing yet where the whole list is one statement. */
    List<Said> item(SentenceReport report, FrameSpeech frames) {
        if (act == null) {
            return frames.of(report, speakers);
        }
        Sentence item = report.sentence();
        Clause whole = wholeClause(report);
        if (whole != null) {
            int stop = report.extent().withoutFinalMarks(item.end(), item.first());
            return List.of(
                    new Said(item.index(), whole.subjectFirst(), stop, speakers, act, null, false));
        }
        first = first < 0 ? item.first() : first;
        sentence = sentence < 0 ? item.index() : sentence;
        end = report.extent().withoutFinalMarks(item.end(), item.first());
        return new ArrayList<>();
    }

    /** "- Norland will open an office.": an item that is a sentence is a statement of its own. */
    private @Nullable Clause wholeClause(SentenceReport report) {
        for (Clause clause : report.clauses()) {
            boolean opens =
                    clause.ownsSubject() && clause.subjectFirst() <= report.sentence().first() + 3;
            if (opens
                    && clause.verb().isFinite()
                    && clause.verb().first() > clause.subjectFirst()) {
                return first < 0 ? clause : null;
            }
        }
        return null;
    }

    /** Whether the list is read as one statement. */
    boolean isOpen() {
        return act != null;
    }

    Optional<Said> close() {
        return act == null || first < 0
                ? Optional.empty()
                : Optional.of(new Said(sentence, first, end, speakers, act, null, false));
    }
}
