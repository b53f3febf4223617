package org.readout.extract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Grammar;
import org.readout.model.Actor;
import org.readout.model.PersonId;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** Follows whom a document speaks of from clause to clause. */
final class Course {
    private final SentencedText text;
    private final Grammar grammar;
    private final Referents referents;
    private final DirectSpeech speech;
    private final QuotedSpeakers quoted;
    private final Groups groups;
    private final Interview interview;
    private final List<Focus> course = new ArrayList<>();
    private Focus focus = Focus.NOTHING;

    /** What the focus was before the last clause. */
    private Focus before = Focus.NOTHING;

    Course(
            SentencedText text,
            Grammar grammar,
            Referents referents,
            DirectSpeech speech,
            QuotedSpeakers quoted,
            Groups groups) {
        this.text = text;
        this.grammar = grammar;
        this.referents = referents;
        this.speech = speech;
        this.quoted = quoted;
        this.groups = groups;
        this.interview = Interview.of(text, speech);
    }

    /** The focus from each place on where it changes, in the text's order. */
    List<Focus> read() {
        @Nullable PersonId interviewed = null;
        for (Sentence sentence : text.sentences()) {
            if (interviewed != null && interview.answersAt(sentence.first())) {
                focus = focus.speakingOf(interviewed, sentence.first());
                course.add(focus);
            }
            before = focus;
            int known = course.size();
            for (Clause clause : grammar.clauses(sentence)) {
                if (!clause.hasSubject() || speech.isSpeech(clause.subjectFirst())) {
                    continue;
                }
                if (clause.kind() == ClauseKind.MAIN) {
                    comeBack(clause);
                    onSubject(clause);
                } else if (clause.kind() == ClauseKind.COMPLEMENT && clause.ownsSubject()) {
                    onSpokenOf(clause);
                }
            }
            quoted.note(sentence, focus.person(), course.size() > known);
            interviewed = interviewed == null ? focus.person() : interviewed;
        }
        course.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return course;
    }

    /**
     * "The envoy was, she admits, polite": whoever is put in with a pronoun is another than the
     * clause around it speaks of.
     */
    private void comeBack(Clause clause) {
        int first = clause.subjectFirst();
        boolean putIn =
                referents.isPronoun(first, clause.subjectEnd())
                        && first > 0
                        && text.is(first - 1, ",")
                        && clause.verb().end() < text.size()
                        && text.word(clause.verb().end()).isMark();
        if (putIn && before.person() != null) {
            focus = before.again(first);
            course.add(focus);
        }
    }

    private void onSubject(Clause clause) {
        Optional<Reference> subject =
                referents.subject(clause.subjectFirst(), clause.subjectEnd(), focus);
        if (subject.isEmpty()) {
            return;
        }
        referents.learn(clause.subjectFirst(), clause.subjectEnd(), focus);
        before = focus;
        focus =
                focus.after(
                        groups.known(subject.get()),
                        Math.max(clause.subjectEnd(), clause.verb().first()));
        PersonId owner = referents.owner(clause.subjectFirst(), clause.subjectEnd());
        if (owner != null && onSide()) {
            focus = focus.on(owner);
        }
        if (referents.isSomebody(clause.subjectFirst(), clause.subjectEnd())) {
            focus = focus.onUnnamed();
        }
        course.add(focus);
    }

    /** "The ministry said that Ana Duarte had left. She ...": she is not the ministry. */
    private void onSpokenOf(Clause clause) {
        if (!onSide()
                || focus.unnamed() != null
                || referents.isPronoun(clause.subjectFirst(), clause.subjectEnd())) {
            return;
        }
        PersonId spokenOf =
                referents
                        .subject(clause.subjectFirst(), clause.subjectEnd(), focus)
                        .map(groups::known)
                        .map(Course::onePerson)
                        .orElse(null);
        if (spokenOf != null) {
            focus = focus.speakingOf(spokenOf, clause.verb().first());
            course.add(focus);
        }
    }

    private boolean onSide() {
        return focus.subject() instanceof Reference.Those(var actors)
                && actors.get(0) instanceof Actor.Side;
    }

    private static @Nullable PersonId onePerson(Reference reference) {
        return reference instanceof Reference.Those(var actors)
                        && actors.size() == 1
                        && actors.get(0) instanceof Actor.Individual(PersonId id)
                ? id
                : null;
    }
}
