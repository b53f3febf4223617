package org.readout.register.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.register.view.Citation;
import org.readout.resolve.node.NodeId;

/**
 * A mechanism, instrument or project, and what documents say became of it.
 *
 * @param name the fullest spelling
 * @param events the earliest first
 */
public record Thing(NodeId id, String name, List<Event> events) {
    public Thing {
        events = List.copyOf(events);
    }

    /**
     * @param what session, established, signed, mentioned ...
     */
    public record Event(@Nullable LocalDate day, String what, Citation citation) {}
}
