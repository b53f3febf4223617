package org.readout.extract.reference;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Cast;
import org.readout.extract.name.Mention;
import org.readout.extract.name.MentionKind;
import org.readout.extract.reference.Descriptions.Description;
import org.readout.model.Actor;
import org.readout.model.Office;
import org.readout.model.Person;
import org.readout.model.SentencedText;

/**
 * Chooses the person that a description by office fits best ("the Norland minister"). The weights
 * order the candidates and are not probabilities: an office that fits is needed, a state that does
 * not fit excludes.
 */
final class PersonChoice {
    /** Words before the noun that tell no office. */
    private static final WordSet PLAIN =
            WordSet.of(
                    "the",
                    "a",
                    "an",
                    "his",
                    "her",
                    "their",
                    "our",
                    "its",
                    "visiting",
                    "top",
                    "senior",
                    "new",
                    "newly",
                    "former",
                    "late",
                    "said",
                    "same",
                    "honourable",
                    "honorable",
                    "respected",
                    "accredited",
                    "country",
                    "country's",
                    "'s");

    private static final Set<String> LEADERS =
            Set.of(
                    "president",
                    "prime",
                    "premier",
                    "king",
                    "queen",
                    "chancellor",
                    "emir",
                    "sultan",
                    "chairman",
                    "general",
                    "leader");

    private static final List<String> RANKS = List.of("prime", "vice", "deputy", "assistant");

    /**
     * Of a cast of hundreds, those are weighed who are named first of all and last before the
     * description.
     */
    private static final int REACH = 100;

    private static final int OPENING = 20;

    private final SentencedText text;
    private final Cast cast;
    private final Map<String, Set<String>> wordsOf = new HashMap<>();

    PersonChoice(SentencedText text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /**
     * @param end the end of the stretch, where "of Norland" may stand behind the head
     */
    Optional<Reference> of(Description noun, int first, int head, int end, Focus focus) {
        boolean behind = head + 1 < end && (text.is(head + 1, "of") || text.is(head + 1, "to"));
        Set<Actor> states = statesIn(first, behind ? Math.min(end, head + 7) : head + 1);
        Person best = null;
        double most = 0;
        List<Person> persons = cast.persons();
        int known = persons.size() > REACH ? knownBefore(text.end(head)) : persons.size();
        for (int i = 0; i < known; i++) {
            if (i >= OPENING && i < known - REACH) {
                i = known - REACH;
            }
            double weight = weight(i, noun, first, head, states, focus);
            if (weight > most) {
                most = weight;
                best = persons.get(i);
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(new Reference.Those(List.of(new Actor.Individual(best.id()))));
    }

    /** "The Norland leader" where one person of Norland has been named, and no office of his. */
    Optional<Reference> onlyOneOf(List<Actor> sides, int head) {
        Person only = null;
        for (Person person : sides.size() == 1 ? cast.persons() : List.<Person>of()) {
            if (person.mention().start() > text.end(head)) {
                break;
            }
            if (person.side().filter(sides::contains).isPresent()) {
                if (only != null) {
                    return Optional.empty();
                }
                only = person;
            }
        }
        return only == null || !only.offices().isEmpty()
                ? Optional.empty()
                : Optional.of(new Reference.Those(List.of(new Actor.Individual(only.id()))));
    }

    /** The first person of a side that is named before the head, other than the one in focus. */
    Optional<Reference> ofSide(Actor side, int head, Focus focus) {
        for (Person person : cast.persons()) {
            if (person.mention().start() > text.end(head)) {
                break;
            }
            if (person.side().filter(side::equals).isPresent()
                    && !person.id().equals(focus.person())) {
                return Optional.of(new Reference.Those(List.of(new Actor.Individual(person.id()))));
            }
        }
        return Optional.empty();
    }

    /** How many persons are named before this place of the text. */
    private int knownBefore(int place) {
        List<Person> persons = cast.persons();
        int low = 0;
        int high = persons.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (persons.get(middle).mention().start() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double weight(
            int place, Description noun, int first, int head, Set<Actor> states, Focus focus) {
        Person person = cast.persons().get(place);
        if (!states.isEmpty() && person.side().map(side -> !states.contains(side)).orElse(false)) {
            return 0;
        }
        double office = fit(person, noun, first, head);
        if (office == 0 || person.mention().start() > text.end(head)) {
            return 0;
        }
        double weight = office + (states.isEmpty() ? 0 : 0.5);
        weight += person.id().equals(focus.person()) ? 0.2 : 0;
        // on a ministry's own page "the Minister" is its own
        weight += states.isEmpty() && isAtHome(person) ? 0.25 : 0;
        // the person whom the report is about is named first and called by the bare office
        // afterwards
        return weight + 0.1 / (1 + place);
    }

    private boolean isAtHome(Person person) {
        return cast.home().isPresent() && person.side().equals(cast.home());
    }

    /** 1 where every word of the description is in one office, less where only the noun is. */
    private double fit(Person person, Description noun, int first, int head) {
        double best = 0;
        for (Office office : person.offices()) {
            Set<String> words = wordsOf.computeIfAbsent(office.title(), PersonChoice::words);
            if (Collections.disjoint(noun.fits(), words)) {
                continue;
            }
            int asked = 0;
            int had = 0;
            for (int token = first; token < head; token++) {
                String word = text.folded(token);
                if (text.word(token).isWord() && !PLAIN.contains(word) && !isNamed(token)) {
                    asked++;
                    had += words.contains(word) ? 1 : 0;
                }
            }
            if (lacksRank(words, first, head) || had == 0 && isOfAnotherField(first, head)) {
                continue;
            }
            double fit = asked == 0 ? 1 : 0.4 + 0.6 * had / asked;
            boolean leader = noun.noun().equals("leader") && Collections.disjoint(LEADERS, words);
            boolean chancellor = noun.noun().equals("chancellor") && !words.contains("chancellor");
            if (leader || chancellor) {
                // a minister is called so only where no head is at hand: papers of Latin America
                // call the foreign minister chancellor
                fit *= 0.5;
            }
            best = Math.max(best, fit * (isHigherOrLower(words, first, head) ? 0.6 : 1));
        }
        return best;
    }

    /** "Her culture minister" is no prime minister. */
    private boolean isOfAnotherField(int first, int head) {
        for (int token = first; token < head; token++) {
            if (GroupPhrases.FIELDS.contains(text, token) && !RANKS.contains(text.folded(token))) {
                return true;
            }
        }
        return false;
    }

    /** "The minister" is no prime minister, "the President" no vice president. */
    private boolean isHigherOrLower(Set<String> words, int first, int head) {
        for (String rank : RANKS) {
            if (words.contains(rank) && !isTold(rank, first, head)) {
                return true;
            }
        }
        return false;
    }

    /** "The Prime Minister" is no plain minister, nor the deputy of one. */
    private boolean lacksRank(Set<String> words, int first, int head) {
        if (!isTold("prime", first, head)) {
            return false;
        }
        boolean deputy = words.contains("deputy") || words.contains("vice");
        return deputy && !isTold("deputy", first, head) && !isTold("vice", first, head)
                || words.contains("foreign")
                        && !words.contains("prime")
                        && !words.contains("premier");
    }

    private boolean isTold(String rank, int first, int head) {
        for (int token = first; token < head; token++) {
            if (text.is(token, rank)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String title) {
        String folded = OwnTitle.of(title);
        Set<String> words = new HashSet<>();
        int start = 0;
        for (int at = 0; at <= folded.length(); at++) {
            if (at == folded.length() || !isOfWord(folded.charAt(at))) {
                if (at > start) {
                    words.add(folded.substring(start, at));
                }
                start = at + 1;
            }
        }
        return words;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || c == '-'
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    private boolean isNamed(int token) {
        for (Mention mention : cast.within(token, token + 1)) {
            if (!mention.isPerson()) {
                return true;
            }
        }
        return false;
    }

    private Set<Actor> statesIn(int first, int end) {
        Set<Actor> states = new HashSet<>();
        for (Mention mention : cast.within(first, end)) {
            if (mention.kind() == MentionKind.STATE
                    || mention.kind() == MentionKind.DEMONYM
                    || mention.kind() == MentionKind.CAPITAL) {
                states.add(mention.actor());
            }
        }
        return states;
    }
}
