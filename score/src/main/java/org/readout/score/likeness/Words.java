package org.readout.score.likeness;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words by which names and quotes are compared: folded, without punctuation.
 *
 * <p>The engine folds in its own way (model's Folding). This one is part of the measure: it must
 * not move with the engine.
 */
public final class Words {
    private static final Map<Integer, String> LETTERS =
            Map.ofEntries(
                    Map.entry((int) 'đ', "d"),
                    Map.entry((int) 'Đ', "D"),
                    Map.entry((int) 'ı', "i"),
                    Map.entry((int) 'ł', "l"),
                    Map.entry((int) 'Ł', "L"),
                    Map.entry((int) 'ø', "o"),
                    Map.entry((int) 'Ø', "O"),
                    Map.entry((int) 'æ', "ae"),
                    Map.entry((int) 'Æ', "Ae"),
                    Map.entry((int) 'ß', "ss"),
                    Map.entry((int) 'þ', "th"),
                    Map.entry((int) 'Þ', "Th"),
                    Map.entry((int) 'ð', "d"),
                    Map.entry((int) 'Ð', "D"),
                    Map.entry((int) 'ə', "e"),
                    Map.entry((int) 'Ə', "E"),
                    Map.entry((int) 'œ', "oe"),
                    Map.entry((int) 'ħ', "h"));

    private static final String APOSTROPHES = "'\u2018\u2019\u02bb\u02bc`";

    private Words() {}

    /** Without case, diacritics, apostrophes and strokes through letters; all else stays. */
    static String fold(String form) {
        String decomposed = isAscii(form) ? form : decomposed(form);
        String lower = decomposed.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            if (APOSTROPHES.indexOf(lower.charAt(i)) < 0) {
                folded.append(lower.charAt(i));
            }
        }
        return folded.toString();
    }

    /**
     * Null has no words. Chinese and Japanese, which do not part their words, count by pairs of
     * characters.
     */
    public static List<String> of(@Nullable String form) {
        List<String> words = new ArrayList<>();
        String folded = form == null ? "" : fold(form);
        int start = -1;
        for (int i = 0; i <= folded.length(); ) {
            int c = i < folded.length() ? folded.codePointAt(i) : ' ';
            if (isWordCharacter(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                addWord(folded.substring(start, i), words);
                start = -1;
            }
            i += Character.charCount(c);
        }
        return words;
    }

    static boolean isWordCharacter(int c) {
        return c == '_'
                || switch (Character.getType(c)) {
                    case Character.UPPERCASE_LETTER,
                            Character.LOWERCASE_LETTER,
                            Character.TITLECASE_LETTER,
                            Character.MODIFIER_LETTER,
                            Character.OTHER_LETTER,
                            Character.DECIMAL_DIGIT_NUMBER,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER ->
                            true;
                    default -> false;
                };
    }

    private static void addWord(String word, List<String> words) {
        char first = word.charAt(0);
        if (first < '\u3040' || first > '\u9fff') {
            words.add(word);
            return;
        }
        int[] characters = word.codePoints().toArray();
        for (int i = 0; i < Math.max(1, characters.length - 1); i++) {
            words.add(new String(characters, i, Math.min(2, characters.length - i)));
        }
    }

    private static boolean isAscii(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String decomposed(String form) {
        StringBuilder plain = new StringBuilder(form.length());
        form.codePoints()
                .forEach(
                        c -> {
                            String letters = LETTERS.get(c);
                            if (letters == null) {
                                plain.appendCodePoint(c);
                            } else {
                                plain.append(letters);
                            }
                        });
        StringBuilder bare = new StringBuilder(plain.length());
        Normalizer.normalize(plain, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> UCharacter.getCombiningClass(c) == 0)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
