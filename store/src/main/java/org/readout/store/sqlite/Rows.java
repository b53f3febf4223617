package org.readout.store.sqlite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows for one table, gathered so that many are written by one command. */
final class Rows {
    private static final int AT_ONCE = 16;

    private final String one;
    private final String many;
    private final int columns;
    private final List<@Nullable Object> values = new ArrayList<>();

    /**
     * @param insert the command up to its values
     */
    Rows(String insert, int columns) {
        String row = "(?" + ", ?".repeat(columns - 1) + ")";
        this.columns = columns;
        one = insert + " VALUES " + row;
        many = one + (", " + row).repeat(AT_ONCE - 1);
    }

    void add(@Nullable Object... row) {
        values.addAll(Arrays.asList(row));
    }

    void write(Session session) {
        int at = 0;
        for (; at + AT_ONCE * columns <= values.size(); at += AT_ONCE * columns) {
            session.run(many, values.subList(at, at + AT_ONCE * columns).toArray());
        }
        for (; at < values.size(); at += columns) {
            session.run(one, values.subList(at, at + columns).toArray());
        }
        values.clear();
    }

    void clear() {
        values.clear();
    }
}
