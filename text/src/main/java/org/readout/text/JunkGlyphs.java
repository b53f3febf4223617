package org.readout.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;

/**
 * Finds the letters of foreign scripts that got into a Latin word: marks against copying,
 * lookalikes, broken fonts. A word that Unicode's "highly restrictive" level lets pass (Latin
 * beside Han, kana or Hangul) is left as it is, and so is one that is mostly not Latin.
 */
final class JunkGlyphs {
    private JunkGlyphs() {}

    /** Built on first need: most pages never mix scripts in a word. */
    private static final class Checks {
        static final SpoofChecker MIXED =
                new SpoofChecker.Builder()
                        .setChecks(SpoofChecker.RESTRICTION_LEVEL)
                        .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
                        .build();
    }

    /**
     * The word without foreign letters; a lookalike is replaced by the Latin letter that it stands
     * for.
     */
    static String drop(String word) {
        if (!isMostlyLatin(word) || !Checks.MIXED.failsChecks(word)) {
            return word;
        }
        StringBuilder out = new StringBuilder(word.length());
        word.codePoints()
                .forEach(
                        point -> {
                            if (isAtHome(point)) {
                                out.appendCodePoint(point);
                            } else {
                                appendLookalike(point, out);
                            }
                        });
        return out.toString();
    }

    /**
     * Whether a letter of this kind can only be junk where it stands alone: its script is not in
     * modern use.
     */
    static boolean isOfDeadScript(int point) {
        return switch (UScript.getUsage(UScript.getScript(point))) {
            case EXCLUDED, UNKNOWN, NOT_ENCODED -> true;
            default -> false;
        };
    }

    private static boolean isMostlyLatin(String word) {
        long letters = word.codePoints().filter(Character::isLetter).count();
        long latin =
                word.codePoints()
                        .filter(point -> UScript.getScript(point) == UScript.LATIN)
                        .count();
        return 2 * latin >= letters && latin > 0;
    }

    private static boolean isAtHome(int point) {
        int script = UScript.getScript(point);
        return script == UScript.LATIN || script == UScript.COMMON || script == UScript.INHERITED;
    }

    private static void appendLookalike(int point, StringBuilder out) {
        String latin = Checks.MIXED.getSkeleton(Character.toString(point));
        if (latin.length() == 1 && latin.charAt(0) < 128 && Character.isLetter(latin.charAt(0))) {
            char letter = latin.charAt(0);
            out.append(Character.isUpperCase(point) ? Character.toUpperCase(letter) : letter);
        }
    }
}
