package org.readout.extract.date;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.lexicon.WordTable;
import org.readout.model.SentencedText;

/**
 * Tells from the verbs near a date whether it is past or to come: the nearest before it, else the
 * nearest after.
 */
final class TenseReader {
    private static final WordSet BEEN = WordSet.of("was", "were", "had", "been");
    private static final WordSet AFTER_TO =
            WordSet.of(
                    "the", "a", "an", "his", "her", "its", "their", "this", "that", "date", "all",
                    "each", "both", "other", "which", "whom");
    private static final WordSet BEFORE_COMING =
            WordSet.of("by", "until", "till", "before", "towards", "toward", "through");
    private static final int REACH = 30;

    private final WordTable<Tense> cues;

    TenseReader(Lexicons lexicons) {
        Map<String, Tense> byWord = new HashMap<>();
        for (Row row :
                lexicons.rows(TenseReader.class, "tense-cues.en.tsv", "word", "tense", "example")) {
            byWord.put(row.cell(0), row.constant(1, Tense.class));
        }
        cues = WordTable.of(byWord);
    }

    /** The tense told around the tokens {@code first..end} of a sentence, or null. */
    @Nullable Tense around(
            SentencedText text, int sentenceFirst, int first, int end, int sentenceEnd) {
        if (end < sentenceEnd && cues.get(text, end) == Tense.PAST && !text.is(first - 1, "for")) {
            return Tense.PAST;
        }
        int before = text.is(first - 1, "the") ? first - 2 : first - 1;
        if (text.is(before, "since")) {
            return Tense.PAST;
        }
        if (before >= sentenceFirst && BEFORE_COMING.contains(text, before)) {
            return isFormer(text, before, sentenceFirst) ? null : Tense.FUTURE;
        }
        if (opensClause(text, before, sentenceFirst)) {
            Tense ahead = ahead(text, end, sentenceEnd);
            return ahead != null ? ahead : behind(text, first, sentenceFirst);
        }
        int stop = firstCue(text, first, sentenceFirst);
        return stop >= 0 ? tenseAt(text, stop, sentenceFirst) : ahead(text, end, sentenceEnd);
    }

    /** "On Friday they met", ", and in May he will visit": the verb is still to come. */
    private static boolean opensClause(SentencedText text, int preposition, int sentenceFirst) {
        return preposition <= sentenceFirst
                || text.word(preposition - 1).isMark() && !text.is(preposition - 1, ")")
                || text.is(preposition - 1, "and");
    }

    private @Nullable Tense behind(SentencedText text, int first, int sentenceFirst) {
        int stop = firstCue(text, first, sentenceFirst);
        return stop >= 0 ? tenseAt(text, stop, sentenceFirst) : null;
    }

    /** The nearest word before that tells a tense, or -1. */
    private int firstCue(SentencedText text, int first, int sentenceFirst) {
        for (int at = first - 1;
                at >= Math.max(sentenceFirst, first - REACH) && !isBreak(text, at);
                at--) {
            if (isParticiple(text, at) && text.is(at - 1, "be")) {
                at--; // "to be held": the words before tell the tense
            } else if (isParticiple(text, at) || cue(text, at) != null) {
                return at;
            }
        }
        return -1;
    }

    private @Nullable Tense tenseAt(SentencedText text, int token, int sentenceFirst) {
        if (isParticiple(text, token)) {
            return text.folded(token).endsWith("ed") && !cues.has(text, token) ? null : Tense.PAST;
        }
        Tense tense = cue(text, token);
        // "had been due in May": planned once, and the date may lie on either side
        return tense == Tense.FUTURE && isFormer(text, token, sentenceFirst) ? null : tense;
    }

    private @Nullable Tense ahead(SentencedText text, int end, int sentenceEnd) {
        for (int at = end; at < Math.min(sentenceEnd, end + REACH) && !isBreak(text, at); at++) {
            Tense tense = isParticiple(text, at) ? Tense.PAST : cue(text, at);
            if (tense != null) {
                return tense;
            }
        }
        return null;
    }

    /**
     * A past form, which after "be" is to come; "-ed" forms that plan ("scheduled") are cues of
     * their own.
     */
    private boolean isParticiple(SentencedText text, int token) {
        if (text.word(token).isCapitalised()) {
            return false;
        }
        String folded = text.folded(token);
        Tense known = cues.get(folded);
        return known == Tense.PAST && !BEEN.contains(folded)
                || known == null && folded.length() > 4 && folded.endsWith("ed");
    }

    private static boolean isBreak(SentencedText text, int token) {
        return text.is(token, ";") || text.is(token, ":");
    }

    private static boolean isFormer(SentencedText text, int token, int sentenceFirst) {
        for (int at = token - 1; at >= Math.max(sentenceFirst, token - 3); at--) {
            if (BEEN.contains(text, at)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Tense cue(SentencedText text, int token) {
        if (text.word(token).isCapitalised()) {
            return null;
        }
        String folded = text.folded(token);
        Tense known = cues.get(folded);
        if (known != null) {
            return known;
        }
        if (folded.equals("to") && token + 1 < text.size()) {
            boolean isInfinitive =
                    text.word(token + 1).isWord()
                            && !text.word(token + 1).isCapitalised()
                            && !AFTER_TO.contains(text, token + 1);
            return isInfinitive ? Tense.FUTURE : null;
        }
        return null;
    }
}
