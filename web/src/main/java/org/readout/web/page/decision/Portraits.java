package org.readout.web.page.decision;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.model.Topic;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.Sighting;
import org.readout.resolve.node.CommitmentNode;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.EngagementNode;
import org.readout.resolve.node.Node;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.PersonNode;
import org.readout.resolve.node.PhraseNode;
import org.readout.resolve.node.TextNode;
import org.readout.web.part.Wording;

/**
 * What is known of a node by itself: costs the node, not the documents of all it may be one with.
 */
final class Portraits {
    private final RegisterStorage storage;

    Portraits(RegisterStorage storage) {
        this.storage = storage;
    }

    /** What it is called, for a line. */
    String label(NodeId id) {
        return storage.nodes()
                .find(id)
                .map(
                        node ->
                                switch (node) {
                                    case PersonNode person -> longest(person.spellings());
                                    case EngagementNode engagement ->
                                            Stream.of(
                                                            Wording.words(engagement.kind()),
                                                            Wording.date(engagement.date()),
                                                            engagement.place())
                                                    .filter(words -> !words.isEmpty())
                                                    .collect(joining(", "));
                                    case CommitmentNode commitment -> words(commitment.id());
                                    case PhraseNode phrase -> longest(phrase.spellings());
                                    case TextNode text -> document(text.document());
                                })
                .orElse("no longer told by any document");
    }

    /** Its properties by name, in the order in which a reader compares them; empty values too. */
    Map<String, String> properties(NodeId id) {
        Map<String, String> properties = new LinkedHashMap<>();
        storage.nodes().find(id).ifPresent(node -> tell(node, properties));
        return properties;
    }

    private void tell(Node node, Map<String, String> told) {
        switch (node) {
            case PersonNode person -> {
                told.put("Name", String.join("; ", person.spellings()));
                told.put("State or body", Wording.side(person.side()));
                told.put("Office", String.join("; ", person.offices()));
                told.put("First seen", Wording.day(person.firstDay()));
                told.put("Last seen", Wording.day(person.lastDay()));
                told.put("Documents", documents(person.id()));
            }
            case EngagementNode engagement -> {
                told.put("Kind", Wording.words(engagement.kind()));
                told.put("Status", Wording.words(engagement.status()));
                told.put("Date", Wording.date(engagement.date()));
                told.put("Place", engagement.place());
                told.put("Venue", engagement.venue());
                told.put("Between", sides(engagement.sides()));
                told.put(
                        "Present",
                        engagement.guests().stream()
                                .map(EngagementNode.Guest::name)
                                .collect(joining("; ")));
                told.put("Told by", document(engagement.document()));
                told.put("Published", Wording.day(engagement.told()));
            }
            case CommitmentNode commitment -> {
                told.put("Words", words(commitment.id()));
                told.put("Between", sides(commitment.sides()));
                told.put(
                        "Topics",
                        commitment.topics().stream()
                                .map((Topic topic) -> Wording.words(topic))
                                .collect(joining("; ")));
                told.put("Documents", documents(commitment.id()));
            }
            case PhraseNode phrase -> {
                told.put("Words", String.join("; ", phrase.spellings()));
                told.put("Sort", Wording.words(phrase.detail().replace('|', ' ')));
                told.put("Sides of its documents", sides(phrase.sides()));
                told.put("Documents", documents(phrase.id()));
            }
            case TextNode text -> told.put("Document", document(text.document()));
        }
    }

    private static String sides(Collection<String> sides) {
        return sides.stream().map(Wording::side).collect(joining("; "));
    }

    private static String longest(Collection<String> words) {
        String longest = "";
        for (String one : words) {
            longest = one.length() > longest.length() ? one : longest;
        }
        return longest;
    }

    private String documents(NodeId id) {
        return Wording.count(storage.sightings().sum(List.of(id)).documents());
    }

    private String document(DocumentKey key) {
        return storage.documents()
                .find(key)
                .map(FiledDocument::record)
                .map(
                        record ->
                                record.source().outlet().map(outlet -> outlet + ": ").orElse("")
                                        + record.title()
                                                .map(title -> title.singleSpaced())
                                                .orElse(record.document().id()))
                .orElse("");
    }

    private String words(NodeId id) {
        List<Sighting> sightings = storage.sightings().of(id);
        if (sightings.isEmpty()) {
            return "";
        }
        Sighting first = sightings.getFirst();
        return storage.documents()
                .find(first.document())
                .map(
                        filed ->
                                first.span()
                                        .of(filed.record().document().captured())
                                        .strip()
                                        .replaceAll("\\s+", " "))
                .orElse("");
    }
}
