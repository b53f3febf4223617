package org.readout.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * Makes the clauses of finite verbs: an opener before the verb (that, who, when) decides the kind,
 * a noun phrase before it is the subject, a coordinator right before it makes it share one.
 */
final class FiniteClauses {
    private final TextClasses classes;
    private final SentencedText text;
    private final Sentence sentence;
    private final Tag[] tags;
    private final Gap gap;
    private final PhraseFinder phrases;
    private final ClauseDrafts drafts;
    private final Suspense suspense;
    private final SubjectFinder subjects;

    FiniteClauses(
            TextClasses classes,
            SentencedText text,
            Sentence sentence,
            Tag[] tags,
            @Nullable NounPhrase[] phraseAt,
            Gap gap,
            PhraseFinder phrases,
            ClauseDrafts drafts,
            Suspense suspense) {
        this.classes = classes;
        this.text = text;
        this.sentence = sentence;
        this.tags = tags;
        this.gap = gap;
        this.phrases = phrases;
        this.drafts = drafts;
        this.suspense = suspense;
        this.subjects =
                new SubjectFinder(classes, text, sentence, tags, phraseAt, gap, phrases, drafts);
    }

    ClauseDraft finite(VerbGroup verb, int from) {
        int opener = gap.lastOpener(from, verb.first());
        if (opener >= 0 && !gap.isVerbless(opener, verb)) {
            return opened(verb, from, opener);
        }
        if (suspense.openThat() >= 0 && suspense.waiting() == null) {
            return underOpenThat(verb, from);
        }
        int before = gap.tokenBefore(verb.first());
        if (subjects.isInvertedAttribution(verb, before, suspense)) {
            return inverted(verb);
        }
        if (subjects.isInvertedWithin(verb, before)) {
            suspense.waitForSubjectBefore(from, before);
            ClauseDraft draft = inverted(verb);
            draft.interrupts = suspense.waiting() != null;
            return draft;
        }
        if (before >= from && tags[before] == Tag.COORDINATOR) {
            return coordinated(verb, before);
        }
        if (before < from || tags[before] == Tag.MARK || tags[before] == Tag.PREPOSITION) {
            Suspense.Waiting left = suspense.waiting();
            if (left != null) {
                return resume(verb, left);
            }
            int attributed =
                    drafts.hasMain() && before >= from && classes.takesClause(verb.lemma())
                            ? phrases.fronted(from, verb)
                            : -1;
            if (attributed >= 0 && gap.isComma(before) && attributed < before) {
                return drafts.draft(ClauseKind.MAIN, attributed, verb, null)
                        .withSubject(attributed, before);
            }
            return before >= from && drafts.isEmpty()
                    ? ownSubject(verb, from)
                    : coordinated(verb, Math.max(before, from));
        }
        return ownSubject(verb, from);
    }

    private ClauseDraft inverted(VerbGroup verb) {
        int subject = verb.end();
        return drafts.draft(ClauseKind.MAIN, verb.first(), verb, null)
                .withSubject(subject, phrases.phraseEnd(subject));
    }

    /**
     * "... that, headed by X, the state will": the subject stands behind the inserted words, or
     * right behind that.
     */
    ClauseDraft underOpenThat(VerbGroup verb, int from) {
        int near = phrases.nounPhraseFrom(from, verb.first());
        int behindComma = phrases.fronted(from, verb);
        int subject =
                behindComma >= 0
                        ? behindComma
                        : phrases.nounPhraseFrom(suspense.openThat() + 1, from);
        subject = subject < 0 ? near : subject;
        ClauseDraft draft =
                drafts.draft(
                        ClauseKind.COMPLEMENT,
                        suspense.openThat(),
                        verb,
                        suspense.openThatParent());
        suspense.closeThat();
        return subject < 0
                ? draft
                : draft.withSubject(subject, phrases.trimmed(subject, verb.first()));
    }

    /** A clause that a subordinator or relative word opens. */
    ClauseDraft opened(VerbGroup verb, int from, int opener) {
        int subject = phrases.nounPhraseFrom(opener + 1, verb.first());
        boolean relative = tags[opener] == Tag.RELATIVE && gap.isAntecedent(opener - 1);
        if (relative) {
            return relative(verb, from, opener, subject);
        }
        boolean complement =
                text.is(opener, "that")
                        || text.is(opener, "whether")
                        || tags[opener] == Tag.RELATIVE
                        || text.is(opener, "if")
                                && drafts.last() != null
                                && drafts.takesClause(drafts.last());
        ClauseDraft parent =
                complement && gap.isCoordinated(opener)
                        ? drafts.parentOfLastComplement()
                        : drafts.last();
        ClauseDraft draft =
                drafts.draft(
                        complement ? ClauseKind.COMPLEMENT : ClauseKind.ADVERBIAL,
                        opener,
                        verb,
                        parent);
        if (!complement && opener > from && drafts.last() != null) {
            suspense.rememberOpenThatAt(gap.isComma(opener - 1) ? opener - 2 : opener - 1);
        }
        if (!complement && drafts.isEmpty() && suspense.waiting() == null) {
            suspense.waitForSubjectBefore(from, opener);
        }
        return subject >= 0
                ? draft.withSubject(subject, phrases.trimmed(subject, verb.first()))
                : draft.withSubjectOf(drafts.last());
    }

    ClauseDraft relative(VerbGroup verb, int from, int opener, int subject) {
        int antecedentEnd =
                gap.isComma(opener - 1) || tags[opener - 1] == Tag.PREPOSITION
                        ? opener - 1
                        : opener;
        if (antecedentEnd > from && gap.isComma(antecedentEnd - 1)) {
            antecedentEnd--;
        }
        int antecedent = phrases.phraseStart(antecedentEnd - 1, sentence.first());
        ClauseDraft parent = drafts.last();
        suspense.waitForSubjectBefore(from, antecedentEnd);
        ClauseDraft draft = drafts.draft(ClauseKind.RELATIVE, opener, verb, parent);
        return subject >= 0
                ? draft.withSubject(subject, phrases.trimmed(subject, verb.first()))
                : draft.withSubject(antecedent, antecedentEnd);
    }

    ClauseDraft resume(VerbGroup verb, Suspense.Waiting left) {
        suspense.settle();
        return drafts.draft(left.kind(), left.opener(), verb, left.parent())
                .withSubject(left.first(), left.end());
    }

    /** The verb's subject stands in the from right before it. */
    ClauseDraft ownSubject(VerbGroup verb, int from) {
        int inserted = subjects.inserted(verb, from);
        if (inserted >= 0) {
            return interruption(verb, from, inserted);
        }
        ClauseDraft last = drafts.last();
        if (last != null && subjects.isContact(last, verb, from)) {
            int pronoun = verb.first() - 1;
            return drafts.draft(ClauseKind.RELATIVE, pronoun, verb, last)
                    .withSubject(pronoun, verb.first());
        }
        if (!drafts.hasMain()) {
            Suspense.Waiting left = suspense.waiting();
            boolean separated =
                    left != null
                            && gap.lastSeparator(from, verb.first()) >= 0
                            && phrases.fronted(from, verb) >= 0;
            if (left != null && !separated) {
                return resume(verb, left);
            }
            int subject =
                    last == null
                            ? phrases.subjectStart(from, verb.first())
                            : phrases.fronted(from, verb);
            subject = subject < 0 ? from : subject;
            if (tags[subject] == Tag.PREPOSITION && tags[verb.first() - 1] == Tag.PRONOUN) {
                subject = verb.first() - 1; // "speaking at the fair he said"
            }
            suspense.settle();
            return drafts.draft(ClauseKind.MAIN, subject, verb, null)
                    .withSubject(subject, phrases.trimmed(subject, verb.first()));
        }
        int separator = gap.clauseSeparator(from, verb.first());
        Suspense.Waiting left = suspense.waiting();
        if (left != null && (separator < 0 || !gap.isCoordinated(separator + 1))) {
            return resume(verb, left);
        }
        if (separator < 0) {
            int contact = subjects.contact(verb);
            if (contact > from) {
                return drafts.draft(ClauseKind.RELATIVE, contact, verb, last)
                        .withSubject(contact, verb.first());
            }
            boolean complement = last != null && drafts.takesClause(last);
            int subject =
                    subjects.behindAddressee(
                            Math.max(from, phrases.nounPhraseFrom(from, verb.first())), verb);
            ClauseKind kind =
                    complement || last == null ? ClauseKind.COMPLEMENT : ClauseKind.RELATIVE;
            return drafts.draft(kind, subject, verb, last)
                    .withSubject(subject, phrases.trimmed(subject, verb.first()));
        }
        int subject = phrases.nounPhraseFrom(separator + 1, verb.first());
        subject = subject < 0 ? separator + 1 : subject;
        return sibling(verb, separator, subject)
                .withSubject(subject, phrases.trimmed(subject, verb.first()));
    }

    ClauseDraft interruption(VerbGroup verb, int from, int subject) {
        if (!drafts.hasMain() && suspense.waiting() == null) {
            suspense.waitForSubjectBefore(from, subject - 1);
        }
        ClauseDraft draft =
                drafts.draft(ClauseKind.MAIN, subject, verb, null)
                        .withSubject(subject, phrases.trimmed(subject, verb.first()));
        draft.interrupts = suspense.waiting() != null || drafts.hasMain();
        return draft;
    }

    /**
     * A clause of its own behind a separator: the sentence's, or one more clause of what is being
     * said.
     */
    ClauseDraft sibling(VerbGroup verb, int separator, int subject) {
        ClauseDraft complement = drafts.lastComplement();
        boolean stillSaid =
                complement != null
                        && complement.parent != null
                        && (tags[separator] == Tag.COORDINATOR && !gap.isComma(separator - 1)
                                || text.is(separator, ";"))
                        && !classes.says(verb.lemma());
        return drafts.draft(
                stillSaid ? ClauseKind.COMPLEMENT : ClauseKind.MAIN,
                subject,
                verb,
                stillSaid && complement != null ? complement.parent : null);
    }

    /**
     * Shares its subject with an earlier verb of its form: the nearest, or the outermost that
     * reports if this one does.
     */
    ClauseDraft coordinated(VerbGroup verb, int separator) {
        ClauseDraft host = null;
        for (ClauseDraft at = drafts.last(); at != null; at = at.parent) {
            boolean alike = formAlike(at.verb, verb);
            boolean aspect = host != null && verb.perfect() && host.verb.perfect();
            boolean better =
                    host == null
                            || !aspect && verb.perfect() && at.verb.perfect()
                            || !aspect
                                    && classes.says(verb.lemma())
                                    && classes.says(at.verb.lemma())
                            || host.kind == ClauseKind.RELATIVE && gap.isComma(separator - 1);
            if (alike && better) {
                host = at;
            }
        }
        if (host == null) {
            host = drafts.nearestFinite();
        }
        int first =
                separator >= 0 && separator < verb.first() && tags[separator] == Tag.COORDINATOR
                        ? separator
                        : verb.first();
        return drafts.draft(ClauseKind.COORDINATE, first, verb, host == null ? null : host.parent)
                .withSubjectOf(host);
    }

    static boolean formAlike(VerbGroup a, VerbGroup b) {
        if (a.form() == b.form()) {
            return true;
        }
        boolean bareA =
                a.form() == VerbForm.BARE
                        || a.form() == VerbForm.INFINITIVE
                        || a.form() == VerbForm.MODAL;
        return b.form() == VerbForm.BARE && bareA;
    }
}
