package org.readout.extract.event;

import java.util.List;

/** The regular plural of a noun, so that the lexicon files need only give the singular. */
final class Plurals {
    private Plurals() {}

    /** The noun itself and its plural. */
    static List<String> formsOf(String noun) {
        return List.of(noun, plural(noun));
    }

    private static String plural(String noun) {
        int last = noun.length() - 1;
        if (noun.endsWith("s")
                || noun.endsWith("x")
                || noun.endsWith("ch")
                || noun.endsWith("sh")) {
            return noun + "es";
        }
        if (noun.endsWith("y") && last > 0 && "aeiou".indexOf(noun.charAt(last - 1)) < 0) {
            return noun.substring(0, last) + "ies";
        }
        return noun.endsWith("man") ? noun.substring(0, last - 1) + "en" : noun + "s";
    }
}
