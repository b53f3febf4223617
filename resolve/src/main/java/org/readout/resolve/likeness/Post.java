package org.readout.resolve.likeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A post that one person at a time holds, taken from an office as written: its rank and what it is
 * over, words that translations share. "Foreign Minister of Norway" and "Norwegian Minister for
 * Foreign Affairs" are one post; memberships and honours are none.
 *
 * @param rank in one word, a deputy's with "deputy" before it; empty where the office is no post
 * @param field folded words of what it is over, without its country
 */
public record Post(String rank, Set<String> field) {
    private static final Map<String, String> RANKS =
            Map.ofEntries(
                    Map.entry("minister", "minister"),
                    Map.entry("ambassador", "ambassador"),
                    Map.entry("commissioner", "commissioner"),
                    Map.entry("governor", "governor"),
                    Map.entry("mayor", "mayor"),
                    Map.entry("speaker", "speaker"),
                    Map.entry("commander", "commander"),
                    Map.entry("director", "director"),
                    Map.entry("consul", "consul"),
                    Map.entry("secretary", "secretary"),
                    Map.entry("undersecretary", "deputysecretary"),
                    Map.entry("president", "president"),
                    Map.entry("premier", "primeminister"),
                    Map.entry("chancellor", "chancellor"),
                    Map.entry("king", "king"),
                    Map.entry("queen", "queen"),
                    Map.entry("emir", "king"),
                    Map.entry("sultan", "king"));
    private static final Set<String> DEPUTY =
            Set.of("deputy", "vice", "assistant", "under", "associate");
    private static final Map<String, String> SAME_FIELD =
            Map.ofEntries(
                    Map.entry("defense", "defence"),
                    Map.entry("external", "foreign"),
                    Map.entry("affairs", ""),
                    Map.entry("relations", ""),
                    Map.entry("general", "general"),
                    Map.entry("commerce", "trade"),
                    Map.entry("economic", "economy"),
                    Map.entry("home", "interior"),
                    Map.entry("internal", "interior"),
                    Map.entry("treasury", "finance"),
                    Map.entry("labor", "labour"));

    /** Words of the long names of states. */
    private static final Set<String> POLITY =
            Set.of(
                    "republic",
                    "federal",
                    "federative",
                    "state",
                    "kingdom",
                    "democratic",
                    "socialist",
                    "islamic",
                    "arab",
                    "union",
                    "commonwealth",
                    "america",
                    "people",
                    "peoples",
                    "pdr");

    /** Posts that go along with another one. */
    private static final Set<String> HELD_ALONG =
            Set.of(
                    "president",
                    "deputypresident",
                    "secretary",
                    "primeminister",
                    "deputyprimeminister",
                    "king",
                    "queen",
                    "chancellor");

    public Post {
        field = Set.copyOf(field);
    }

    /**
     * @param side the holder's, whose country's name is no part of the post
     */
    public static Post of(String office, String side) {
        List<String> words = FoldedWords.of(office);
        List<String> field = new ArrayList<>();
        String rank = "";
        boolean deputy = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            if (DEPUTY.contains(word) && rank.isEmpty()) {
                deputy = true;
            } else if (word.equals("prime") && next.equals("minister")) {
                rank = rank.isEmpty() ? "primeminister" : rank;
                i++;
            } else if (rank.isEmpty() && RANKS.containsKey(word)) {
                rank = RANKS.get(word);
            } else if (!PlainWords.isFunction(word)
                    && !POLITY.contains(word)
                    && !SideWords.isOf(word, side)) {
                String same = SAME_FIELD.getOrDefault(word, word);
                if (!same.isEmpty()) {
                    field.add(same);
                }
            }
        }
        return new Post(deputy && !rank.isEmpty() ? "deputy" + rank : rank, new HashSet<>(field));
    }

    /**
     * Whether it goes along with other posts: a head of state may lead a party, and a minister be a
     * deputy head of government too.
     */
    public boolean goesAlong() {
        return HELD_ALONG.contains(rank);
    }

    /** Whether it is a post at all. */
    public boolean isPost() {
        return !rank.isEmpty();
    }

    /**
     * Whether one holder can be told of with both: the same rank, and a word of the field in common
     * or one without any.
     */
    public boolean isLike(Post other) {
        if (!rank.equals(other.rank)) {
            return false;
        }
        return field.isEmpty()
                || other.field.isEmpty()
                || field.stream().anyMatch(other.field::contains);
    }

    /** Rank and field in one word, the same for every wording that differs in order only. */
    public String key() {
        return isPost() ? rank + " " + String.join(" ", field.stream().sorted().toList()) : "";
    }
}
