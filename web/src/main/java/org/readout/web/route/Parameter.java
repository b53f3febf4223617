package org.readout.web.route;

import java.util.List;

/**
 * What may be asked of a route.
 *
 * @param description a sentence, for people who write programs
 * @param choices the only values allowed; empty for any
 * @param least for numbers; else 0
 * @param most for numbers the highest, for text the most characters
 */
public record Parameter(
        String name,
        Place place,
        Type type,
        boolean required,
        String description,
        List<String> choices,
        long least,
        long most) {
    private static final int LONGEST = 500;

    public Parameter {
        choices = List.copyOf(choices);
    }

    /** Where it stands in a request. */
    public enum Place {
        PATH,
        QUERY,
        FORM
    }

    /** How it is written. */
    public enum Type {
        TEXT,
        NUMBER,
        DAY,
        FLAG,
        /** A file that is sent with a form; it is not among a request's values. */
        FILE
    }

    public static Parameter path(String name, String description) {
        return new Parameter(name, Place.PATH, Type.TEXT, true, description, List.of(), 0, LONGEST);
    }

    public static Parameter text(String name, String description) {
        return new Parameter(
                name, Place.QUERY, Type.TEXT, false, description, List.of(), 0, LONGEST);
    }

    public static Parameter choice(String name, String description, List<String> choices) {
        return new Parameter(name, Place.QUERY, Type.TEXT, false, description, choices, 0, LONGEST);
    }

    public static Parameter number(String name, String description, long least, long most) {
        return new Parameter(
                name, Place.QUERY, Type.NUMBER, false, description, List.of(), least, most);
    }

    public static Parameter day(String name, String description) {
        return new Parameter(name, Place.QUERY, Type.DAY, false, description, List.of(), 0, 10);
    }

    public static Parameter flag(String name, String description) {
        return new Parameter(name, Place.QUERY, Type.FLAG, false, description, List.of("1"), 0, 1);
    }

    /** Files sent with a form, any number of them. */
    public static Parameter file(String name, String description) {
        return new Parameter(name, Place.FORM, Type.FILE, false, description, List.of(), 0, 0);
    }

    /** The same, with room for a text. */
    public Parameter upTo(long characters) {
        return new Parameter(name, place, type, required, description, choices, 0, characters);
    }

    /** The same, sent with a form. */
    public Parameter inForm() {
        return new Parameter(name, Place.FORM, type, required, description, choices, least, most);
    }

    /** The same, and it must be there. */
    public Parameter mandatory() {
        return new Parameter(name, place, type, true, description, choices, least, most);
    }
}
