package org.readout.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A thing of the diplomatic world that the text names: each kind with what is told of it. */
public sealed interface NamedThing {

    /** Single-spaced name as the text gives it. */
    String name();

    Quote quote();

    /** A standing body or recurring format. */
    record Mechanism(String name, MechanismEvent event, Quote quote) implements NamedThing {}

    /**
     * A text that binds or records, or a counted set of them.
     *
     * @param kind agreement, memorandum, letter ...: the field's word for it, lower case
     * @param count 1 unless told
     */
    record Instrument(String name, String kind, InstrumentStatus status, int count, Quote quote)
            implements NamedThing {}

    /** A named work in the world. */
    record Project(String name, Quote quote) implements NamedThing {}

    /** Official wording that is repeated to carry a position. */
    record Formulation(String name, FormulationKind kind, Quote quote) implements NamedThing {}

    /** A dated milestone. */
    record CalendarEntry(String name, CalendarKind kind, @Nullable CalendarDate on, Quote quote)
            implements NamedThing {
        public Optional<CalendarDate> date() {
            return Optional.ofNullable(on);
        }
    }

    /** What happened to a mechanism. */
    enum MechanismEvent {
        SESSION,
        ESTABLISHED,
        PROPOSED,
        UPGRADED,
        MENTIONED
    }

    /** How far an instrument has come. */
    enum InstrumentStatus {
        SIGNED,
        ADOPTED,
        DELIVERED,
        PROPOSED,
        BEING_IMPLEMENTED,
        IN_NEGOTIATION,
        IN_FORCE,
        MENTIONED
    }

    /** What a formulation is used as. */
    enum FormulationKind {
        RELATIONSHIP_LABEL,
        GUIDELINE,
        POLICY_FORMULA,
        TASK_LABEL,
        INITIATIVE,
        PRINCIPLE
    }

    /** What kind of milestone it is. */
    enum CalendarKind {
        ANNIVERSARY,
        YEAR,
        CONGRESS,
        PLAN,
        TERM,
        DEADLINE,
        HOLIDAY
    }
}
