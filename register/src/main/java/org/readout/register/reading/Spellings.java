package org.readout.register.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.SearchEntry;
import org.readout.register.storage.SearchQuery;
import org.readout.resolve.likeness.EditDistance;
import org.readout.resolve.likeness.FoldedWords;
import org.readout.resolve.likeness.Skeleton;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import org.readout.resolve.node.PersonNode;

/**
 * How else the words of a search are written: names as other documents spell them, and what may
 * have been meant where a word is nowhere to be found.
 */
public final class Spellings {
    /** So many persons of a name are asked how else they are spelled. */
    private static final int PERSONS = 8;

    private static final int SHORTEST = 3;
    private static final int OFFERED = 3;

    private final RegisterStorage storage;

    public Spellings(RegisterStorage storage) {
        this.storage = storage;
    }

    /**
     * For each word that is part of a person's name, how the register has the same part of it
     * otherwise; folded. Without words that have no other spelling.
     */
    public Map<String, Set<String>> of(String words) {
        Map<String, Set<String>> spellings = new LinkedHashMap<>();
        for (String word : FoldedWords.of(words)) {
            Set<String> others = new TreeSet<>();
            if (word.length() >= SHORTEST) {
                for (NodeId person : storage.names().find(NodeKind.PERSON, word, PERSONS)) {
                    addOthers(person, word, others);
                }
            }
            others.remove(word);
            if (!others.isEmpty()) {
                spellings.put(word, others);
            }
        }
        return spellings;
    }

    private void addOthers(NodeId person, String word, Set<String> others) {
        List<List<String>> names = new ArrayList<>();
        for (NodeId member : storage.clusters().members(person)) {
            if (storage.nodes().find(member).orElse(null) instanceof PersonNode node) {
                names.add(node.words());
            }
        }
        if (names.stream().anyMatch(name -> name.contains(word))) {
            for (List<String> name : names) {
                if (!name.contains(word)) {
                    name.stream().filter(other -> areOneName(word, other)).forEach(others::add);
                }
            }
        }
    }

    /** Of one person's names: another part of the name is further off than another spelling. */
    private static boolean areOneName(String word, String other) {
        int limit = Math.max(1, word.length() / 3);
        return other.length() >= SHORTEST
                && (EditDistance.between(word, other, limit) <= limit
                        || Skeleton.of(word).equals(Skeleton.of(other)));
    }

    /**
     * What may have been meant, where some word is nowhere: the same words with ones much like it
     * that are there, as documents write them; where nothing has all of them, those alone. Each
     * finds something. Empty where every word is somewhere, or nothing is like it.
     */
    public List<String> near(String words) {
        List<String> meant = new ArrayList<>(List.of(""));
        List<String> likely = new ArrayList<>();
        for (String word : words.strip().split("\\s+")) {
            boolean known = isKnown(word);
            List<String> instead = known ? List.of(word) : like(word);
            if (!known && !instead.equals(List.of(word))) {
                likely.addAll(instead);
            }
            List<String> longer = new ArrayList<>();
            for (String before : meant) {
                for (String one : instead) {
                    longer.add(before.isEmpty() ? one : before + " " + one);
                }
            }
            meant = longer;
        }
        List<String> found =
                likely.isEmpty()
                        ? List.of()
                        : meant.stream().filter(this::isKnown).limit(OFFERED).toList();
        return found.isEmpty() ? likely.stream().limit(OFFERED).toList() : found;
    }

    private boolean isKnown(String words) {
        return storage.search().count(SearchQuery.of(words, 1), 1) > 0;
    }

    /** Names before other words that are as near. */
    private List<String> like(String word) {
        List<String> folded = FoldedWords.of(word);
        if (folded.size() != 1) {
            return List.of(word);
        }
        List<String> near = storage.search().near(folded.getFirst());
        if (near.isEmpty()) {
            return List.of(word);
        }
        int best = distance(folded.getFirst(), near.getFirst());
        List<String> names = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String one : near) {
            if (distance(folded.getFirst(), one) > best + 1 || names.size() == OFFERED) {
                break;
            }
            boolean isName = !storage.names().find(NodeKind.PERSON, one, 1).isEmpty();
            (isName ? names : others).add(one);
        }
        names.addAll(others);
        return names.stream().limit(OFFERED).map(this::asWritten).toList();
    }

    private static int distance(String one, String other) {
        return EditDistance.between(one, other, Integer.MAX_VALUE - 1);
    }

    /** With the letters and accents that the newest document has. */
    private String asWritten(String folded) {
        for (SearchEntry entry : storage.search().find(SearchQuery.of(folded, 1))) {
            for (String word : entry.text().split("[^\\p{L}\\p{N}\\p{M}]+")) {
                if (FoldedWords.of(word).equals(List.of(folded))) {
                    return word;
                }
            }
        }
        return folded;
    }
}
