package org.readout.register.storage;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.DocumentRecord;
import org.readout.model.Quote;
import org.readout.resolve.node.DocumentKey;

/**
 * A document's words as a whole, with the facets of all that it tells.
 *
 * @param text the report as captured, without the noise around it; a store folds it itself
 * @param states sides that anything in it concerns: codes and {@code org:NAME}
 * @param persons folded names
 * @param outlet empty where unknown
 * @param kinds of all that it tells, in lower case with hyphens
 * @param topics in lower case with hyphens
 * @param day the first day it can have been published, or null
 */
public record DocumentText(
        DocumentKey document,
        String text,
        Set<String> states,
        Set<String> persons,
        String outlet,
        Set<String> kinds,
        Set<String> topics,
        @Nullable LocalDate day) {
    public DocumentText {
        states = Set.copyOf(states);
        persons = Set.copyOf(persons);
        kinds = Set.copyOf(kinds);
        topics = Set.copyOf(topics);
    }

    /**
     * @param entries what can be found of it, which gives the facets
     */
    public static DocumentText of(FiledDocument filed, List<SearchEntry> entries) {
        Set<String> states = new HashSet<>();
        Set<String> persons = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        Set<String> topics = new HashSet<>();
        for (SearchEntry entry : entries) {
            states.addAll(entry.states());
            persons.addAll(entry.persons());
            kinds.add(entry.kind());
            topics.addAll(entry.topics());
        }
        DocumentCard card = DocumentCard.of(filed);
        return new DocumentText(
                filed.key(),
                report(filed.record()),
                states,
                persons,
                card.outlet(),
                kinds,
                topics,
                card.day());
    }

    private static String report(DocumentRecord record) {
        StringBuilder report = new StringBuilder(record.document().captured());
        for (Quote noise : record.noise()) {
            for (int i = noise.span().start(); i < noise.span().end(); i++) {
                report.setCharAt(i, ' ');
            }
        }
        return report.toString();
    }
}
