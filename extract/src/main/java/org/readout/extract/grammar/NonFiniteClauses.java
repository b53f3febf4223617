package org.readout.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.readout.model.Sentence;

/**
 * Makes the clauses of verbs without a tense: infinitives, bare verbs of a list, forms in -ing and
 * -ed.
 */
final class NonFiniteClauses {
    private final TextClasses classes;
    private final Sentence sentence;
    private final Tag[] tags;
    private final @Nullable NounPhrase[] phraseAt;
    private final Gap gap;
    private final PhraseFinder phrases;
    private final ClauseDrafts drafts;
    private final Suspense suspense;
    private final FiniteClauses finites;

    NonFiniteClauses(
            TextClasses classes,
            Sentence sentence,
            Tag[] tags,
            @Nullable NounPhrase[] phraseAt,
            Gap gap,
            PhraseFinder phrases,
            ClauseDrafts drafts,
            Suspense suspense,
            FiniteClauses finites) {
        this.classes = classes;
        this.sentence = sentence;
        this.tags = tags;
        this.phraseAt = phraseAt;
        this.gap = gap;
        this.phrases = phrases;
        this.drafts = drafts;
        this.suspense = suspense;
        this.finites = finites;
    }

    @Nullable ClauseDraft nonFinite(VerbGroup verb, int from) {
        return switch (verb.form()) {
            case INFINITIVE -> infinitive(verb, from);
            case BARE -> bare(verb, from);
            case GERUND -> gerund(verb, from);
            case PARTICIPLE -> participle(verb, from);
            case PAST, PRESENT, MODAL -> throw new IllegalStateException("finite: " + verb);
        };
    }

    ClauseDraft infinitive(VerbGroup verb, int from) {
        int before = gap.tokenBefore(verb.first());
        ClauseDraft last = drafts.last();
        if (last != null
                && before >= from
                && (tags[before] == Tag.COORDINATOR || gap.isComma(before))) {
            ClauseDraft sibling = drafts.nearest(VerbForm.INFINITIVE);
            if (sibling != null) {
                return drafts.draft(ClauseKind.INFINITIVE, verb.first(), verb, sibling.parent)
                        .withSubjectOf(sibling);
            }
        }
        if (last == null
                && suspense.waiting() == null
                && before >= from
                && phraseAt[before] != null) {
            // "the decision to leave was criticised"
            suspense.waitForSubjectBefore(from, verb.first());
        }
        int object = last == null ? -1 : phrases.nounPhraseFrom(from, verb.first());
        ClauseDraft draft = drafts.draft(ClauseKind.INFINITIVE, verb.first(), verb, last);
        return object >= 0 && object <= from + 1
                ? draft.withSubject(object, verb.first())
                : draft.withSubjectOf(last);
    }

    @Nullable ClauseDraft bare(VerbGroup verb, int from) {
        int opener = gap.lastOpener(from, verb.first());
        if (opener >= 0) {
            return finites.opened(verb, from, opener);
        }
        if (drafts.isEmpty()) {
            return drafts.draft(ClauseKind.MAIN, verb.first(), verb, null);
        }
        int before = gap.tokenBefore(verb.first());
        boolean joined =
                before >= from && (tags[before] == Tag.COORDINATOR || tags[before] == Tag.MARK);
        if (!joined && before >= from) {
            int subject = phrases.nounPhraseFrom(from, verb.first());
            int opening = subject < 0 ? verb.first() : subject;
            return drafts.draft(ClauseKind.COMPLEMENT, opening, verb, drafts.last())
                    .withSubject(opening, Math.max(opening, before + 1));
        }
        return finites.coordinated(verb, before);
    }

    /** "A day after meeting B, A flew": a measure of time alone stands before. */
    private boolean isMeasure(int preposition) {
        boolean measured =
                preposition > sentence.first()
                        && preposition <= sentence.first() + 3
                        && tags[preposition - 1] == Tag.NOUN;
        for (int at = sentence.first(); measured && at < preposition; at++) {
            measured = tags[at] == Tag.NOUN || tags[at] == Tag.DETERMINER || tags[at] == Tag.NUMBER;
        }
        return measured;
    }

    @Nullable ClauseDraft gerund(VerbGroup verb, int from) {
        int before = verb.first() - 1;
        if (before < sentence.first()) {
            return drafts.draft(ClauseKind.PARTICIPIAL, verb.first(), verb, null);
        }
        Tag tag = tags[before];
        if (tag == Tag.PREPOSITION || tag == Tag.SUBORDINATOR) {
            boolean opens =
                    before == sentence.first()
                            || drafts.isEmpty() && isMeasure(before)
                            || gap.isComma(before - 1)
                            || tag == Tag.SUBORDINATOR;
            if (before > from
                    && gap.isComma(before - 1)
                    && !drafts.hasMain()
                    && suspense.waiting() == null) {
                suspense.waitForSubjectBefore(from, before - 1);
            }
            return opens
                    ? drafts.draft(ClauseKind.PARTICIPIAL, before, verb, hostOfParticipial(verb))
                            .withSubjectOf(hostOfParticipial(verb))
                    : null;
        }
        if (tag == Tag.COORDINATOR || tag == Tag.MARK || tag == Tag.ADVERB) {
            ClauseDraft sibling = tag == Tag.COORDINATOR ? drafts.nearest(VerbForm.GERUND) : null;
            if (sibling != null) {
                return drafts.draft(ClauseKind.PARTICIPIAL, verb.first(), verb, sibling.parent)
                        .withSubjectOf(sibling);
            }
            if (gap.isComma(before) && !drafts.hasMain() && suspense.waiting() == null) {
                suspense.waitForSubjectBefore(from, before);
            }
            ClauseDraft host = hostOfParticipial(verb);
            ClauseDraft draft =
                    drafts.draft(ClauseKind.PARTICIPIAL, verb.first(), verb, host)
                            .withSubjectOf(host);
            Suspense.Waiting left = suspense.waiting();
            return left != null && left.end() >= before - 1
                    ? draft.withSubject(left.first(), left.end())
                    : draft;
        }
        if (tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.PRONOUN) {
            if (!drafts.hasMain() && suspense.waiting() == null) {
                suspense.waitForSubjectBefore(from, verb.first());
            }
            return drafts.draft(ClauseKind.PARTICIPIAL, verb.first(), verb, drafts.last())
                    .withSubject(phrases.phraseStart(before, from), before + 1);
        }
        return drafts.draft(ClauseKind.INFINITIVE, verb.first(), verb, drafts.last())
                .withSubjectOf(drafts.last());
    }

    ClauseDraft participle(VerbGroup verb, int from) {
        int before = gap.tokenBefore(verb.first());
        if (before < sentence.first()) {
            return drafts.draft(ClauseKind.PARTICIPIAL, verb.first(), verb, null);
        }
        if (tags[before] == Tag.SUBORDINATOR && before > sentence.first()) {
            before--;
        }
        boolean comma = gap.isComma(before);
        int nounAt = comma ? before - 1 : before;
        if (nounAt >= from && phraseAt[nounAt] != null) {
            if (!drafts.hasMain() && suspense.waiting() == null) {
                suspense.waitForSubjectBefore(from, nounAt + 1);
            }
            return drafts.draft(ClauseKind.PARTICIPIAL, verb.first(), verb, drafts.last())
                    .withSubject(phrases.phraseStart(nounAt, from), nounAt + 1);
        }
        return drafts.draft(ClauseKind.PARTICIPIAL, verb.first(), verb, drafts.last())
                .withSubjectOf(drafts.last());
    }

    /**
     * "..., adding that": a reporting participle hangs on the clause that reports, another on the
     * nearest.
     */
    @Nullable ClauseDraft hostOfParticipial(VerbGroup verb) {
        ClauseDraft nearest = drafts.nearestFinite();
        if (nearest == null || !classes.says(verb.lemma())) {
            return nearest;
        }
        ClauseDraft host = nearest;
        for (ClauseDraft at = nearest; at != null; at = at.parent) {
            if (classes.says(at.verb.lemma())) {
                host = at;
            }
        }
        return host;
    }
}
