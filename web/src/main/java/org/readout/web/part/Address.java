package org.readout.web.part;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An address with its query; every state of a page is in it. */
public final class Address {
    private final String path;
    private final Map<String, List<String>> query;

    private Address(String path, Map<String, List<String>> query) {
        this.path = path;
        this.query = query;
    }

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** With this value alone under the name; empty takes it away. */
    public Address with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        if (value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, List.of(value));
        }
        return new Address(path, changed);
    }

    /** With this value beside those that are there. */
    public Address and(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        List<String> values = new ArrayList<>(query.getOrDefault(name, List.of()));
        values.add(value);
        changed.put(name, List.copyOf(values));
        return new Address(path, changed);
    }

    /** Without this one value. */
    public Address minus(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        List<String> values = new ArrayList<>(query.getOrDefault(name, List.of()));
        values.removeIf(one -> Objects.equals(one, value));
        changed.put(name, List.copyOf(values));
        return new Address(path, changed);
    }

    /** The same query elsewhere, as for an export. */
    public Address at(String other) {
        return new Address(other, query);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(path);
        char mark = '?';
        for (Map.Entry<String, List<String>> entry : query.entrySet()) {
            for (String value : entry.getValue()) {
                out.append(mark).append(encoded(entry.getKey())).append('=').append(encoded(value));
                mark = '&';
            }
        }
        return out.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%3A", ":");
    }
}
