package org.readout.register.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.resolve.node.NodeId;

/**
 * A thing of the register in one line.
 *
 * @param label what it is called: a name, a wording, "talks, held"
 * @param detail what tells it from others of that label: office and side, place and sides
 * @param day when, or when last told, or null where unknown
 * @param documents how many tell of it
 */
public record Headline(
        NodeId id, String label, String detail, @Nullable LocalDate day, int documents) {}
