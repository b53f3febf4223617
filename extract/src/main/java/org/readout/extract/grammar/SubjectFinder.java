package org.readout.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** Finds subjects that no comma, opener or coordinator tells: the hard places of a sentence. */
final class SubjectFinder {
    private final TextClasses classes;
    private final SentencedText text;
    private final Sentence sentence;
    private final Tag[] tags;
    private final @Nullable NounPhrase[] phraseAt;
    private final Gap gap;
    private final PhraseFinder phrases;
    private final ClauseDrafts drafts;

    SubjectFinder(
            TextClasses classes,
            SentencedText text,
            Sentence sentence,
            Tag[] tags,
            @Nullable NounPhrase[] phraseAt,
            Gap gap,
            PhraseFinder phrases,
            ClauseDrafts drafts) {
        this.classes = classes;
        this.text = text;
        this.sentence = sentence;
        this.tags = tags;
        this.phraseAt = phraseAt;
        this.gap = gap;
        this.phrases = phrases;
        this.drafts = drafts;
    }

    /**
     * "Praising the choir for the songs it had sung, she ...": a pronoun right behind a noun,
     * within what the sentence opens with; its main clause is yet to come.
     */
    boolean isContact(ClauseDraft last, VerbGroup verb, int from) {
        int pronoun = verb.first() - 1;
        return last.kind == ClauseKind.PARTICIPIAL
                && !drafts.hasMain()
                && pronoun - 1 > from
                && tags[pronoun] == Tag.PRONOUN
                && tags[pronoun - 1] == Tag.NOUN
                && !classes.takesClause(verb.lemma())
                && gap.lastSeparator(from, verb.first()) < 0
                && hasCommaBehind(verb.end());
    }

    private boolean hasCommaBehind(int from) {
        for (int token = from; token < sentence.end(); token++) {
            if (gap.isComma(token)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "For the aid Norland provided": where the subject of a relative clause without its pronoun
     * begins, -1 where there is none.
     */
    int contact(VerbGroup verb) {
        int at = gap.tokenBefore(verb.first());
        int first = at;
        while (first > sentence.first() && tags[first] == Tag.NAME && tags[first - 1] == Tag.NAME) {
            first--;
        }
        NounPhrase phrase = at < sentence.first() ? null : phraseAt[at];
        return phrase != null
                        && tags[at] == Tag.NAME
                        && first > phrase.first()
                        && tags[first - 1] == Tag.NOUN
                        && tags[phrase.first()] == Tag.DETERMINER
                        && phrase.first() > sentence.first()
                        && tags[phrase.first() - 1] == Tag.PREPOSITION
                ? first
                : -1;
    }

    /** "Told reporters the talks had failed": behind those who are told the subject begins. */
    int behindAddressee(int subject, VerbGroup verb) {
        NounPhrase phrase = phraseAt[subject];
        if (phrase == null || phrase.end() >= verb.first()) {
            return subject;
        }
        int next = phrase.end();
        boolean begins =
                tags[next] == Tag.DETERMINER
                        || tags[next] == Tag.PRONOUN
                        || tags[next] == Tag.POSSESSIVE && !text.word(next).isClitic();
        return begins ? next : subject;
    }

    /** ", he said," inside a clause: where its subject begins, or -1. */
    int inserted(VerbGroup verb, int from) {
        if (!classes.takesClause(verb.lemma())
                || !text.is(Math.min(verb.end(), sentence.end() - 1), ",")) {
            return -1;
        }
        NounPhrase phrase = phraseAt[gap.tokenBefore(verb.first())];
        int comma = phrase == null ? -1 : phrase.first() - 1;
        return comma > from && gap.isComma(comma) && phrase != null ? phrase.first() : -1;
    }

    /** "Free trade, said Duarte, is good": between commas, and the sentence's verb behind. */
    boolean isInvertedWithin(VerbGroup verb, int before) {
        if (!classes.says(verb.lemma())
                || !classes.takesClause(verb.lemma())
                || drafts.hasMain()
                || before < sentence.first()
                || !gap.isComma(before)
                || verb.passive()
                || verb.end() >= sentence.end()
                || tags[verb.end()] != Tag.NAME && tags[verb.end()] != Tag.DETERMINER) {
            return false;
        }
        int after = phrases.phraseEnd(verb.end());
        return after + 1 < sentence.end()
                && gap.isComma(after)
                && (tags[after + 1] == Tag.VERB
                        || tags[after + 1] == Tag.MODAL
                        || tags[after + 1] == Tag.AUXILIARY);
    }

    /**
     * "...," said the minister: a verb of saying behind a quotation or comma, its subject behind
     * it.
     */
    boolean isInvertedAttribution(VerbGroup verb, int before, Suspense suspense) {
        if (!classes.takesClause(verb.lemma())
                || before < sentence.first()
                || verb.end() >= sentence.end()
                || verb.passive()) {
            return false;
        }
        boolean quoteBefore = gap.isQuote(before);
        boolean commaBefore = gap.isComma(before);
        NounPhrase subject = phraseAt[verb.end()];
        if (subject == null || subject.first() != verb.end() || !quoteBefore && !commaBefore) {
            return false;
        }
        int after = phrases.phraseEnd(verb.end());
        boolean closes =
                after >= sentence.end()
                        || text.word(after).isMark()
                        || tags[after] == Tag.PREPOSITION
                        || tags[after] == Tag.RELATIVE
                        || tags[after] == Tag.SUBORDINATOR
                        || tags[after] == Tag.ADVERB;
        // behind a mere comma there must be something said: "Norland's minister, Ana Lund, told
        // Holm" tells who speaks
        boolean saidBefore =
                drafts.hasMain() && suspense.waiting() == null && tags[subject.head()] == Tag.NAME;
        return closes && (quoteBefore || saidBefore);
    }
}
