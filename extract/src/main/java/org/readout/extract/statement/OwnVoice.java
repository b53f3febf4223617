package org.readout.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.reference.Issuer;
import org.readout.model.Actor;
import org.readout.model.BlockKind;
import org.readout.model.Sentence;
import org.readout.model.SpeechAct;

/**
 * Sentences of a first-person or joint release that nobody else is said to say: its authors say
 * them. In a release in the third person only those about the issuing state itself.
 */
final class OwnVoice {
    private static final WordSet PERSONAL =
            WordSet.of("i", "my", "me", "we", "our", "us", "you", "your");

    /** A shorter sentence is a label. */
    private static final int SHORTEST = 6;

    private final Page page;
    private final ActChoice acts;
    private boolean opening = true;

    OwnVoice(Page page, ActChoice acts) {
        this.page = page;
        this.acts = acts;
    }

    /**
     * @param opening whether nothing has been said before this sentence
     */
    List<Said> of(SentenceReport report, boolean opening) {
        this.opening = opening;
        Issuer issuer = page.references().issuer();
        Sentence sentence = report.sentence();
        if (issuer.actors().isEmpty()
                || sentence.block().kind() != BlockKind.BODY
                || sentence.size() < SHORTEST
                || page.text().is(sentence.end() - 1, "?")
                || page.text().is(sentence.end() - 1, ":")) {
            return List.of();
        }
        if (issuer.voice() == Issuer.Voice.LETTER && !isAddressed(sentence)) {
            return List.of();
        }
        List<Said> said = new ArrayList<>();
        int first = sentence.first();
        Clause main = null;
        for (Clause clause : report.clauses()) {
            if (clause.kind() != ClauseKind.MAIN
                    || !clause.verb().isFinite()
                    || !clause.hasSubject()
                    || page.references().speech().isSpeech(clause.verb().head())) {
                continue;
            }
            if (main == null && opensBehindClause(clause, report)) {
                first = clause.subjectFirst();
            }
            if (main != null
                    && clause.subjectFirst() > main.verb().head()
                    && isJoin(clause.subjectFirst() - 1)) {
                add(main, first, clause.subjectFirst(), report, said);
                first = clause.subjectFirst();
            }
            main = main == null || first == clause.subjectFirst() ? clause : main;
        }
        if (main != null) {
            add(main, first, sentence.end(), report, said);
        }
        return said;
    }

    /** Only the letter itself says "I", "our", "you"; the report around it does not. */
    private boolean isAddressed(Sentence sentence) {
        for (int token = sentence.first(); token < sentence.end(); token++) {
            if (PERSONAL.contains(page.text().folded(token))) {
                return true;
            }
        }
        return false;
    }

    /** "While he had been here before, it is his first visit": the main clause is what is said. */
    private boolean opensBehindClause(Clause main, SentenceReport report) {
        int start = report.sentence().first();
        return page.text().is(main.subjectFirst() - 1, ",")
                && report.clauses().stream()
                        .anyMatch(
                                c ->
                                        c.kind() == ClauseKind.ADVERBIAL
                                                && c.first() == start
                                                && c.verb().isFinite()
                                                && c.verb().end() < main.subjectFirst());
    }

    private boolean isJoin(int token) {
        return page.text().is(token, "and")
                || page.text().is(token, "but")
                || page.text().is(token, ";");
    }

    private void add(Clause main, int first, int end, SentenceReport report, List<Said> said) {
        List<Actor> authors = page.references().issuer().actors();
        SpeechAct act = act(main, authors);
        int stop = report.extent().trimmed(first, end);
        if (act != null && stop > first) {
            said.add(new Said(report.sentence().index(), first, stop, authors, act, null, false));
        }
    }

    /**
     * The act of a sentence of one's own, or null where it tells what was done or who somebody is.
     */
    private @Nullable SpeechAct act(Clause main, List<Actor> authors) {
        List<Actor> subject = page.references().subjectOf(main, page.company());
        if (main.verb().isFuture() && Doings.isGoing(main.verb().lemma()) && !opening) {
            return null;
        }
        boolean release = page.references().issuer().voice() == Issuer.Voice.RELEASE;
        boolean doing = Doings.isDoing(main.verb().lemma());
        if (release && !(subject.size() == 1 && authors.contains(subject.get(0)))) {
            return main.verb().isFuture() ? SpeechAct.ANNOUNCE : null;
        }
        if (doing && !main.verb().isFuture()) {
            return null;
        }
        boolean other =
                !subject.isEmpty()
                        && subject.get(0) instanceof Actor.Individual
                        && !authors.contains(subject.get(0));
        if (main.verb().passive() && main.verb().lemma().equals("expect")) {
            return SpeechAct.ANNOUNCE;
        }
        if (other && main.verb().isFuture()) {
            return doing ? null : SpeechAct.ANNOUNCE;
        }
        boolean judges = main.verb().form() == VerbForm.PRESENT && authors.size() == 1;
        boolean biography = main.verb().lemma().equals("be");
        if (other && (release || !judges || biography)) {
            return null; // what others did is told; what they are doing is judged
        }
        if (main.verb().lemma().equals("be") && page.text().is(main.verb().end() + 1, "first")) {
            return SpeechAct.ASSERT; // "that is going to be our first fair"
        }
        if (main.verb().isFuture()
                && (doing || main.verb().lemma().equals("be") && !main.verb().passive())) {
            return SpeechAct.ANNOUNCE;
        }
        boolean joint = acts.isJoint(authors, "");
        return acts.within(main, SpeechAct.ASSERT, authors, joint, "");
    }
}
