package org.readout.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** What stands between two verbs of a sentence: openers, separators and coordinators. */
final class Gap {
    private final SentencedText text;
    private final Sentence sentence;
    private final Tag[] tags;
    private final @Nullable NounPhrase[] phraseAt;

    Gap(SentencedText text, Sentence sentence, Tag[] tags, @Nullable NounPhrase[] phraseAt) {
        this.text = text;
        this.sentence = sentence;
        this.tags = tags;
        this.phraseAt = phraseAt;
    }

    boolean nounPhraseOpens(int i, int to) {
        int at = i;
        while (at < to && (tags[at] == Tag.ADVERB || isQuote(at))) {
            at++;
        }
        NounPhrase phrase = at < to ? phraseAt[at] : null;
        return phrase != null && phrase.first() == at;
    }

    int lastOpener(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (tags[i] == Tag.SUBORDINATOR || tags[i] == Tag.RELATIVE) {
                return i;
            }
        }
        return -1;
    }

    /** "While in Oslo, the minister said": the opener has no verb of its own before the comma. */
    boolean isVerbless(int opener, VerbGroup verb) {
        if (tags[opener] != Tag.SUBORDINATOR || text.is(opener, "that")) {
            return false;
        }
        int before = tokenBefore(verb.first());
        if (before > opener + 1 && tags[before] == Tag.COORDINATOR) {
            return true; // "if not the tune, and asked": a verb before "and" would have been one
        }
        int after = opener + 1;
        boolean phrase =
                after < verb.first()
                        && (tags[after] == Tag.PREPOSITION || tags[after] == Tag.ADJECTIVE);
        return phrase && lastSeparator(after, verb.first()) >= 0;
    }

    boolean isAntecedent(int i) {
        if (i < sentence.first()) {
            return false;
        }
        if (isComma(i) || tags[i] == Tag.PREPOSITION) {
            return i - 1 >= sentence.first() && phraseAt[i - 1] != null;
        }
        return phraseAt[i] != null;
    }

    boolean isCoordinated(int i) {
        return i - 1 >= sentence.first() && tags[i - 1] == Tag.COORDINATOR;
    }

    /**
     * The mark or coordinator in the from behind which a new clause with its own subject begins; -1
     * where there is none.
     */
    int clauseSeparator(int from, int to) {
        int strong = -1;
        int commaAnd = -1;
        int lastComma = -1;
        int firstAnd = -1;
        for (int i = from; i < to; i++) {
            boolean nounNext = nounPhraseOpens(i + 1, to);
            if (text.is(i, ";") || text.is(i, ":") || text.is(i, "—") || text.is(i, "–")) {
                strong = i;
            } else if (tags[i] == Tag.COORDINATOR && nounNext) {
                if (i > from && isComma(i - 1) && commaAnd < 0) {
                    commaAnd = i;
                } else if (firstAnd < 0) {
                    firstAnd = i;
                }
            } else if ((isComma(i) || isQuote(i)) && nounNext) {
                lastComma = i;
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

    int lastSeparator(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (isComma(i) || text.is(i, ";")) {
                return i;
            }
        }
        return -1;
    }

    int nextSeparator(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isComma(i) || text.is(i, ";") || text.is(i, ":") || isQuote(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The token before, adverbs and negation skipped. */
    int tokenBefore(int i) {
        int at = i - 1;
        while (at >= sentence.first() && (tags[at] == Tag.ADVERB || tags[at] == Tag.NEGATION)) {
            at--;
        }
        return at;
    }

    /** A comma that parts phrases; not the one in "9 May, 2026". */
    boolean isComma(int i) {
        if (i < sentence.first() || !text.is(i, ",")) {
            return false;
        }
        boolean date =
                i + 1 < sentence.end()
                        && text.word(i + 1).isNumber()
                        && text.form(i + 1).length() == 4
                        && i - 2 >= sentence.first()
                        && (text.word(i - 1).isNumber() || text.word(i - 2).isNumber());
        return !date;
    }

    boolean isQuote(int i) {
        return i >= sentence.first()
                && i < sentence.end()
                && tags[i] == Tag.MARK
                && (text.is(i, "\"")
                        || text.is(i, "“")
                        || text.is(i, "”")
                        || text.is(i, "''")
                        || text.is(i, "'"));
    }
}
