package org.readout.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** Finds the noun phrases of a gap that can be subjects, and how far they reach. */
final class PhraseFinder {
    private static final WordSet TIME_NOUNS =
            WordSet.of(
                    "day",
                    "week",
                    "month",
                    "year",
                    "morning",
                    "evening",
                    "afternoon",
                    "night",
                    "time",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "decade",
                    "weekend",
                    "summer",
                    "spring",
                    "autumn",
                    "winter",
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "hour",
                    "hours",
                    "days",
                    "weeks",
                    "months",
                    "years");

    private final SentencedText text;
    private final Sentence sentence;
    private final Tag[] tags;
    private final @Nullable NounPhrase[] phraseAt;
    private final Gap gap;

    PhraseFinder(
            SentencedText text,
            Sentence sentence,
            Tag[] tags,
            @Nullable NounPhrase[] phraseAt,
            Gap gap) {
        this.text = text;
        this.sentence = sentence;
        this.tags = tags;
        this.phraseAt = phraseAt;
        this.gap = gap;
    }

    /**
     * The first noun phrase from a token on that is no preposition's object; -1 where there is none
     * before {@code to}.
     */
    int nounPhraseFrom(int from, int to) {
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

    /**
     * "The same day, the minister said": a time before the subject is none, unless nothing else is
     * there.
     */
    boolean isTime(NounPhrase phrase, int to) {
        return TIME_NOUNS.contains(text, phrase.head())
                && phrase.end() < to
                && gap.lastSeparator(phrase.end(), to) >= 0;
    }

    /**
     * Where the subject of the sentence's first clause begins: the first noun phrase that opens a
     * segment.
     */
    int subjectStart(int from, int to) {
        int segment = from;
        while (segment < to) {
            int at = skipLeading(segment, to);
            NounPhrase phrase = at < to ? phraseAt[at] : null;
            if (phrase != null && !isTime(phrase, to)) {
                return Math.max(phrase.first(), segment);
            }
            int next = gap.nextSeparator(at, to);
            if (next < 0) {
                return nounPhraseFrom(segment, to);
            }
            segment = next + 1;
        }
        return -1;
    }

    int skipLeading(int from, int to) {
        int at = from;
        while (at < to
                && (tags[at] == Tag.ADVERB
                        || tags[at] == Tag.COORDINATOR
                        || tags[at] == Tag.MARK)) {
            at++;
        }
        return at;
    }

    /**
     * The subject behind a fronted participle or adverbial clause: after the first comma that a
     * noun phrase follows.
     */
    int fronted(int from, VerbGroup verb) {
        int comma = frontedBehind(from, verb, false);
        return comma >= 0 ? comma : frontedBehind(from, verb, true);
    }

    int frontedBehind(int from, VerbGroup verb, boolean quote) {
        for (int i = from; i < verb.first(); i++) {
            if (quote ? gap.isQuote(i) : gap.isComma(i)) {
                int at = skipLeading(i + 1, verb.first());
                NounPhrase phrase = at < verb.first() ? phraseAt[at] : null;
                if (phrase != null && phrase.first() >= i && !isTime(phrase, verb.first())) {
                    return phrase.first();
                }
            }
        }
        return -1;
    }

    int trimmed(int first, int end) {
        int at = end;
        while (at > first + 1
                && (tags[at - 1] == Tag.ADVERB
                        || tags[at - 1] == Tag.NEGATION
                        || gap.isComma(at - 1)
                        || gap.isQuote(at - 1))) {
            at--;
        }
        return Math.max(at, first + 1);
    }

    /** The start of the phrase that ends with this token, followed to the left over "of". */
    int phraseStart(int token, int least) {
        NounPhrase phrase = phraseAt[token];
        int first = phrase == null ? token : phrase.first();
        while (first - 2 >= least && text.is(first - 1, "of") && phraseAt[first - 2] != null) {
            NounPhrase outer = phraseAt[first - 2];
            first = outer == null ? first : outer.first();
        }
        return Math.max(first, least);
    }

    /**
     * The end of the phrase that begins with this token, followed to the right over "of", "for",
     * "and" and appositions of names.
     */
    int phraseEnd(int token) {
        NounPhrase phrase = phraseAt[token];
        int end = phrase == null ? token + 1 : phrase.end();
        while (end + 1 < sentence.end()
                && (text.is(end, "of") || text.is(end, "for") || text.is(end, "and"))
                && phraseAt[end + 1] != null) {
            NounPhrase next = phraseAt[end + 1];
            end = next == null ? end + 1 : next.end();
        }
        return end;
    }
}
