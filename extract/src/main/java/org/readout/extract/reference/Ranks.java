package org.readout.extract.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Cast;
import org.readout.model.Folding;
import org.readout.model.Office;
import org.readout.model.Person;
import org.readout.model.PersonId;

/**
 * Whose office is like whose: "his counterpart" is the person of another side in the like office, a
 * president's is no minister.
 */
final class Ranks {
    /** Words of titles that tell nothing of the rank. */
    private static final WordSet PLAIN =
            WordSet.of("of", "the", "and", "for", "to", "affairs", "republic", "state", "kingdom");

    /** Words that many offices share: they alone make no like one. */
    private static final WordSet COMMON =
            WordSet.of("minister", "secretary", "ministry", "general", "head", "chief", "director");

    private final Cast cast;

    Ranks(Cast cast) {
        this.cast = cast;
    }

    /** Those of another side whose office is most like the person's; none where all are others. */
    List<PersonId> counterparts(PersonId own, List<PersonId> from) {
        Set<String> words = words(cast.person(own));
        List<PersonId> best = new ArrayList<>();
        int most = 1;
        for (PersonId id : from) {
            int likeness = isAcross(own, id) ? likeness(words, cast.person(id)) : 0;
            if (likeness > most) {
                best.clear();
            }
            if (likeness >= most) {
                best.add(id);
                most = likeness;
            }
        }
        return best;
    }

    /** Whether an office of the person has the word, or one of its like. */
    boolean isIn(PersonId id, String word) {
        return words(cast.person(id)).contains(like(word));
    }

    private boolean isAcross(PersonId own, PersonId other) {
        return !own.equals(other)
                && cast.person(other).side().isPresent()
                && !cast.person(own).side().equals(cast.person(other).side());
    }

    /** 2 for each word of rank or field that both have, 1 without an office to tell from. */
    private static int likeness(Set<String> own, Person other) {
        Set<String> theirs = words(other);
        if (own.isEmpty() || theirs.isEmpty()) {
            return own.isEmpty() && theirs.isEmpty() ? 2 : 1;
        }
        int shared = 0;
        for (String word : own) {
            if (theirs.contains(word)) {
                shared += COMMON.contains(word) ? 1 : 4;
            }
        }
        boolean deputy = theirs.contains("deputy") || theirs.contains("vice");
        return shared < 4
                ? 0
                : deputy == (own.contains("deputy") || own.contains("vice")) ? shared : 1;
    }

    private static Set<String> words(Person person) {
        Set<String> words = new HashSet<>();
        for (Office office : person.offices()) {
            String folded = Folding.fold(office.title());
            if (folded.startsWith("secretary of state") && !folded.contains(" for ")) {
                words.add("foreign");
                words.add("minister");
            }
            int start = 0;
            for (int at = 0; at <= folded.length(); at++) {
                if (at == folded.length() || !Character.isLetter(folded.charAt(at))) {
                    String word = folded.substring(start, at);
                    if (!word.isEmpty() && !PLAIN.contains(word)) {
                        words.add(like(word));
                    }
                    start = at + 1;
                }
            }
        }
        return words;
    }

    /** Titles of one rank under several names. */
    private static String like(String word) {
        return switch (word) {
            case "premier", "chancellor" -> "prime";
            case "external" -> "foreign";
            case "defense" -> "defence";
            case "labor" -> "labour";
            case "commerce" -> "trade";
            case "home" -> "interior";
            case "chairman", "chairwoman", "chairperson" -> "chair";
            case "spokesman", "spokeswoman" -> "spokesperson";
            default -> word;
        };
    }
}
