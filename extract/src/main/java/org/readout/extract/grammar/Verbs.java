package org.readout.extract.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;

/**
 * Every form of every verb of {@code verbs.en.tsv}: regular ones are made here, irregular ones are
 * listed there.
 */
final class Verbs {
    private static final String VOWELS = "aeiou";
    private static final List<String> PREFIXES = List.of("re-", "co-", "re");
    private static final String PREFIX_LETTERS = "rc";
    private final Map<String, VerbEntry> byForm = new HashMap<>(1 << 16);

    Verbs(Lexicons lexicons) {
        List<Row> rows =
                lexicons.rows(
                        Verbs.class, "verbs.en.tsv", "lemma", "past", "participle", "nounShare");
        for (Row row : rows) {
            if (!row.cell(1).equals("-")) {
                for (String form : row.cell(1).split("\\|")) {
                    add(form, entry -> entry.withPast(row.cell(0)));
                }
                for (String form : row.cell(2).split("\\|")) {
                    add(form, entry -> entry.withParticiple(row.cell(0)));
                }
            }
        }
        for (Row row : rows) {
            addRegular(row.cell(0), row.cell(1).equals("-"), Integer.parseInt(row.cell(3)));
        }
    }

    Optional<VerbEntry> of(String folded) {
        VerbEntry entry = byForm.get(folded);
        return entry != null ? Optional.of(entry) : prefixed(folded);
    }

    /** "Readvertise", "co-finance": a verb made from another is inflected like it. */
    private Optional<VerbEntry> prefixed(String folded) {
        if (folded.isEmpty() || PREFIX_LETTERS.indexOf(folded.charAt(0)) < 0) {
            return Optional.empty();
        }
        for (String prefix : PREFIXES) {
            if (folded.length() > prefix.length() + 3 && folded.startsWith(prefix)) {
                VerbEntry entry = byForm.get(folded.substring(prefix.length()));
                if (entry != null) {
                    return Optional.of(entry.prefixed(prefix));
                }
            }
        }
        return Optional.empty();
    }

    private void addRegular(String lemma, boolean regularPast, int nounShare) {
        add(lemma, entry -> entry.withBase(lemma, nounShare));
        add(third(lemma), entry -> entry.withThird(lemma, nounShare));
        for (String stem : stems(lemma)) {
            add(stem + "ing", entry -> entry.withGerund(lemma));
            if (regularPast) {
                add(
                        stem.endsWith("ee") || stem.endsWith("oe") ? stem + "d" : stem + "ed",
                        entry -> entry.withPast(lemma).withParticiple(lemma));
            }
        }
        if (regularPast && lemma.endsWith("y") && !isVowel(lemma, lemma.length() - 2)) {
            add(
                    lemma.substring(0, lemma.length() - 1) + "ied",
                    entry -> entry.withPast(lemma).withParticiple(lemma));
        }
    }

    private void add(String form, UnaryOperator<VerbEntry> change) {
        byForm.put(form, change.apply(byForm.getOrDefault(form, VerbEntry.NONE)));
    }

    private static String third(String lemma) {
        if (lemma.endsWith("y") && !isVowel(lemma, lemma.length() - 2)) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        boolean hiss =
                lemma.endsWith("s")
                        || lemma.endsWith("x")
                        || lemma.endsWith("z")
                        || lemma.endsWith("ch")
                        || lemma.endsWith("sh")
                        || lemma.endsWith("o");
        return lemma + (hiss ? "es" : "s");
    }

    /**
     * What -ed and -ing are put to; both spellings where a final consonant may be doubled
     * ("travel", "commit").
     */
    private static List<String> stems(String lemma) {
        int last = lemma.length() - 1;
        List<String> stems = new ArrayList<>();
        if (lemma.endsWith("ie")) {
            stems.add(lemma.substring(0, last - 1) + "y");
            stems.add(lemma.substring(0, last));
        } else if (lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.endsWith("oe")) {
            stems.add(lemma.substring(0, last));
        } else {
            stems.add(lemma);
            boolean doubling =
                    last >= 2
                            && !isVowel(lemma, last)
                            && "wxy".indexOf(lemma.charAt(last)) < 0
                            && isVowel(lemma, last - 1)
                            && !isVowel(lemma, last - 2);
            if (doubling) {
                stems.add(lemma + lemma.charAt(last));
            }
        }
        return stems;
    }

    private static boolean isVowel(String word, int at) {
        return at >= 0 && VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
