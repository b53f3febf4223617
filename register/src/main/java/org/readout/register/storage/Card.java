package org.readout.register.storage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/**
 * A thing of the register as a list shows it, kept so that a list costs its page and not the
 * register.
 *
 * @param id the cluster's
 * @param variety what sort of its kind, in lower case with hyphens: {@code meeting}, {@code
 *     guideline}; empty for none
 * @param label what it is called
 * @param detail what tells it from others of that label
 * @param sides states and bodies concerned, sorted: codes and {@code org:NAME}
 * @param day when it was, or was last told of, or null: by this it is sorted
 * @param told the same as it was told, ISO 8601: {@code 2026-03} or {@code 2026} where no more was,
 *     {@code a/b} for a span; empty where {@code day} is only when it was first told of
 * @param state how far it has come, in lower case with hyphens; empty for none
 * @param due the day it is due, or null
 * @param documents how many tell of it
 */
public record Card(
        NodeId id,
        String variety,
        String label,
        String detail,
        List<String> sides,
        @Nullable LocalDate day,
        String told,
        String state,
        @Nullable LocalDate due,
        int documents) {
    public Card {
        sides = List.copyOf(sides);
    }

    public NodeKind kind() {
        return id.kind();
    }
}
