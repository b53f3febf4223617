package org.readout.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.readout.model.Folding;
import org.readout.model.Word;

/**
 * What the rules ask of a word, answered once for each word and kept beside it as bits: a page is
 * judged without looking a word up twice.
 */
final class Marks {
    /** Begins with a letter or digit. */
    static final int WORD = 1;

    static final int NUMBER = 1 << 1;
    static final int CAPITALISED = 1 << 2;
    static final int ALL_CAPS = 1 << 3;
    static final int CLOSED_CLASS = 1 << 4;

    /** Belongs to a date line: a month, a weekday, a number, a zone. */
    static final int TIME = 1 << 5;

    static final int MONTH = 1 << 6;
    static final int DAY_OR_MONTH = 1 << 7;

    /** Opens sentences: closed-class words and sentence adverbs. */
    static final int OPENER = 1 << 8;

    /** An office or instrument, see letterhead-words.en.tsv. */
    static final int OFFICE = 1 << 9;

    static final int INSTITUTION = 1 << 10;

    /** Begins with a letter that is not Latin. */
    static final int FOREIGN = 1 << 11;

    /** A bar, bullet or arrow between the parts of a menu. */
    static final int SEPARATOR = 1 << 12;

    /** May end a sentence: a stop, or an abbreviation with its stop. */
    static final int STOP = 1 << 13;

    static final int YEAR = 1 << 14;

    /** A whole date in figures: {@code 2031-03-14}, {@code 14.03.2031}. */
    static final int DATE = 1 << 15;

    /** {@code left}, {@code R}: where somebody stands in a picture. */
    static final int SIDE = 1 << 16;

    /** {@code photo}, {@code ©}: whose picture it is. */
    static final int CREDIT = 1 << 17;

    /** A mail or web address. */
    static final int ADDRESS = 1 << 18;

    static final int CLITIC = 1 << 19;

    /** Carries meaning: neither a sign nor a closed-class word. */
    static final int CONTENT = 1 << 20;

    /** A closing quotation mark or bracket. */
    static final int CLOSER = 1 << 21;

    private static final int FIRST_CUE = 1 << 22;

    private static final Set<String> CLOSED = Lists.words("closed-class.en.tsv");
    private static final Set<String> OPENERS = Lists.words("sentence-openers.en.tsv");
    private static final Set<String> OFFICES = Lists.words("letterhead-words.en.tsv");
    private static final Set<String> INSTITUTIONS = Lists.words("institutions.en.tsv");
    private static final Map<String, Integer> CUES = firstWordsOfCues();
    private static final Set<String> SIDES =
            Set.of(
                    "left", "right", "centre", "center", "l", "r", "c", "second", "third", "first",
                    "front", "far");
    private static final Set<String> CREDITS =
            Set.of("photo", "photos", "picture", "photograph", "©");
    private static final String SEPARATORS = "|•·>»›►▶▼▲■◆♦★☰⟵⟶←→¦";

    private Marks() {}

    /** The bit that says that a cue of that sort may begin with the word. */
    static int cue(Cue.Where where) {
        return FIRST_CUE << where.place;
    }

    static int of(Word word) {
        String form = word.form();
        String folded = word.folded();
        if (form.isEmpty()) {
            return 0;
        }
        int head = form.codePointAt(0);
        char last = form.charAt(form.length() - 1);
        int marks =
                CUES.getOrDefault(folded, 0)
                        | (SIDES.contains(folded) ? SIDE : 0)
                        | (CREDITS.contains(folded) ? CREDIT : 0)
                        | (isStop(last) ? STOP : 0)
                        | (isCloser(form) ? CLOSER : 0)
                        | (word.isClitic() ? CLITIC : 0);
        if (!Character.isLetterOrDigit(head)) {
            return marks | (SEPARATORS.indexOf(head) >= 0 ? SEPARATOR : 0);
        }
        marks |=
                WORD
                        | (word.isNumber() ? NUMBER | numberMarks(form) : 0)
                        | (word.isCapitalised() ? CAPITALISED : 0)
                        | (word.isAllCaps() ? ALL_CAPS : 0)
                        | (OPENERS.contains(folded) ? OPENER : 0)
                        | (OFFICES.contains(folded) ? OFFICE : 0)
                        | (INSTITUTIONS.contains(folded) ? INSTITUTION : 0)
                        | (isAddress(form) ? ADDRESS : 0)
                        | (head >= 0x370 && !(head >= 0x1E00 && head < 0x2000) ? FOREIGN : 0)
                        | TimeWords.marks(word);
        boolean closed = CLOSED.contains(folded);
        return marks
                | (closed && (marks & CAPITALISED) == 0 ? CLOSED_CLASS : 0)
                | (!closed && form.length() > 1 ? CONTENT : 0);
    }

    private static boolean isStop(char c) {
        return ".?!…。！？।؟۔".indexOf(c) >= 0;
    }

    private static boolean isCloser(String form) {
        return form.length() == 1 && "”’\"')]»」』）".indexOf(form.charAt(0)) >= 0;
    }

    private static boolean isAddress(String form) {
        return form.indexOf('@') > 0
                || form.startsWith("http") && form.indexOf(':') > 0
                || form.startsWith("www.");
    }

    private static int numberMarks(String form) {
        boolean year = form.length() == 4 && (form.startsWith("19") || form.startsWith("20"));
        return TIME | (year ? YEAR : 0) | (isDate(form) ? DATE : 0);
    }

    private static boolean isDate(String form) {
        return form.length() >= 8
                && form.length() <= 10
                && (form.indexOf('-') > 0 || form.indexOf('.') > 0)
                && form.chars().filter(Character::isDigit).count() >= 6
                && form.chars().filter(c -> c == '-' || c == '.').count() == 2;
    }

    private static Map<String, Integer> firstWordsOfCues() {
        Map<String, Integer> first = new HashMap<>();
        for (String[] row : Lists.rows("page-cues.en.tsv", 4)) {
            first.merge(firstWord(Folding.fold(row[0])), cue(Cue.where(row[2])), (a, b) -> a | b);
        }
        return Map.copyOf(first);
    }

    /** The phrase's first token; the tokenizer itself can't be asked, since it asks this class. */
    private static String firstWord(String phrase) {
        int end = 0;
        while (end < phrase.length() && goesOn(phrase, end)) {
            end++;
        }
        return phrase.substring(0, Math.max(1, end));
    }

    private static boolean goesOn(String phrase, int at) {
        char c = phrase.charAt(at);
        boolean next = at + 1 < phrase.length() && Character.isLetterOrDigit(phrase.charAt(at + 1));
        return Character.isLetterOrDigit(c)
                || at > 0 && (c == '-' || c == '_') && next
                || at > 0
                        && c == '\''
                        && next
                        && !Apostrophes.isPossessive(phrase, at, phrase.length());
    }
}
