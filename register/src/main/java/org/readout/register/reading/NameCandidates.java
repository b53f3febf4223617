package org.readout.register.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.model.NamedThing;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.SearchEntry;
import org.readout.register.storage.SearchQuery;
import org.readout.resolve.likeness.MeasureWords;
import org.readout.resolve.likeness.Stem;
import org.readout.resolve.node.Node;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import org.readout.resolve.node.PersonNode;

/**
 * Nodes that a name may mean, from the index of words that every document's facts stand in: what a
 * name costs to look up depends on how often its words are told, and only so far.
 */
final class NameCandidates {
    /** The newest so many tellings are looked at: of what is told oftener, the latest is meant. */
    private static final int TELLINGS = 1_000;

    /** Of a word that is nowhere, so many are tried that are written much like it. */
    private static final int LIKE = 4;

    private static final List<String> PERSON = List.of("person");

    private final RegisterStorage storage;

    NameCandidates(RegisterStorage storage) {
        this.storage = storage;
    }

    /** Persons who have all these words in their names or, with an office between, some. */
    Collection<PersonNode> of(List<String> words) {
        Map<NodeId, PersonNode> found = new TreeMap<>();
        persons(String.join(" ", words), found);
        if (words.size() > 1) {
            words.forEach(word -> persons(word, found));
        }
        return found.values();
    }

    /** Persons with words that are written much like these. */
    Collection<PersonNode> near(List<String> words) {
        Map<NodeId, PersonNode> found = new TreeMap<>();
        for (String word : words) {
            storage.search().near(word).stream().limit(LIKE).forEach(one -> persons(one, found));
            persons(word, found);
        }
        return found.values();
    }

    private void persons(String words, Map<NodeId, PersonNode> found) {
        for (SearchEntry entry : told(words, PERSON)) {
            if (!found.containsKey(entry.node())
                    && storage.nodes().find(entry.node()).orElse(null) instanceof PersonNode one) {
                found.put(one.id(), one);
            }
        }
    }

    /** Promises and names of these kinds that have the words, whatever their endings. */
    Collection<Node> worded(List<String> words, Set<NodeKind> kinds) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        Map<NodeId, Node> found = new LinkedHashMap<>();
        List<String> stems = MeasureWords.telling(words).stream().map(Stem::of).toList();
        Set<String> all = new LinkedHashSet<>();
        all.add(String.join(" ", words));
        all.add(String.join(" ", stems));
        all.addAll(stems);
        for (String asked : all) {
            for (SearchEntry entry : told(asked, kinds(kinds))) {
                if (kinds.contains(entry.node().kind()) && !found.containsKey(entry.node())) {
                    storage.nodes()
                            .find(entry.node())
                            .ifPresent(node -> found.put(node.id(), node));
                }
            }
        }
        return found.values();
    }

    private static List<String> kinds(Set<NodeKind> kinds) {
        List<String> names = new ArrayList<>();
        for (NodeKind kind : kinds) {
            if (kind == NodeKind.FORMULATION) {
                for (NamedThing.FormulationKind one : NamedThing.FormulationKind.values()) {
                    names.add(written(one));
                }
            } else {
                names.add(written(kind));
            }
        }
        return names;
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<SearchEntry> told(String words, List<String> kinds) {
        return storage.search().find(SearchQuery.of(words, TELLINGS).ofKinds(kinds));
    }
}
