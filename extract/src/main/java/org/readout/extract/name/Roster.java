package org.readout.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The persons found so far, looked up by any part of their names. */
final class Roster {
    /**
     * Of more bearers of one name only those found last are looked at: a list of thousands must not
     * cost its square.
     */
    private static final int NAMESAKES = 32;

    /** Shorter names differ by one letter and are two names: "Hansen", "Hanson". */
    private static final int LONG_NAME = 8;

    private final List<PersonDraft> persons = new ArrayList<>();
    private final Map<String, List<PersonDraft>> byWord = new HashMap<>();
    private final Map<String, PersonDraft> bySkeleton = new HashMap<>();

    List<PersonDraft> persons() {
        return persons;
    }

    PersonDraft add(List<String> words, int first, int end) {
        PersonDraft person = new PersonDraft(words, first, end);
        persons.add(person);
        index(person, words);
        return person;
    }

    /** The person known under this name has a fuller form. */
    void fuller(PersonDraft person, List<String> words, int first, int end) {
        person.named(words, first, end);
        index(person, words);
    }

    /** Another spelling of the whole name. */
    void alias(PersonDraft person, List<String> words) {
        person.alsoNamed(words);
        index(person, words);
    }

    private void index(PersonDraft person, List<String> words) {
        for (String word : words) {
            List<PersonDraft> with = byWord.computeIfAbsent(word, key -> new ArrayList<>(2));
            if (!recent(with).contains(person)) {
                with.add(person);
            }
            String key = skeleton(word);
            if (key != null) {
                bySkeleton.putIfAbsent(key, person);
            }
        }
    }

    /** What misspellings of a long surname share: its consonants, doubled ones once. */
    private static @Nullable String skeleton(String word) {
        if (word.length() < LONG_NAME) {
            return null;
        }
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean vowel = "aeiouy".indexOf(c) >= 0;
            if (!vowel && (key.isEmpty() || key.charAt(key.length() - 1) != c)) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** The person whose surname the lone word spells with one slip, or null. */
    private @Nullable PersonDraft misspelt(List<String> words) {
        String key = words.size() == 1 ? skeleton(words.getFirst()) : null;
        PersonDraft person = key == null ? null : bySkeleton.get(key);
        return person != null && isSlip(words.getFirst(), person.words().getLast()) ? person : null;
    }

    private static List<PersonDraft> recent(List<PersonDraft> bearers) {
        return bearers.subList(Math.max(0, bearers.size() - NAMESAKES), bearers.size());
    }

    boolean knows(String word) {
        return byWord.containsKey(word);
    }

    boolean knowsOneOf(List<String> words) {
        for (String word : words) {
            if (knows(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The person whom the words name: equal, a part of the known name, or a fuller form of it; the
     * one mentioned last where several fit.
     */
    @Nullable PersonDraft find(List<String> words) {
        return find(words, person -> false);
    }

    /**
     * @param preferred whom to take where several share a surname: the one who has the title
     */
    @Nullable PersonDraft find(List<String> words, Predicate<PersonDraft> preferred) {
        return find(words, preferred, Integer.MAX_VALUE);
    }

    /** As {@link #find(List)}, of several bearers the one mentioned last before the token. */
    @Nullable PersonDraft findBefore(List<String> words, int token) {
        return find(words, person -> false, token);
    }

    private @Nullable PersonDraft find(
            List<String> words, Predicate<PersonDraft> preferred, int token) {
        PersonDraft best = null;
        int bestScore = 0;
        for (String word : words) {
            for (PersonDraft person : recent(byWord.getOrDefault(word, List.of()))) {
                int score = likeness(words, person.words(), preferred.test(person));
                for (List<String> other : person.otherForms()) {
                    score = Math.max(score, likeness(words, other, false));
                }
                score += score > 0 && preferred.test(person) ? 5 : 0;
                if (score > bestScore
                        || score == bestScore
                                && score > 0
                                && best != null
                                && isLater(person, best, token)) {
                    best = person;
                    bestScore = score;
                }
            }
        }
        return best == null ? misspelt(words) : best;
    }

    private static boolean isLater(PersonDraft person, PersonDraft than, int token) {
        return token == Integer.MAX_VALUE
                ? person.lastSeen() > than.lastSeen()
                : person.lastSeenBefore(token) > than.lastSeenBefore(token);
    }

    /** 0 where the forms exclude each other; more where they are closer. */
    private static int likeness(List<String> form, List<String> known, boolean titled) {
        if (form.equals(known)) {
            return 100;
        }
        if (form.size() == known.size() && form.size() > 1 && nearlyEqual(form, known)) {
            return 70;
        }
        if (isWithin(form, known)) {
            // a surname stands last or first, a given name alone is rarer
            boolean edge =
                    form.getLast().equals(known.getLast())
                            || form.getFirst().equals(known.getFirst());
            return 40 + (edge ? 10 : 0) + form.size();
        }
        if (!isWithin(known, form)) {
            return 0;
        }
        // a lone surname is filled up only for one of the same office: "Minister Lee", "Finance
        // Minister Ana Lee"
        return known.size() >= 2 ? 60 : titled ? 55 : 0;
    }

    /** All words equal but one that differs in a letter: a slip of the pen. */
    private static boolean nearlyEqual(List<String> form, List<String> known) {
        int slips = 0;
        for (int i = 0; i < form.size(); i++) {
            if (!form.get(i).equals(known.get(i))) {
                slips += form.get(i).length() >= 5 && isSlip(form.get(i), known.get(i)) ? 1 : 2;
            }
        }
        return slips <= 1;
    }

    private static boolean isSlip(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return one.length() - start - tail <= 1 && other.length() - start - tail <= 1;
    }

    private static boolean isWithin(List<String> part, List<String> whole) {
        int at = 0;
        for (String word : whole) {
            if (at < part.size() && part.get(at).equals(word)) {
                at++;
            }
        }
        return at == part.size();
    }
}
