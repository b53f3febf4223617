package org.readout.register.storage;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;

/**
 * A thing that can be found: one document's telling of a person, engagement, statement, commitment
 * or named thing.
 *
 * @param node its node; for a statement, which has none, the engagement's or text's
 * @param text its words as captured, on one line; a store folds them itself
 * @param states sides concerned: codes and {@code org:NAME}
 * @param persons folded names of the persons concerned
 * @param outlet empty where unknown
 * @param kind in lower case with hyphens: {@code meeting}, {@code propose}, {@code guideline}
 * @param topics in lower case with hyphens
 * @param day the day it is about, else the document's, or null
 */
public record SearchEntry(
        NodeId node,
        DocumentKey document,
        Span span,
        String text,
        Set<String> states,
        Set<String> persons,
        String outlet,
        String kind,
        Set<String> topics,
        @Nullable LocalDate day) {
    public SearchEntry {
        states = Set.copyOf(states);
        persons = Set.copyOf(persons);
        topics = Set.copyOf(topics);
    }
}
