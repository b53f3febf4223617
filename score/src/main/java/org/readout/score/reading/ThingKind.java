package org.readout.score.reading;

import java.util.List;
import java.util.Locale;

/** The lists of named things, in the order in which they are scored. */
public enum ThingKind {
    MECHANISMS("mechanism"),
    INSTRUMENTS("instrument"),
    PROJECTS("project"),
    FORMULATIONS("formulation"),
    CALENDAR("calendar entry");

    private final String singular;

    ThingKind(String singular) {
        this.singular = singular;
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
        return switch (this) {
            case MECHANISMS -> List.of("event");
            case INSTRUMENTS -> List.of("status", "count");
            case PROJECTS -> List.of();
            case FORMULATIONS -> List.of("kind");
            case CALENDAR -> List.of("kind", "date");
        };
    }
}
