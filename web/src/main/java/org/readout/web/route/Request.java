package org.readout.web.route;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked: values by the names of the route's parameters, those of path, query and form
 * together. A value that the route does not name is not in it.
 *
 * @param path as asked, without the query
 * @param query as asked, without the question mark; empty where none
 * @param values at least one for each name in it
 * @param uploads files sent with it
 * @param visit who asks
 */
public record Request(
        Route route,
        String path,
        String query,
        Map<String, List<String>> values,
        List<Upload> uploads,
        Visit visit) {
    public Request {
        values = Map.copyOf(values);
        uploads = List.copyOf(uploads);
    }

    /** A request as the server makes it, for tests. */
    public static Request of(Route route, Map<String, String> values) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        values.forEach((name, value) -> lists.put(name, List.of(value)));
        return new Request(route, route.path(), "", lists, List.of(), Visit.LOCAL);
    }

    /** Whose name stands beside what is decided. */
    public String visitor() {
        return visit.name();
    }

    /** Empty where it was not given. */
    public String text(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst().strip();
    }

    /** With the spaces around it, as in a password. */
    public String exactly(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    public List<String> texts(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    public int number(String name, int otherwise) {
        String given = text(name);
        return given.isEmpty() ? otherwise : Integer.parseInt(given);
    }

    public @Nullable LocalDate day(String name) {
        String given = text(name);
        return given.isEmpty() ? null : LocalDate.parse(given);
    }

    /**
     * @throws Refused where a value breaks the bounds of its parameter
     */
    public Request checked() {
        for (Parameter parameter : route.parameters()) {
            for (String value : texts(parameter.name())) {
                check(parameter, value.strip());
            }
            if (parameter.required() && !has(parameter.name())) {
                throw refused(parameter, "it is missing");
            }
        }
        return this;
    }

    private static void check(Parameter parameter, String value) {
        if (value.isEmpty()) {
            return;
        }
        switch (parameter.type()) {
            case TEXT, FLAG -> {
                if (value.length() > parameter.most()) {
                    throw refused(parameter, "%d characters at most".formatted(parameter.most()));
                }
            }
            case NUMBER -> number(parameter, value);
            case DAY -> {
                try {
                    LocalDate.parse(value);
                } catch (DateTimeException e) {
                    throw refused(parameter, "write a day as 2026-01-30");
                }
            }
            case FILE -> throw refused(parameter, "send a file, not text");
        }
        if (!parameter.choices().isEmpty() && !parameter.choices().contains(value)) {
            throw refused(parameter, "one of " + String.join(", ", parameter.choices()));
        }
    }

    private static void number(Parameter parameter, String value) {
        long number;
        try {
            number = Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw refused(parameter, "write a whole number");
        }
        if (number < parameter.least() || number > parameter.most()) {
            throw refused(
                    parameter, "from %d to %d".formatted(parameter.least(), parameter.most()));
        }
    }

    private static Refused refused(Parameter parameter, String remedy) {
        return Refused.badRequest(
                "'%s' cannot be used".formatted(parameter.name()),
                "%s: %s.".formatted(parameter.name(), remedy));
    }
}
