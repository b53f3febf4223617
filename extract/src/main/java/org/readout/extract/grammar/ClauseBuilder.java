package org.readout.extract.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * Turns the verb groups of a sentence into clauses, in one walk from left to right. Each verb looks at the gap between
 * it and the verb before: an opener there (that, who, when) decides its kind, a noun phrase there is its subject, a
 * coordinator right before it makes it share one. A subject that an inserted clause cut from its verb waits in
 * {@code waiting}. Longer than most classes: the decisions share the state of that walk.
 */
final class ClauseBuilder {
    private static final Set<String> TIME_NOUNS = Set.of(
            "day", "week", "month", "year", "morning", "evening", "afternoon", "night", "time", "monday", "tuesday",
            "wednesday", "thursday", "friday", "saturday", "sunday", "decade", "weekend", "summer", "spring", "autumn",
            "winter", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december", "hour", "hours", "days", "weeks", "months", "years");

    private final WordClasses classes;
    private final SentencedText text;
    private final Sentence sentence;
    private final Tag[] tags;
    private final @Nullable NounPhrase[] phraseAt;
    private final List<VerbGroup> verbs;
    private final List<ClauseDraft> drafts = new ArrayList<>();

    /** A subject whose verb is still to come. */
    private @Nullable Waiting waiting;

    /** A "that" whose verb is still to come, though a verb without a tense stood between. */
    private int openThat = -1;
    private @Nullable ClauseDraft openThatParent;

    private record Waiting(int first, int end, ClauseKind kind, int opener, @Nullable ClauseDraft parent) {}

    ClauseBuilder(
            WordClasses classes,
            SentencedText text,
            Sentence sentence,
            Tag[] tags,
            @Nullable NounPhrase[] phraseAt,
            List<VerbGroup> verbs) {
        this.classes = classes;
        this.text = text;
        this.sentence = sentence;
        this.tags = tags;
        this.phraseAt = phraseAt;
        this.verbs = verbs;
    }

    List<Clause> build() {
        int gap = sentence.first();
        for (VerbGroup verb : verbs) {
            if (!verb.isFinite() && verb.form() != VerbForm.BARE && waiting == null) {
                rememberOpenThat(gap, verb.first());
            }
            ClauseDraft draft = verb.isFinite() ? finite(verb, gap) : nonFinite(verb, gap);
            if (draft != null) {
                drafts.add(draft);
            }
            gap = verb.end();
        }
        giveOpeningClausesTheirSubject();
        return finished();
    }

    // ---- finite verbs

    private ClauseDraft finite(VerbGroup verb, int gap) {
        int opener = lastOpener(gap, verb.first());
        if (opener >= 0 && !isVerbless(opener, verb)) {
            return opened(verb, gap, opener);
        }
        if (openThat >= 0 && waiting == null) {
            return underOpenThat(verb, gap);
        }
        int before = tokenBefore(verb.first());
        if (isInvertedAttribution(verb, before)) {
            int subject = verb.end();
            return draft(ClauseKind.MAIN, verb.first(), verb, null).withSubject(subject, phraseEnd(subject));
        }
        if (before >= gap && tags[before] == Tag.COORDINATOR) {
            return coordinated(verb, before);
        }
        if (before < gap || tags[before] == Tag.MARK || tags[before] == Tag.PREPOSITION) {
            Waiting left = waiting;
            if (left != null) {
                return resume(verb, left);
            }
            int attributed = hasMain() && before >= gap && classes.takesClause(verb.lemma()) ? fronted(gap, verb) : -1;
            if (attributed >= 0 && isComma(before) && attributed < before) {
                return draft(ClauseKind.MAIN, attributed, verb, null).withSubject(attributed, before);
            }
            return before >= gap && drafts.isEmpty() ? ownSubject(verb, gap) : coordinated(verb, Math.max(before, gap));
        }
        return ownSubject(verb, gap);
    }

    private void rememberOpenThat(int gap, int to) {
        int opener = lastOpener(gap, to);
        if (opener >= 0 && (text.is(opener, "that") || text.is(opener, "whether")) && tags[opener] == Tag.SUBORDINATOR) {
            openThat = opener;
            openThatParent = last();
        }
    }

    /** "... that, headed by X, the state will": the subject stands behind the inserted words, or right behind that. */
    private ClauseDraft underOpenThat(VerbGroup verb, int gap) {
        int near = nounPhraseFrom(gap, verb.first());
        int behindComma = fronted(gap, verb);
        int subject = behindComma >= 0 ? behindComma : nounPhraseFrom(openThat + 1, gap);
        subject = subject < 0 ? near : subject;
        ClauseDraft draft = draft(ClauseKind.COMPLEMENT, openThat, verb, openThatParent);
        openThat = -1;
        return subject < 0 ? draft : draft.withSubject(subject, trimmed(subject, verb.first()));
    }

    /** A clause that a subordinator or relative word opens. */
    private ClauseDraft opened(VerbGroup verb, int gap, int opener) {
        int subject = nounPhraseFrom(opener + 1, verb.first());
        boolean relative = tags[opener] == Tag.RELATIVE && isAntecedent(opener - 1);
        if (relative) {
            return relative(verb, gap, opener, subject);
        }
        boolean complement = text.is(opener, "that") || text.is(opener, "whether") || tags[opener] == Tag.RELATIVE
                || text.is(opener, "if") && last() != null && takesClause(last());
        ClauseDraft parent = complement && isCoordinated(opener) ? parentOfLastComplement() : last();
        ClauseDraft draft = draft(complement ? ClauseKind.COMPLEMENT : ClauseKind.ADVERBIAL, opener, verb, parent);
        if (!complement && drafts.isEmpty() && waiting == null) {
            waitForSubjectBefore(gap, opener);
        }
        return subject >= 0 ? draft.withSubject(subject, trimmed(subject, verb.first())) : draft.withSubjectOf(last());
    }

    private ClauseDraft relative(VerbGroup verb, int gap, int opener, int subject) {
        int antecedentEnd = isComma(opener - 1) || tags[opener - 1] == Tag.PREPOSITION ? opener - 1 : opener;
        if (antecedentEnd > gap && isComma(antecedentEnd - 1)) {
            antecedentEnd--;
        }
        int antecedent = phraseStart(antecedentEnd - 1, sentence.first());
        ClauseDraft parent = last();
        waitForSubjectBefore(gap, antecedentEnd);
        ClauseDraft draft = draft(ClauseKind.RELATIVE, opener, verb, parent);
        return subject >= 0
                ? draft.withSubject(subject, trimmed(subject, verb.first()))
                : draft.withSubject(antecedent, antecedentEnd);
    }

    /** Where an inserted clause begins behind a subject that has no verb yet, the subject waits for it. */
    private void waitForSubjectBefore(int gap, int end) {
        int outer = lastOpener(gap, end);
        if (outer >= 0) {
            int subject = nounPhraseFrom(outer + 1, end);
            if (subject >= 0) {
                ClauseKind kind = text.is(outer, "that") || text.is(outer, "whether") ? ClauseKind.COMPLEMENT : ClauseKind.ADVERBIAL;
                waiting = new Waiting(subject, end, kind, outer, last());
            }
            return;
        }
        if (!hasMain()) {
            int subject = subjectStart(gap, end);
            if (subject >= 0) {
                waiting = new Waiting(subject, end, ClauseKind.MAIN, subject, null);
            }
            return;
        }
        int separator = clauseSeparator(gap, end);
        if (separator >= 0) {
            int subject = nounPhraseFrom(separator + 1, end);
            if (subject >= 0) {
                waiting = new Waiting(subject, end, ClauseKind.MAIN, subject, null);
            }
        } else if (last() != null && takesClause(last()) && nounPhraseFrom(gap, end) == gap) {
            waiting = new Waiting(gap, end, ClauseKind.COMPLEMENT, gap, last());
        }
    }

    private ClauseDraft resume(VerbGroup verb, Waiting left) {
        waiting = null;
        return draft(left.kind(), left.opener(), verb, left.parent()).withSubject(left.first(), left.end());
    }

    /** The verb's subject stands in the gap right before it. */
    private ClauseDraft ownSubject(VerbGroup verb, int gap) {
        int inserted = insertedSubject(verb, gap);
        if (inserted >= 0) {
            return interruption(verb, gap, inserted);
        }
        ClauseDraft last = last();
        if (!hasMain()) {
            Waiting left = waiting;
            boolean separated = left != null && lastSeparator(gap, verb.first()) >= 0 && fronted(gap, verb) >= 0;
            if (left != null && !separated) {
                return resume(verb, left);
            }
            int subject = last == null ? subjectStart(gap, verb.first()) : fronted(gap, verb);
            subject = subject < 0 ? gap : subject;
            waiting = null;
            return draft(ClauseKind.MAIN, subject, verb, null).withSubject(subject, trimmed(subject, verb.first()));
        }
        int separator = clauseSeparator(gap, verb.first());
        Waiting left = waiting;
        if (left != null && (separator < 0 || !isCoordinated(separator + 1))) {
            return resume(verb, left);
        }
        if (separator < 0) {
            boolean complement = last != null && takesClause(last);
            int subject = Math.max(gap, nounPhraseFrom(gap, verb.first()));
            ClauseKind kind = complement || last == null ? ClauseKind.COMPLEMENT : ClauseKind.RELATIVE;
            return draft(kind, subject, verb, last).withSubject(subject, trimmed(subject, verb.first()));
        }
        int subject = nounPhraseFrom(separator + 1, verb.first());
        subject = subject < 0 ? separator + 1 : subject;
        return sibling(verb, separator, subject).withSubject(subject, trimmed(subject, verb.first()));
    }

    /** ", he said," inside a clause: where its subject begins, or -1. */
    private int insertedSubject(VerbGroup verb, int gap) {
        if (!classes.takesClause(verb.lemma()) || !text.is(Math.min(verb.end(), sentence.end() - 1), ",")) {
            return -1;
        }
        NounPhrase phrase = phraseAt[tokenBefore(verb.first())];
        int comma = phrase == null ? -1 : phrase.first() - 1;
        return comma > gap && isComma(comma) && phrase != null ? phrase.first() : -1;
    }

    private ClauseDraft interruption(VerbGroup verb, int gap, int subject) {
        if (!hasMain() && waiting == null) {
            waitForSubjectBefore(gap, subject - 1);
        }
        ClauseDraft draft = draft(ClauseKind.MAIN, subject, verb, null).withSubject(subject, trimmed(subject, verb.first()));
        draft.interrupts = waiting != null || hasMain();
        return draft;
    }

    /** A clause of its own behind a separator: the sentence's, or one more clause of what is being said. */
    private ClauseDraft sibling(VerbGroup verb, int separator, int subject) {
        ClauseDraft complement = lastComplement();
        boolean stillSaid = complement != null && complement.parent != null
                && (tags[separator] == Tag.COORDINATOR && !isComma(separator - 1) || text.is(separator, ";"))
                && !classes.says(verb.lemma());
        return draft(stillSaid ? ClauseKind.COMPLEMENT : ClauseKind.MAIN, subject, verb, stillSaid && complement != null ? complement.parent : null);
    }

    /** Shares its subject with an earlier verb of its form: the nearest, or the outermost that reports if this one does. */
    private ClauseDraft coordinated(VerbGroup verb, int separator) {
        ClauseDraft host = null;
        for (ClauseDraft at = last(); at != null; at = at.parent) {
            boolean alike = formAlike(at.verb, verb);
            boolean better = host == null || classes.says(verb.lemma()) && classes.says(at.verb.lemma())
                    || host.kind == ClauseKind.RELATIVE && isComma(separator - 1);
            if (alike && better) {
                host = at;
            }
        }
        if (host == null) {
            host = nearestFinite();
        }
        int first = separator >= 0 && separator < verb.first() && tags[separator] == Tag.COORDINATOR ? separator : verb.first();
        return draft(ClauseKind.COORDINATE, first, verb, host == null ? null : host.parent).withSubjectOf(host);
    }

    private static boolean formAlike(VerbGroup a, VerbGroup b) {
        if (a.form() == b.form()) {
            return true;
        }
        boolean bareA = a.form() == VerbForm.BARE || a.form() == VerbForm.INFINITIVE || a.form() == VerbForm.MODAL;
        return b.form() == VerbForm.BARE && bareA;
    }

    /** "...," said the minister: a verb of saying behind a quotation or comma, its subject behind it. */
    private boolean isInvertedAttribution(VerbGroup verb, int before) {
        if (!classes.takesClause(verb.lemma()) || before < sentence.first() || verb.end() >= sentence.end() || verb.passive()) {
            return false;
        }
        boolean quoteBefore = isQuote(before);
        boolean commaBefore = isComma(before);
        NounPhrase subject = phraseAt[verb.end()];
        if (subject == null || subject.first() != verb.end() || !quoteBefore && !commaBefore) {
            return false;
        }
        int after = phraseEnd(verb.end());
        boolean closes = after >= sentence.end() || text.word(after).isMark() || tags[after] == Tag.PREPOSITION
                || tags[after] == Tag.RELATIVE || tags[after] == Tag.SUBORDINATOR || tags[after] == Tag.ADVERB;
        return closes && (quoteBefore || waiting == null && tags[subject.head()] == Tag.NAME);
    }

    // ---- other verbs

    private @Nullable ClauseDraft nonFinite(VerbGroup verb, int gap) {
        return switch (verb.form()) {
            case INFINITIVE -> infinitive(verb, gap);
            case BARE -> bare(verb, gap);
            case GERUND -> gerund(verb, gap);
            case PARTICIPLE -> participle(verb, gap);
            case PAST, PRESENT, MODAL -> throw new IllegalStateException("finite: " + verb);
        };
    }

    private ClauseDraft infinitive(VerbGroup verb, int gap) {
        int before = tokenBefore(verb.first());
        ClauseDraft last = last();
        if (last != null && before >= gap && (tags[before] == Tag.COORDINATOR || isComma(before))) {
            ClauseDraft sibling = nearest(VerbForm.INFINITIVE);
            if (sibling != null) {
                return draft(ClauseKind.INFINITIVE, verb.first(), verb, sibling.parent).withSubjectOf(sibling);
            }
        }
        int object = last == null ? -1 : nounPhraseFrom(gap, verb.first());
        ClauseDraft draft = draft(ClauseKind.INFINITIVE, verb.first(), verb, last);
        return object >= 0 && object <= gap + 1 ? draft.withSubject(object, verb.first()) : draft.withSubjectOf(last);
    }

    private @Nullable ClauseDraft bare(VerbGroup verb, int gap) {
        int opener = lastOpener(gap, verb.first());
        if (opener >= 0) {
            return opened(verb, gap, opener);
        }
        if (drafts.isEmpty()) {
            return draft(ClauseKind.MAIN, verb.first(), verb, null);
        }
        int before = tokenBefore(verb.first());
        boolean joined = before >= gap && (tags[before] == Tag.COORDINATOR || tags[before] == Tag.MARK);
        if (!joined && before >= gap) {
            int subject = nounPhraseFrom(gap, verb.first());
            int from = subject < 0 ? verb.first() : subject;
            return draft(ClauseKind.COMPLEMENT, from, verb, last()).withSubject(from, Math.max(from, before + 1));
        }
        return coordinated(verb, before);
    }

    private @Nullable ClauseDraft gerund(VerbGroup verb, int gap) {
        int before = verb.first() - 1;
        if (before < sentence.first()) {
            return draft(ClauseKind.PARTICIPIAL, verb.first(), verb, null);
        }
        Tag tag = tags[before];
        if (tag == Tag.PREPOSITION || tag == Tag.SUBORDINATOR) {
            boolean opens = before == sentence.first() || isComma(before - 1) || tag == Tag.SUBORDINATOR;
            if (before > gap && isComma(before - 1) && !hasMain() && waiting == null) {
                waitForSubjectBefore(gap, before - 1);
            }
            return opens ? draft(ClauseKind.PARTICIPIAL, before, verb, hostOfParticipial(verb)).withSubjectOf(hostOfParticipial(verb)) : null;
        }
        if (tag == Tag.COORDINATOR || tag == Tag.MARK || tag == Tag.ADVERB) {
            ClauseDraft sibling = tag == Tag.COORDINATOR ? nearest(VerbForm.GERUND) : null;
            if (sibling != null) {
                return draft(ClauseKind.PARTICIPIAL, verb.first(), verb, sibling.parent).withSubjectOf(sibling);
            }
            if (isComma(before) && !hasMain() && waiting == null) {
                waitForSubjectBefore(gap, before);
            }
            ClauseDraft host = hostOfParticipial(verb);
            ClauseDraft draft = draft(ClauseKind.PARTICIPIAL, verb.first(), verb, host).withSubjectOf(host);
            Waiting left = waiting;
            return left != null && left.end() >= before - 1 ? draft.withSubject(left.first(), left.end()) : draft;
        }
        if (tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.PRONOUN) {
            if (!hasMain() && waiting == null) {
                waitForSubjectBefore(gap, verb.first());
            }
            return draft(ClauseKind.PARTICIPIAL, verb.first(), verb, last()).withSubject(phraseStart(before, gap), before + 1);
        }
        return draft(ClauseKind.INFINITIVE, verb.first(), verb, last()).withSubjectOf(last());
    }

    private ClauseDraft participle(VerbGroup verb, int gap) {
        int before = tokenBefore(verb.first());
        if (before < sentence.first()) {
            return draft(ClauseKind.PARTICIPIAL, verb.first(), verb, null);
        }
        if (tags[before] == Tag.SUBORDINATOR && before > sentence.first()) {
            before--;
        }
        boolean comma = isComma(before);
        int nounAt = comma ? before - 1 : before;
        if (nounAt >= gap && phraseAt[nounAt] != null) {
            if (!hasMain() && waiting == null) {
                waitForSubjectBefore(gap, nounAt + 1);
            }
            return draft(ClauseKind.PARTICIPIAL, verb.first(), verb, last()).withSubject(phraseStart(nounAt, gap), nounAt + 1);
        }
        return draft(ClauseKind.PARTICIPIAL, verb.first(), verb, last()).withSubjectOf(last());
    }

    /** "..., adding that": a reporting participle hangs on the clause that reports, another on the nearest. */
    private @Nullable ClauseDraft hostOfParticipial(VerbGroup verb) {
        ClauseDraft nearest = nearestFinite();
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

    // ---- the end

    private void giveOpeningClausesTheirSubject() {
        ClauseDraft main = null;
        for (ClauseDraft draft : drafts) {
            if (draft.kind == ClauseKind.MAIN && draft.hasSubject()) {
                main = draft;
                break;
            }
        }
        if (main == null) {
            return;
        }
        for (ClauseDraft draft : drafts) {
            if (draft.index < main.index && !draft.hasSubject()
                    && (draft.kind == ClauseKind.PARTICIPIAL || draft.kind == ClauseKind.ADVERBIAL || draft.kind == ClauseKind.INFINITIVE)) {
                draft.withSubjectOf(main);
            }
        }
    }

    private List<Clause> finished() {
        int close = sentence.end();
        while (close > sentence.first() + 1 && isClosing(close - 1)) {
            close--;
        }
        int[] followers = followers();
        List<Clause> clauses = new ArrayList<>(drafts.size());
        for (ClauseDraft draft : drafts) {
            int end = close;
            if (followers[draft.index] < drafts.size()) {
                ClauseDraft later = drafts.get(followers[draft.index]);
                end = boundary(later.first > draft.first ? later.first : later.verb.first(), draft.verb.end());
            }
            clauses.add(draft.finish(Math.min(end, Math.max(close, draft.verb.end()))));
        }
        return clauses;
    }

    /** For each draft the first later one that does not hang on it; their number where there is none. */
    private int[] followers() {
        int none = drafts.size();
        int[] followers = new int[none];
        Arrays.fill(followers, none);
        // each hangs on the one below it
        Deque<ClauseDraft> open = new ArrayDeque<>();
        for (ClauseDraft draft : drafts) {
            ClauseDraft host = draft.parent;
            while (host != null && followers[host.index] < none) {
                host = host.parent;
            }
            while (!open.isEmpty() && open.peek() != host) {
                followers[open.pop().index] = draft.index;
            }
            open.push(draft);
        }
        return followers;
    }

    private boolean isClosing(int i) {
        return text.is(i, ".") || text.is(i, "!") || text.is(i, "?") || isQuote(i) || text.is(i, ";") || text.is(i, ":");
    }

    private int boundary(int at, int least) {
        int end = at;
        while (end > least + 1 && tags[end - 1] == Tag.ADVERB && (isComma(end - 2) || tags[end - 2] == Tag.COORDINATOR)) {
            end--;
        }
        while (end > least && (tags[end - 1] == Tag.COORDINATOR || isComma(end - 1) || text.is(end - 1, ";")
                || text.is(end - 1, ":") || text.is(end - 1, "–") || text.is(end - 1, "—") || text.is(end - 1, "-"))) {
            end--;
        }
        return end;
    }

    // ---- looking around

    private ClauseDraft draft(ClauseKind kind, int first, VerbGroup verb, @Nullable ClauseDraft parent) {
        return new ClauseDraft(drafts.size(), kind, first, verb, parent);
    }

    private @Nullable ClauseDraft last() {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (!drafts.get(i).interrupts) {
                return drafts.get(i);
            }
        }
        return null;
    }

    private boolean takesClause(ClauseDraft draft) {
        return classes.takesClause(draft.verb.lemma());
    }

    private boolean hasMain() {
        for (ClauseDraft draft : drafts) {
            if (draft.kind == ClauseKind.MAIN && !draft.interrupts) {
                return true;
            }
        }
        return false;
    }

    private @Nullable ClauseDraft nearestFinite() {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).verb.isFinite() && !drafts.get(i).interrupts) {
                return drafts.get(i);
            }
        }
        return null;
    }

    private @Nullable ClauseDraft nearest(VerbForm form) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).verb.form() == form) {
                return drafts.get(i);
            }
        }
        return null;
    }

    private @Nullable ClauseDraft lastComplement() {
        for (ClauseDraft at = last(); at != null; at = at.parent) {
            if (at.kind == ClauseKind.COMPLEMENT) {
                return at;
            }
        }
        return null;
    }

    private @Nullable ClauseDraft parentOfLastComplement() {
        ClauseDraft complement = lastComplement();
        return complement == null ? last() : complement.parent;
    }

    private int lastOpener(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (tags[i] == Tag.SUBORDINATOR || tags[i] == Tag.RELATIVE) {
                return i;
            }
        }
        return -1;
    }

    /** "While in Oslo, the minister said": the opener has no verb of its own before the comma. */
    private boolean isVerbless(int opener, VerbGroup verb) {
        if (tags[opener] != Tag.SUBORDINATOR || text.is(opener, "that")) {
            return false;
        }
        int after = opener + 1;
        boolean phrase = after < verb.first() && (tags[after] == Tag.PREPOSITION || tags[after] == Tag.ADJECTIVE);
        return phrase && lastSeparator(after, verb.first()) >= 0;
    }

    private boolean isAntecedent(int i) {
        if (i < sentence.first()) {
            return false;
        }
        if (isComma(i) || tags[i] == Tag.PREPOSITION) {
            return i - 1 >= sentence.first() && phraseAt[i - 1] != null;
        }
        return phraseAt[i] != null;
    }

    private boolean isCoordinated(int i) {
        return i - 1 >= sentence.first() && tags[i - 1] == Tag.COORDINATOR;
    }

    /** The first noun phrase from a token on that is no preposition's object; -1 where there is none before {@code to}. */
    private int nounPhraseFrom(int from, int to) {
        for (int i = from; i < to; i++) {
            NounPhrase phrase = phraseAt[i];
            if (phrase == null) {
                continue;
            }
            int first = Math.max(phrase.first(), from);
            boolean object = first > from && tags[first - 1] == Tag.PREPOSITION;
            if (!object && !isTime(phrase, to)) {
                return first;
            }
            i = phrase.end() - 1;
        }
        return -1;
    }

    /** "The same day, the minister said": a time before the subject is none, unless nothing else is there. */
    private boolean isTime(NounPhrase phrase, int to) {
        return TIME_NOUNS.contains(text.folded(phrase.head())) && phrase.end() < to && lastSeparator(phrase.end(), to) >= 0;
    }

    /** Where the subject of the sentence's first clause begins: the first noun phrase that opens a segment. */
    private int subjectStart(int from, int to) {
        int segment = from;
        while (segment < to) {
            int at = skipLeading(segment, to);
            NounPhrase phrase = at < to ? phraseAt[at] : null;
            if (phrase != null && !isTime(phrase, to)) {
                return Math.max(phrase.first(), segment);
            }
            int next = nextSeparator(at, to);
            if (next < 0) {
                return nounPhraseFrom(segment, to);
            }
            segment = next + 1;
        }
        return -1;
    }

    private int skipLeading(int from, int to) {
        int at = from;
        while (at < to && (tags[at] == Tag.ADVERB || tags[at] == Tag.COORDINATOR || tags[at] == Tag.MARK)) {
            at++;
        }
        return at;
    }

    /** The subject behind a fronted participle or adverbial clause: after the first comma that a noun phrase follows. */
    private int fronted(int gap, VerbGroup verb) {
        int comma = frontedBehind(gap, verb, false);
        return comma >= 0 ? comma : frontedBehind(gap, verb, true);
    }

    private int frontedBehind(int gap, VerbGroup verb, boolean quote) {
        for (int i = gap; i < verb.first(); i++) {
            if (quote ? isQuote(i) : isComma(i)) {
                int at = skipLeading(i + 1, verb.first());
                NounPhrase phrase = at < verb.first() ? phraseAt[at] : null;
                if (phrase != null && phrase.first() >= i && !isTime(phrase, verb.first())) {
                    return phrase.first();
                }
            }
        }
        return -1;
    }

    /** The mark or coordinator in the gap behind which a new clause with its own subject begins; -1 where there is none. */
    private int clauseSeparator(int gap, int to) {
        int strong = -1;
        int commaAnd = -1;
        int lastComma = -1;
        int firstAnd = -1;
        for (int i = gap; i < to; i++) {
            boolean nounNext = nounPhraseOpens(i + 1, to);
            if (text.is(i, ";") || text.is(i, ":") || text.is(i, "—") || text.is(i, "–")) {
                strong = i;
            } else if (tags[i] == Tag.COORDINATOR && nounNext) {
                if (i > gap && isComma(i - 1) && commaAnd < 0) {
                    commaAnd = i;
                } else if (firstAnd < 0) {
                    firstAnd = i;
                }
            } else if ((isComma(i) || isQuote(i)) && nounNext) {
                lastComma = lastComma < 0 || commaClosesList(gap, i) ? i : lastComma;
            }
        }
        if (strong >= 0) {
            return strong;
        }
        if (commaAnd >= 0) {
            return commaAnd;
        }
        return lastComma >= 0 ? lastComma : firstAnd;
    }

    private boolean commaClosesList(int gap, int comma) {
        return comma > gap;
    }

    private boolean nounPhraseOpens(int i, int to) {
        int at = i;
        while (at < to && (tags[at] == Tag.ADVERB || isQuote(at))) {
            at++;
        }
        NounPhrase phrase = at < to ? phraseAt[at] : null;
        return phrase != null && phrase.first() == at;
    }

    private int lastSeparator(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (isComma(i) || text.is(i, ";")) {
                return i;
            }
        }
        return -1;
    }

    private int nextSeparator(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isComma(i) || text.is(i, ";") || text.is(i, ":") || isQuote(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The token before, adverbs and negation skipped. */
    private int tokenBefore(int i) {
        int at = i - 1;
        while (at >= sentence.first() && (tags[at] == Tag.ADVERB || tags[at] == Tag.NEGATION)) {
            at--;
        }
        return at;
    }

    private int trimmed(int first, int end) {
        int at = end;
        while (at > first + 1 && (tags[at - 1] == Tag.ADVERB || tags[at - 1] == Tag.NEGATION || isComma(at - 1) || isQuote(at - 1))) {
            at--;
        }
        return Math.max(at, first + 1);
    }

    /** The start of the phrase that ends with this token, followed to the left over "of". */
    private int phraseStart(int token, int least) {
        NounPhrase phrase = phraseAt[token];
        int first = phrase == null ? token : phrase.first();
        while (first - 2 >= least && text.is(first - 1, "of") && phraseAt[first - 2] != null) {
            NounPhrase outer = phraseAt[first - 2];
            first = outer == null ? first : outer.first();
        }
        return Math.max(first, least);
    }

    /** The end of the phrase that begins with this token, followed to the right over "of", "for", "and" and appositions of names. */
    private int phraseEnd(int token) {
        NounPhrase phrase = phraseAt[token];
        int end = phrase == null ? token + 1 : phrase.end();
        while (end + 1 < sentence.end() && (text.is(end, "of") || text.is(end, "for") || text.is(end, "and")) && phraseAt[end + 1] != null) {
            NounPhrase next = phraseAt[end + 1];
            end = next == null ? end + 1 : next.end();
        }
        return end;
    }

    /** A comma that parts phrases; not the one in "9 May, 2026". */
    private boolean isComma(int i) {
        if (i < sentence.first() || !text.is(i, ",")) {
            return false;
        }
        boolean date = i + 1 < sentence.end() && text.word(i + 1).isNumber() && text.form(i + 1).length() == 4
                && i - 2 >= sentence.first() && (text.word(i - 1).isNumber() || text.word(i - 2).isNumber());
        return !date;
    }

    private boolean isQuote(int i) {
        return i >= sentence.first() && i < sentence.end()
                && (text.is(i, "\"") || text.is(i, "“") || text.is(i, "”") || text.is(i, "''"));
    }
}
