package org.readout.score.likeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words that name a body or an office: known short names spelled out, small words left out. */
final class BodyWords {
    /**
     * What a body is known by for short, and its name; part of the measure, so it is here and not
     * in a lexicon.
     */
    private static final List<ShortName> SHORT_NAMES =
            List.of(
                    shortName("eu", "european union"),
                    shortName("un", "united nations"),
                    shortName("au", "african union"),
                    shortName("nato", "north atlantic treaty organization"),
                    shortName("north atlantic alliance", "north atlantic treaty organization"),
                    shortName("g7", "group of seven"),
                    shortName("g20", "group of twenty"),
                    shortName("asean", "association of southeast asian nations"),
                    shortName("ecowas", "economic community of west african states"),
                    shortName("oas", "organization of american states"),
                    shortName("osce", "organization for security and co operation in europe"),
                    shortName("us", "united states"),
                    shortName("usa", "united states"),
                    shortName("uk", "united kingdom"),
                    shortName("cpc", "communist party of china"),
                    shortName("cpv", "communist party of vietnam"),
                    shortName("mfa", "ministry of foreign affairs"),
                    shortName("sco", "shanghai cooperation organisation"),
                    shortName("state department", "department of state"),
                    shortName("foreign ministry", "ministry of foreign affairs"));

    private static final Set<String> FILLER =
            Set.of("the", "of", "and", "for", "in", "on", "at", "s", "a", "an");

    private record ShortName(List<String> words, List<String> full) {}

    private BodyWords() {}

    /**
     * @param form a body's name, with or without "org:", or an office
     */
    static Set<String> of(String form) {
        List<String> words = Words.of(form.startsWith("org:") ? form.substring(4) : form);
        for (ShortName shortName : SHORT_NAMES) {
            words = spelledOut(words, shortName);
        }
        Set<String> telling = new HashSet<>(words);
        telling.removeAll(FILLER);
        return telling;
    }

    private static List<String> spelledOut(List<String> words, ShortName shortName) {
        int length = shortName.words.size();
        List<String> full = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            if (i + length <= words.size()
                    && words.subList(i, i + length).equals(shortName.words)) {
                full.addAll(shortName.full);
                i += length;
            } else {
                full.add(words.get(i));
                i++;
            }
        }
        return full;
    }

    private static ShortName shortName(String words, String full) {
        return new ShortName(List.of(words.split(" ")), List.of(full.split(" ")));
    }
}
