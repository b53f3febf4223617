package org.readout.store.sqlite;

import java.nio.file.Path;
import java.util.HexFormat;
import org.readout.register.storage.StorageException;
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
        return sessions.read(Derivation::in);
    }

    static Derivation in(Session session) {
        String form =
                session.one(
                        "SELECT max(form) FROM derivation",
                        row -> row.getString(1) == null ? "" : row.getString(1));
        return form == null || form.isEmpty() ? NONE : form.equals(FORM) ? PRESENT : ANOTHER;
    }

    /** What to throw where another made them, and the register is not to be made anew. */
    static StorageException refusal(Path file) {
        return new StorageException(
                "%s: another version of Readout made what is derived from its documents. Add any"
                                .formatted(file)
                        + " document to it (readout add), and it is made anew; documents and"
                        + " decisions stay");
    }

    /** Says that this program makes them. */
    static boolean sign(Session writer) {
        writer.run("DELETE FROM derivation");
        writer.run("INSERT INTO derivation (form) VALUES (?)", FORM);
        return true;
    }
}
