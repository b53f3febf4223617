package org.readout.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.Actor;
import org.readout.model.Sentence;
import org.readout.model.SpeechAct;

/**
 * Questions that are answered in the negative: "Asked whether the port was sold, she replied that
 * it was not"; "Was the port sold? She denied it." What was asked is what is denied.
 */
final class DeniedQuestions {
    private static final WordSet DENYING =
            WordSet.of("deny", "dismiss", "reject", "refute", "dispute", "rebut");
    private static final WordSet ANSWERING =
            WordSet.of("reply", "answer", "say", "respond", "insist", "retort", "tell");
    private static final WordSet TAKEN_UP = WordSet.of("it", "this", "that", "them", "so", "these");
    private static final WordSet HELPING =
            WordSet.of(
                    "had", "has", "have", "did", "do", "does", "was", "were", "is", "are", "will",
                    "would", "can", "could", "should", "might");

    /** The word that opens what was asked stands this near behind "asked". */
    private static final int ASKED_REACH = 9;

    /** A bare answer ends this near behind its verb. */
    private static final int ANSWER_REACH = 6;

    private final Page page;
    private @Nullable Asked open;

    DeniedQuestions(Page page) {
        this.page = page;
    }

    /** What was asked, in which sentence. */
    private record Asked(int sentence, int first, int end) {}

    /** The question that this sentence denies, if it denies any. */
    @Nullable Said of(SentenceReport report) {
        Asked before = open;
        open = question(report);
        Clause main = answer(report);
        Asked within = main == null ? null : asked(report, main);
        Asked asked = within != null ? within : before;
        if (main == null || asked == null || !denies(main, report.sentence())) {
            return null;
        }
        List<Actor> speakers = page.voiceOf(page.references().subjectOf(main, page.company()));
        return speakers.isEmpty() || asked.end() <= asked.first()
                ? null
                : new Said(
                        asked.sentence(),
                        asked.first(),
                        asked.end(),
                        speakers,
                        SpeechAct.DENY,
                        null,
                        false);
    }

    /** "Was the port sold?": what stands behind the verb that helps to ask. */
    private @Nullable Asked question(SentenceReport report) {
        Sentence sentence = report.sentence();
        int first = sentence.first();
        boolean asks =
                page.text().is(sentence.end() - 1, "?")
                        && HELPING.contains(page.text(), first)
                        && !page.references().speech().isSpeech(first)
                        && !report.clauses().isEmpty();
        return asks
                ? new Asked(
                        sentence.index(),
                        first + 1,
                        report.extent()
                                .endFrom(first + 1, report.clauses().get(0), Complement.Kind.NP))
                : null;
    }

    private @Nullable Clause answer(SentenceReport report) {
        for (Clause clause : report.clauses()) {
            String lemma = clause.verb().lemma();
            if (clause.kind() == ClauseKind.MAIN
                    && clause.hasSubject()
                    && !clause.verb().passive()
                    && (DENYING.contains(lemma) || ANSWERING.contains(lemma))
                    && !page.references().speech().isSpeech(clause.verb().head())) {
                return clause;
            }
        }
        return null;
    }

    /** "Asked in Port Sella whether ...", "Asked about reports that ...", up to the answer. */
    private @Nullable Asked asked(SentenceReport report, Clause answer) {
        Sentence sentence = report.sentence();
        int comma = answer.subjectFirst() - 1;
        if (!page.text().is(sentence.first(), "asked") || !page.text().is(comma, ",")) {
            return null;
        }
        int stop = Math.min(comma, sentence.first() + ASKED_REACH);
        for (int token = sentence.first() + 1; token < stop; token++) {
            if (page.text().is(token, "whether")
                    || page.text().is(token, "if")
                    || page.text().is(token, "that")) {
                return new Asked(sentence.index(), token + 1, comma);
            }
        }
        return null;
    }

    /** "Denied it", "replied that it had not", "answered: 'No.'". */
    private boolean denies(Clause main, Sentence sentence) {
        int at = main.verb().end();
        if (DENYING.contains(main.verb().lemma())) {
            return at >= sentence.end() - 1 || TAKEN_UP.contains(page.text(), at);
        }
        int last = Math.min(sentence.end() - 1, at + ANSWER_REACH);
        for (int token = at; token <= last; token++) {
            boolean closes = token + 1 >= sentence.end() || page.text().word(token + 1).isMark();
            boolean no = page.text().is(token, "no") && !page.text().word(token - 1).isWord();
            boolean not = page.text().is(token, "not") || page.text().is(token, "n't");
            if (closes && (no || not || page.text().is(token, "no") && token == at)) {
                return true;
            }
        }
        return false;
    }
}
