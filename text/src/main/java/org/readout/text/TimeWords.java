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

    /** The {@link Marks} of a word of a date line, its abbreviating stop aside. */
    static int marks(Word word) {
        Kind kind = KINDS.get(bare(word));
        if (kind == null) {
            return 0;
        }
        return Marks.TIME
                | switch (kind) {
                    case MONTH ->
                            word.isCapitalised()
                                    ? Marks.MONTH | Marks.DAY_OR_MONTH
                                    : Marks.DAY_OR_MONTH;
                    case WEEKDAY -> Marks.DAY_OR_MONTH;
                    case CLOCK -> 0;
                };
    }

    private static String bare(Word word) {
        String folded = word.folded();
        return folded.endsWith(".") && folded.indexOf('.') == folded.length() - 1
                ? folded.substring(0, folded.length() - 1)
                : folded;
    }
}
