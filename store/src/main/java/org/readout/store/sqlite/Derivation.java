package org.readout.store.sqlite;

import java.util.HexFormat;
import org.readout.store.record.NodeCodec;

/** Which program made the derived tables of a register: this one can read its own only. */
enum Derivation {
    PRESENT,
    /** Nothing is derived yet. */
    NONE,
    ANOTHER;

    /** Raise it when judges, keys or sightings change so much that old registers should follow. */
    private static final int MADE_ANEW = 3;

    private static final String FORM =
            MADE_ANEW + "-" + HexFormat.of().toHexDigits(Keys.hash(NodeCodec.shape()));

    static Derivation of(Sessions sessions) {
        String form =
                sessions.read(
                        session ->
                                session.one(
                                        "SELECT max(form) FROM derivation",
                                        row -> row.getString(1) == null ? "" : row.getString(1)));
        return form == null || form.isEmpty() ? NONE : form.equals(FORM) ? PRESENT : ANOTHER;
    }

    /** Says that this program makes them. */
    static boolean sign(Session writer) {
        writer.run("DELETE FROM derivation");
        writer.run("INSERT INTO derivation (form) VALUES (?)", FORM);
        return true;
    }
}
