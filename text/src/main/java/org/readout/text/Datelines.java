package org.readout.text;

import java.util.Set;
import org.readout.model.Word;

/**
 * The dateline that opens a report's first paragraph: {@code PORT ELM, Feb 8 (NNA) —}, {@code
 * Elmstad, 14 March:}.
 */
final class Datelines {
    private static final int LONGEST = 18;
    private static final Set<String> BODIES = Lists.words("bodies-in-capitals.en.tsv");
    private static final Set<String> INNER =
            Set.of("and", "de", "of", "la", "del", "al", "el", "da", "do", "dos", "du");

    private final Tokens tokens;
    private boolean month;
    private boolean number;
    private boolean agency;
    private int words;

    Datelines(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The token after the date marker that some archives put before a page: {@code date
     * 2031-03-14}.
     */
    int markerEnd(int first, int end) {
        return end - first >= 2
                        && tokens.is(first, "date")
                        && tokens.form(first + 1).length() == 10
                        && tokens.form(first + 1).charAt(4) == '-'
                ? first + 2
                : first;
    }

    /**
     * The token after the dateline and its dash or colon; {@code first} where the passage has none.
     *
     * @param opensReport whether the passage is the report's first: there a place in capitals and a
     *     colon will do
     */
    int end(int first, int end, boolean opensReport) {
        month = false;
        number = false;
        agency = false;
        words = 0;
        int head = first;
        while (head < end && !tokens.has(head, Marks.WORD)) {
            head++;
        }
        if (head >= end || tokens.has(head, Marks.OPENER)) {
            return first;
        }
        int limit = Math.min(end - 1, first + LONGEST);
        for (int token = head; token < limit; token++) {
            if (words > 0 && isDash(token)) {
                return isStrong(head) || opensReport && token == head + 1 && isAgency(head)
                        ? token + 1
                        : first;
            }
            if (words > 0 && tokens.isMark(token, ':')) {
                return month && number || opensReport && isPlaceInCapitals(head, token)
                        ? token + 1
                        : first;
            }
            if (agency
                    && closesAgency(token - 1)
                    && !isInner(token)
                    && (month && number || isPlaceInCapitals(head, head + 1))) {
                return token;
            }
            if (!belongs(token)) {
                return first;
            }
        }
        return first;
    }

    private boolean belongs(int token) {
        Word word = tokens.word(token);
        if (tokens.has(token, Marks.NUMBER)) {
            number = true;
            return true;
        }
        if (tokens.has(token, Marks.CAPITALISED)) {
            words++;
            month |= tokens.has(token, Marks.MONTH);
            agency |=
                    tokens.isMark(token - 1, '(')
                            || tokens.isMark(token - 1, '/') && !tokens.isGlued(token - 1);
            return true;
        }
        return isInner(token) || INNER.contains(word.folded()) || word.folded().equals("'s");
    }

    /** {@code (VNA)} or {@code /VNA/.} just before the report's first word. */
    private boolean closesAgency(int token) {
        int at = tokens.isMark(token, '.') ? token - 1 : token;
        return tokens.isMark(at, ')') || tokens.isMark(at, '/');
    }

    /** An agency's letters alone before a dash, where the report begins. */
    private boolean isAgency(int head) {
        Word word = tokens.word(head);
        return word.isAllCaps() && word.form().length() <= 5 && !BODIES.contains(word.folded());
    }

    private boolean isInner(int token) {
        String form = tokens.form(token);
        return form.length() == 1 && ",().|/[]'’".indexOf(form.charAt(0)) >= 0;
    }

    /** A dash between blanks, not one that joins two words. */
    private boolean isDash(int token) {
        String form = tokens.form(token);
        boolean dash =
                form.equals("—")
                        || form.equals("–")
                        || form.equals("-")
                        || form.equals("--")
                        || form.equals("―");
        return dash
                && !(tokens.isGlued(token)
                        && token + 1 < tokens.size()
                        && tokens.isGlued(token + 1));
    }

    /**
     * Only a place in capitals, a date or an agency's name tells a dateline from "Vietnam – China
     * ties".
     */
    private boolean isStrong(int head) {
        return month && number || agency || isPlaceInCapitals(head, head + 1);
    }

    private boolean isPlaceInCapitals(int head, int end) {
        for (int token = head; token < end; token++) {
            Word word = tokens.word(token);
            boolean place =
                    word.isAllCaps() && word.form().length() >= 4
                            ? !BODIES.contains(word.folded()) && !tokens.has(token, Marks.OFFICE)
                            : token > head && (word.isMark() || word.isAllCaps());
            if (!place && !isShortFirstWord(word, head, token)) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@code HÀ NỘI}, {@code LA PAZ}, {@code ST. GEORGE'S}: a short first word needs a second in
     * capitals.
     */
    private boolean isShortFirstWord(Word word, int head, int token) {
        return token == head
                && word.isAllCaps()
                && word.form().length() < 4
                && token + 1 < tokens.size()
                && tokens.word(token + 1).isAllCaps();
    }

    /** Whether the piece is a line of a date and at most a place or a name beside it. */
    static boolean standsAlone(Page page, int index) {
        Traits traits = page.traits(index);
        if (traits.words() == 0 || traits.words() > 24 || traits.closedClass() > 5) {
            return false;
        }
        int others = traits.words() - traits.timeWords();
        if (others == 0) {
            return traits.words() >= 2
                    || page.tokens.form(page.pieces.get(index).end - 1).indexOf(':') > 0;
        }
        boolean dated = traits.fullDate() || traits.timeWords() >= 3 && others <= 1;
        boolean byDate =
                others <= 3
                        || others <= 6
                                && (traits.separators() > 0
                                        || traits.wideGaps() > 0
                                        || opensWithDate(page, index));
        if (traits.fullDate() && others <= 6 && isPlaceAndDate(page, index, traits)) {
            return true;
        }
        return dated
                && traits.last() != Traits.Ending.COLON
                && byDate
                && 2 * others <= 3 * traits.timeWords();
    }

    /** {@code Port Elm, Sudland, 8-9 March 2031}. */
    private static boolean isPlaceAndDate(Page page, int index, Traits traits) {
        Piece piece = page.pieces.get(index);
        int dateStart = piece.end;
        while (dateStart > piece.first && page.tokens.has(dateStart - 1, Marks.TIME)) {
            dateStart--;
        }
        return dateStart < piece.end
                && dateStart > piece.first
                && page.tokens.isMark(dateStart - 1, ',')
                && traits.capitalised() + traits.timeWords() + traits.closedClass()
                        >= traits.words()
                && traits.closedClass() <= 1;
    }

    private static boolean opensWithDate(Page page, int index) {
        Tokens tokens = page.tokens;
        int first = page.pieces.get(index).first;
        return tokens.has(first, Marks.TIME)
                || !tokens.has(first, Marks.WORD) && tokens.has(first + 1, Marks.TIME);
    }
}
