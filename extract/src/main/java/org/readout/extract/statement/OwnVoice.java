package org.readout.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
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
    /** What the authors did at an engagement is told by the engagement. */
    private static final Set<String> DOINGS =
            Set.of(
                    "meet",
                    "visit",
                    "arrive",
                    "hold",
                    "host",
                    "receive",
                    "travel",
                    "discuss",
                    "speak",
                    "sign",
                    "exchange",
                    "review",
                    "attend",
                    "chair",
                    "co-chair",
                    "join",
                    "call",
                    "take",
                    "participate",
                    "return",
                    "depart",
                    "see",
                    "consult",
                    "gather",
                    "follow");

    /**
     * Journeys and meetings to come are engagements; only what a text opens with is its news, and
     * said.
     */
    private static final Set<String> GOINGS =
            Set.of(
                    "meet",
                    "visit",
                    "arrive",
                    "hold",
                    "host",
                    "receive",
                    "travel",
                    "attend",
                    "chair",
                    "co-chair",
                    "join",
                    "accompany",
                    "take",
                    "participate",
                    "return",
                    "depart",
                    "leave",
                    "proceed",
                    "go",
                    "stay",
                    "see",
                    "gather",
                    "conclude",
                    "begin",
                    "open",
                    "inaugurate",
                    "mark",
                    "tour",
                    "sign",
                    "brief",
                    "follow");

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
                || page.text().is(sentence.end() - 1, "?")) {
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
        if (main.verb().isFuture() && GOINGS.contains(main.verb().lemma()) && !opening) {
            return null;
        }
        boolean release = page.references().issuer().voice() == Issuer.Voice.RELEASE;
        boolean doing = DOINGS.contains(main.verb().lemma());
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
        if (other) {
            return main.verb().isFuture() && !doing ? SpeechAct.ANNOUNCE : null;
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
