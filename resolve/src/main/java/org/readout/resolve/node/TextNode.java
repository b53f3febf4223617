package org.readout.resolve.node;

import java.util.List;
import java.util.Set;

/**
 * A document's report as a sketch of its word sequences, by which a reprint is found.
 *
 * @param sketch the smallest hashes of its word sequences, one for each hash function
 * @param shingles how many word sequences it has
 */
public record TextNode(
        NodeId id, DocumentKey document, List<Integer> sketch, int shingles, Set<String> keys)
        implements Node {
    public TextNode {
        sketch = List.copyOf(sketch);
        keys = Sorted.copy(keys);
    }
}
