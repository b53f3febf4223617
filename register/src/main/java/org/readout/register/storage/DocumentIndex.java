package org.readout.register.storage;

import java.util.List;
import org.readout.resolve.node.DocumentKey;

/** Documents by the day they were published; kept with each document that is filed. */
public interface DocumentIndex {
    /**
     * @throws IllegalArgumentException where {@link DocumentQuery#after} is no cursor
     */
    DocumentPage find(DocumentQuery query);

    /** Of these documents, those that are filed, in the order given. */
    List<DocumentCard> cards(List<DocumentKey> keys);

    /** How many match; {@link CardIndex#COUNTED} + 1 where there are more than that. */
    long count(DocumentQuery query);

    /** Every outlet that published one of them, each once, sorted; without the unknown one. */
    List<String> outlets();

    /** Whether all that are filed are listed. */
    boolean isFilled();

    /**
     * Lists some that an older program filed without listing them. Inside a write.
     *
     * @return how many; 0 where all are listed
     */
    int fill(int limit);
}
