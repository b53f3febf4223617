package org.readout.register.view;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readout.resolve.node.NodeId;

/**
 * A person as all documents together tell.
 *
 * @param name the spelling most documents have; of two as frequent, the fuller
 * @param spellings how many documents have which
 * @param side a country's code or {@code org:NAME}, empty where not told
 * @param tenures by the first day seen
 * @param engagements clusters the person took part in, the latest first
 * @param citations where documents name the person, one for each, the latest first
 */
public record PersonView(
        NodeId id,
        String name,
        SortedMap<String, Integer> spellings,
        String side,
        List<Tenure> tenures,
        List<NodeId> engagements,
        List<Citation> citations) {
    public PersonView {
        spellings = Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(spellings)));
        tenures = List.copyOf(tenures);
        engagements = List.copyOf(engagements);
        citations = List.copyOf(citations);
    }
}
