package org.readout.store.file;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite complains of, in words a user can act on. */
public final class Trouble {
    private Trouble() {}

    /** The exception to throw where SQLite refuses to read or write a register file. */
    public static RegisterFileException of(Path file, SQLException cause) {
        return switch (primaryCode(cause)) {
            case 5, 6 -> // SQLITE_BUSY, SQLITE_LOCKED
                    new RegisterFileException(
                            file,
                            "another program is writing to this register",
                            "Wait until it is done, or end it; nothing of this command was kept"
                                    + " that was not reported as added",
                            cause);
            case 8 -> // SQLITE_READONLY
                    new RegisterFileException(
                            file,
                            "the register or its folder is read-only",
                            "Make both writable, or name another file with --register",
                            cause);
            case 13 -> // SQLITE_FULL
                    new RegisterFileException(
                            file,
                            "the disk is full",
                            "Make room and give the command again; what was reported as added is"
                                    + " kept",
                            cause);
            case 14 -> // SQLITE_CANTOPEN
                    new RegisterFileException(
                            file,
                            "the register cannot be opened",
                            "Check that its folder exists and that you may read and write there",
                            cause);
            case 10 -> // SQLITE_IOERR: a full disk shows itself so, too
                    new RegisterFileException(
                            file,
                            "the disk refuses to read or write (" + cause.getMessage() + ")",
                            "Check the disk and its free space; what was reported as added is kept",
                            cause);
            case 11 -> // SQLITE_CORRUPT
                    new RegisterFileException(
                            file,
                            "the register is damaged (" + cause.getMessage() + ")",
                            "Take it from a backup, or add the documents to a new register",
                            cause);
            case 26 -> notARegister(file); // SQLITE_NOTADB
            default ->
                    new RegisterFileException(
                            file,
                            "SQLite refuses (" + cause.getMessage() + ")",
                            "If this goes on, please report it with this message",
                            cause);
        };
    }

    /** Whoever goes on with a file that was taken away writes into nothing. */
    public static RegisterFileException gone(Path file, IOException cause) {
        return new RegisterFileException(
                file,
                "the register is not there any more: it was moved or deleted while it was open",
                "Put it back, or end the program and name another with --register; nothing was"
                        + " changed",
                cause);
    }

    /** What was begun with one file cannot be ended with another. */
    public static RegisterFileException replaced(Path file) {
        return new RegisterFileException(
                file,
                "the register was replaced by another file while it was open",
                "Give the command again, and it uses the file that is there now; nothing was"
                        + " changed");
    }

    static RegisterFileException notARegister(Path file) {
        return new RegisterFileException(
                file,
                "this file is no register",
                "Name a register with --register, or a file that does not exist yet, to begin one");
    }

    /** Extended codes carry the primary one in their lowest byte. */
    static int primaryCode(SQLException cause) {
        SQLiteErrorCode code =
                cause instanceof SQLiteException sqlite ? sqlite.getResultCode() : null;
        return (code == null ? cause.getErrorCode() : code.code) & 0xFF;
    }
}
