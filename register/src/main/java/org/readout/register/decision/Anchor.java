package org.readout.register.decision;

import java.util.Optional;
import org.readout.model.Span;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;

/**
 * Where something that a decision names stood in a text when it was decided. Another reading of the
 * text may call the thing otherwise; the place stays.
 */
public record Anchor(NodeId of, DocumentKey document, Span span) {
    private static final char AT = '@';

    /**
     * In one word, for the log and its hashes: {@code p:4f0c12ab34cd56ef@0123456789abcdef:12-30}.
     */
    public String written() {
        return of.value() + AT + document + ":" + span.start() + "-" + span.end();
    }

    /**
     * @throws IllegalArgumentException where the word is no anchor
     */
    public static Anchor read(String written) {
        int at = written.lastIndexOf(AT);
        if (at < 0) {
            throw new IllegalArgumentException("'%s' is no anchor".formatted(written));
        }
        return at(new NodeId(written.substring(0, at)), written.substring(at + 1));
    }

    /** The place that an id tells itself ({@code e:DOCUMENT:START-END}); empty for a name. */
    public static Optional<Anchor> in(NodeId id) {
        String place = id.value().substring(2);
        int number = place.indexOf('/');
        place = number < 0 ? place : place.substring(0, number);
        return place.indexOf(':') == DocumentKey.LENGTH
                ? Optional.of(at(id, place))
                : Optional.empty();
    }

    private static Anchor at(NodeId of, String place) {
        int colon = place.indexOf(':');
        int dash = place.indexOf('-', colon);
        if (colon < 0 || dash < 0) {
            throw new IllegalArgumentException("'%s' is no place of a text".formatted(place));
        }
        return new Anchor(
                of,
                new DocumentKey(place.substring(0, colon)),
                new Span(
                        Integer.parseInt(place.substring(colon + 1, dash)),
                        Integer.parseInt(place.substring(dash + 1))));
    }
}
