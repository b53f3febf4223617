package org.readout.register.sighting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.model.DocumentRecord;
import org.readout.model.Office;
import org.readout.model.Person;
import org.readout.register.storage.Sighting;
import org.readout.resolve.block.PersonKeys;
import org.readout.resolve.likeness.FoldedWords;
import org.readout.resolve.likeness.Post;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import org.readout.resolve.node.PersonNode;

/** The names of persons that a record holds. */
final class PersonSightings {
    private static final Post NONE = new Post("", Set.of());

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii");

    private PersonSightings() {}

    static List<Seen> of(DocumentKey document, DocumentRecord record) {
        LocalDate told = Days.of(record);
        List<Seen> seen = new ArrayList<>();
        for (Person person : record.persons()) {
            List<String> words = words(person);
            if (words.isEmpty()) {
                continue;
            }
            String side = Sides.written(person.allegiance());
            Post post = post(person, side);
            Set<String> offices = new TreeSet<>();
            person.offices().forEach(office -> offices.add(office.title()));
            NodeId id = id(words, side, post);
            seen.add(
                    new Seen(
                            new PersonNode(
                                    id,
                                    words,
                                    Set.of(person.name()),
                                    side,
                                    post.key(),
                                    offices,
                                    told,
                                    told,
                                    PersonKeys.of(words, side, post)),
                            new Sighting(
                                    id, document, person.id().value(), person.mention(), told)));
        }
        return seen;
    }

    /** The node of a person of a record. */
    static NodeId id(Person person) {
        String side = Sides.written(person.allegiance());
        return id(words(person), side, post(person, side));
    }

    /** The name without what only tells father and son apart, which outlets leave out. */
    private static List<String> words(Person person) {
        List<String> words = FoldedWords.of(person.name());
        return words.size() > 1 && SUFFIXES.contains(words.getLast())
                ? words.subList(0, words.size() - 1)
                : words;
    }

    private static NodeId id(List<String> words, String side, Post post) {
        return NodeId.named(
                NodeKind.PERSON, String.join(" ", words) + "|" + side + "|" + post.key());
    }

    /** Of several posts the one that says most of who it is: with the fullest field. */
    private static Post post(Person person, String side) {
        return person.offices().stream()
                .map(Office::title)
                .map(title -> Post.of(title, side))
                .filter(Post::isPost)
                .max(
                        Comparator.comparingInt((Post post) -> Math.min(3, post.field().size()))
                                .thenComparing(Post::key, Comparator.reverseOrder()))
                .orElse(NONE);
    }
}
