package org.readout.text;

import java.util.Map;
import org.readout.model.Word;

/** The words of dates and clocks. */
final class TimeWords {
    enum Kind {
        MONTH,
        WEEKDAY,
        CLOCK
    }

    private static final Map<String, Kind> KINDS = Lists.pairs("time-words.en.tsv", Kind.class);

    private TimeWords() {}

    /** Whether the word, its abbreviating stop aside, belongs to a date line. */
    static boolean holds(Word word) {
        return word.isNumber() || KINDS.containsKey(bare(word));
    }

    static boolean isMonth(Word word) {
        return word.isCapitalised() && KINDS.get(bare(word)) == Kind.MONTH;
    }

    /** Months and weekdays are capitalised, but no names that two stories could share. */
    static boolean isDayOrMonth(Word word) {
        Kind kind = KINDS.get(bare(word));
        return kind == Kind.MONTH || kind == Kind.WEEKDAY;
    }

    private static String bare(Word word) {
        String folded = word.folded();
        return folded.endsWith(".") && folded.indexOf('.') == folded.length() - 1
                ? folded.substring(0, folded.length() - 1)
                : folded;
    }
}
