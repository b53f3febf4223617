package org.readout.register.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.Sighting;
import org.readout.resolve.likeness.FoldedWords;
import org.readout.resolve.likeness.MeasureWords;
import org.readout.resolve.likeness.NameLikeness;
import org.readout.resolve.node.CommitmentNode;
import org.readout.resolve.node.Node;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import org.readout.resolve.node.PersonNode;
import org.readout.resolve.node.PhraseNode;

/** What is meant by an id, short or whole, by a document's fact, or by a name in any spelling. */
public final class Lookup {
    /** Things known by their words. */
    private static final Set<NodeKind> WORDED =
            Set.of(
                    NodeKind.COMMITMENT,
                    NodeKind.FORMULATION,
                    NodeKind.MECHANISM,
                    NodeKind.INSTRUMENT,
                    NodeKind.PROJECT);

    private final RegisterStorage storage;

    public Lookup(RegisterStorage storage) {
        this.storage = storage;
    }

    /**
     * The clusters that it may mean, sorted; of names those that are spelled most like it. Empty
     * where it means nothing.
     *
     * @param given {@code e:4f0c12:120}, {@code report-3#e1}, or a name
     * @param kinds what is looked for
     */
    public List<NodeId> find(String given, Set<NodeKind> kinds) {
        String asked = given.strip();
        if (ShortId.isMeant(asked)) {
            return clusters(nodes(asked)).stream().filter(id -> kinds.contains(id.kind())).toList();
        }
        List<NodeId> told = byFact(asked, kinds);
        if (!told.isEmpty()) {
            return told;
        }
        return byWords(FoldedWords.of(asked), kinds);
    }

    /** The names and accounts that an id stands for, as they are, whatever they are one with. */
    public List<NodeId> nodes(String given) {
        String asked = given.strip();
        if (!ShortId.isMeant(asked)) {
            return List.of();
        }
        NodeId exact = new NodeId(asked);
        if (storage.nodes().find(exact).isPresent()) {
            return List.of(exact);
        }
        List<NodeId> found = new ArrayList<>();
        storage.nodes()
                .each(
                        exact.kind(),
                        node -> {
                            if (ShortId.isShortFor(asked, node.id())) {
                                found.add(node.id());
                            }
                        });
        return found;
    }

    /** By a document's name and what its record calls the fact: {@code report-3#e1}. */
    private List<NodeId> byFact(String given, Set<NodeKind> kinds) {
        int hash = given.lastIndexOf('#');
        String name = hash < 0 ? given : given.substring(0, hash);
        String local = hash < 0 ? "" : given.substring(hash + 1);
        List<NodeId> found = new ArrayList<>();
        for (FiledDocument filed : storage.documents().named(name)) {
            for (Sighting sighting : storage.sightings().in(filed.key())) {
                boolean asked =
                        hash < 0
                                ? sighting.node().kind() == NodeKind.ENGAGEMENT
                                : sighting.local().equals(local);
                if (asked && kinds.contains(sighting.node().kind())) {
                    found.add(sighting.node());
                }
            }
        }
        return clusters(found);
    }

    private List<NodeId> byWords(List<String> words, Set<NodeKind> kinds) {
        if (words.isEmpty()) {
            return List.of();
        }
        Set<NodeKind> worded = new HashSet<>(WORDED);
        worded.retainAll(kinds);
        boolean persons = kinds.contains(NodeKind.PERSON);
        NameCandidates candidates = new NameCandidates(storage);
        Map<NameLikeness, List<NodeId>> named =
                persons ? alike(words, candidates.of(words)) : Map.of();
        List<NodeId> exact = of(named, NameLikeness.EQUAL, NameLikeness.REORDERED);
        if (!exact.isEmpty()) {
            return clusters(exact);
        }
        List<NodeId> found = of(named, NameLikeness.SHORTENED, NameLikeness.PART);
        Predicate<Node> asked = has(words);
        for (Node node : candidates.worded(words, worded)) {
            if (asked.test(node)) {
                found.add(node.id());
            }
        }
        if (found.isEmpty() && persons) {
            Map<NameLikeness, List<NodeId>> near = alike(words, candidates.near(words));
            found.addAll(of(near, NameLikeness.TRANSLITERATED, NameLikeness.MISSPELLED));
        }
        return clusters(found);
    }

    private static List<NodeId> of(
            Map<NameLikeness, List<NodeId>> persons, NameLikeness... degrees) {
        List<NodeId> found = new ArrayList<>();
        for (NameLikeness degree : degrees) {
            found.addAll(persons.getOrDefault(degree, List.of()));
        }
        return found;
    }

    private static Map<NameLikeness, List<NodeId>> alike(
            List<String> words, Collection<PersonNode> persons) {
        Map<NameLikeness, List<NodeId>> found = new EnumMap<>(NameLikeness.class);
        for (PersonNode person : persons) {
            found.computeIfAbsent(
                            NameLikeness.of(words, person.words()), likeness -> new ArrayList<>())
                    .add(person.id());
        }
        return found;
    }

    private static Predicate<Node> has(List<String> words) {
        List<String> telling = MeasureWords.telling(words);
        return node ->
                switch (node) {
                    case CommitmentNode commitment -> isAbout(telling, commitment.words());
                    case PhraseNode phrase -> begins(words, phrase.words());
                    default -> false;
                };
    }

    /** A commitment is known by the words that tell it from others, and by their stems. */
    private static boolean isAbout(List<String> telling, Collection<String> stems) {
        return !telling.isEmpty()
                && telling.stream()
                        .allMatch(
                                one ->
                                        stems.stream()
                                                .anyMatch(
                                                        stem ->
                                                                stem.startsWith(one)
                                                                        || one.startsWith(stem)));
    }

    private static boolean begins(List<String> asked, Collection<String> words) {
        return asked.stream()
                .allMatch(one -> words.stream().anyMatch(word -> word.startsWith(one)));
    }

    private List<NodeId> clusters(Collection<NodeId> nodes) {
        Set<NodeId> clusters = new TreeSet<>();
        nodes.forEach(node -> storage.clusters().clusterOf(node).ifPresent(clusters::add));
        return List.copyOf(clusters);
    }
}
