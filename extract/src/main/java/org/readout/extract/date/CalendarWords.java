package org.readout.extract.date;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;
import org.readout.extract.lexicon.WordTable;
import org.readout.model.SentencedText;

/** The words of the calendar: what kind of word a token is and what it counts for. */
final class CalendarWords {
    static final int NONE = -99;

    /** The kinds of the lexicon's second column. */
    enum Kind {
        MONTH,
        MONTH_ABBREVIATION,
        WEEKDAY,
        WEEKDAY_ABBREVIATION,
        CARDINAL,
        ORDINAL,
        UNIT,
        SEASON,
        PART_OF_DAY,
        PART_OF_SPAN,
        DAY_WORD,
        SHIFT
    }

    private final WordTable<Map<Kind, Integer>> values;
    private final Map<String, DateUnit> units = new HashMap<>();

    CalendarWords(Lexicons lexicons) {
        Map<String, Map<Kind, Integer>> byWord = new HashMap<>();
        for (Row row :
                lexicons.rows(
                        CalendarWords.class,
                        "calendar-words.en.tsv",
                        "word",
                        "kind",
                        "value",
                        "example")) {
            Kind kind = row.constant(1, Kind.class);
            byWord.computeIfAbsent(row.cell(0), word -> new EnumMap<>(Kind.class))
                    .put(kind, value(kind, row));
            if (kind == Kind.UNIT) {
                units.put(row.cell(0), row.constant(2, DateUnit.class));
            }
        }
        values = WordTable.of(byWord);
    }

    private static int value(Kind kind, Row row) {
        return switch (kind) {
            case UNIT, PART_OF_DAY, PART_OF_SPAN -> 0;
            case MONTH,
                    MONTH_ABBREVIATION,
                    WEEKDAY,
                    WEEKDAY_ABBREVIATION,
                    CARDINAL,
                    ORDINAL,
                    SEASON,
                    DAY_WORD,
                    SHIFT ->
                    row.number(2);
        };
    }

    /** Whether the token is a word of the calendar at all. */
    boolean knows(SentencedText text, int token) {
        return values.has(text, token);
    }

    /** The token's value as a word of this kind, or {@link #NONE}. */
    int value(Kind kind, SentencedText text, int token) {
        return token < 0 || token >= text.size() ? NONE : value(kind, values.get(text, token));
    }

    int value(Kind kind, String folded) {
        return value(kind, values.get(folded));
    }

    private static int value(Kind kind, @Nullable Map<Kind, Integer> all) {
        return all == null ? NONE : all.getOrDefault(kind, NONE);
    }

    boolean is(Kind kind, SentencedText text, int token) {
        return value(kind, text, token) != NONE;
    }

    /** The unit a token names, singular or plural; only where {@link #is} says it is one. */
    DateUnit unit(SentencedText text, int token) {
        return units.getOrDefault(text.folded(token), DateUnit.DAY);
    }

    /** 1 to 12 for a capitalised month's name, short or in full, or {@link #NONE}. */
    int month(SentencedText text, int token) {
        if (!isCapitalised(text, token)) {
            return NONE;
        }
        String folded = withoutStop(text.folded(token));
        int month = value(Kind.MONTH, folded);
        return month != NONE ? month : value(Kind.MONTH_ABBREVIATION, folded);
    }

    boolean isMonthInFull(SentencedText text, int token) {
        return is(Kind.MONTH, text, token) && text.word(token).isCapitalised();
    }

    /** 1 (Monday) to 7 for a capitalised weekday's name in full, or {@link #NONE}. */
    int weekday(SentencedText text, int token) {
        return isCapitalised(text, token) ? value(Kind.WEEKDAY, text, token) : NONE;
    }

    /** As {@link #weekday}, or for its abbreviation, which counts only beside a date. */
    int weekdayOrShort(SentencedText text, int token) {
        int weekday = weekday(text, token);
        return weekday != NONE || !isCapitalised(text, token)
                ? weekday
                : value(Kind.WEEKDAY_ABBREVIATION, withoutStop(text.folded(token)));
    }

    private static boolean isCapitalised(SentencedText text, int token) {
        return token >= 0 && token < text.size() && text.word(token).isCapitalised();
    }

    private static String withoutStop(String folded) {
        return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    }
}
