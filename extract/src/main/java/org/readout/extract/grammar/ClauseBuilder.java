package org.readout.extract.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * Turns the verb groups of a sentence into clauses, in one walk from left to right. Each verb looks
 * at the gap between it and the verb before; a subject that an inserted clause cut from its verb
 * waits in {@link Suspense}.
 */
final class ClauseBuilder {
    private final Sentence sentence;
    private final List<VerbGroup> verbs;
    private final ClauseDrafts drafts;
    private final Suspense suspense;
    private final FiniteClauses finites;
    private final NonFiniteClauses others;
    private final ClauseEnds ends;

    ClauseBuilder(
            TextClasses classes,
            SentencedText text,
            Sentence sentence,
            Tag[] tags,
            @Nullable NounPhrase[] phraseAt,
            List<VerbGroup> verbs) {
        this.sentence = sentence;
        this.verbs = verbs;
        Gap gap = new Gap(text, sentence, tags, phraseAt);
        PhraseFinder phrases = new PhraseFinder(text, sentence, tags, phraseAt, gap);
        drafts = new ClauseDrafts(classes);
        suspense = new Suspense(text, tags, gap, phrases, drafts);
        finites =
                new FiniteClauses(
                        classes, text, sentence, tags, phraseAt, gap, phrases, drafts, suspense);
        others =
                new NonFiniteClauses(
                        classes, sentence, tags, phraseAt, gap, phrases, drafts, suspense, finites);
        ends = new ClauseEnds(text, sentence, tags, gap, drafts);
    }

    List<Clause> build() {
        int from = sentence.first();
        for (VerbGroup verb : verbs) {
            if (!verb.isFinite() && verb.form() != VerbForm.BARE && suspense.waiting() == null) {
                suspense.rememberOpenThat(from, verb.first());
            }
            ClauseDraft draft =
                    verb.isFinite() ? finites.finite(verb, from) : others.nonFinite(verb, from);
            if (draft != null) {
                drafts.add(draft);
            }
            from = verb.end();
        }
        ends.giveOpeningClausesTheirSubject();
        return ends.finished();
    }
}
