package org.readout.register.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;

/**
 * One document's telling of an engagement.
 *
 * @param published the day of publication, or null
 * @param reprints the document it repeats, or null; a reprint is no second witness
 */
public record Account(
        NodeId node,
        DocumentKey document,
        DocumentRecord record,
        Engagement engagement,
        @Nullable LocalDate published,
        @Nullable DocumentKey reprints) {
    /** The document's name. */
    public String doc() {
        return record.document().id();
    }

    /** Empty where unknown. */
    public String outlet() {
        return record.source().outlet().orElse("");
    }
}
