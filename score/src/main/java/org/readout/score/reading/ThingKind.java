package org.readout.score.reading;

import java.util.List;
import java.util.Locale;

/** The lists of named things, in the order in which they are scored, each with the details that are compared. */
public enum ThingKind {
    MECHANISMS("mechanism", List.of("event")),
    INSTRUMENTS("instrument", List.of("status", "count")),
    PROJECTS("project", List.of()),
    FORMULATIONS("formulation", List.of("kind")),
    CALENDAR("calendar entry", List.of("kind", "date"));

    private final String singular;
    private final List<String> details;

    ThingKind(String singular, List<String> details) {
        this.singular = singular;
        this.details = details;
    }

    /** The list's field in a record. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String singular() {
        return singular;
    }

    /** Fields of an entry that are compared beside its name. */
    public List<String> details() {
        return details;
    }
}
