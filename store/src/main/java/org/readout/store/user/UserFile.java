package org.readout.store.user;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The users of a register, in a file of their own beside it (docs/adr/0013): {@code
 * readout.db.users} for {@code readout.db}. Read again when it has changed, so a running server
 * knows at once who came and went.
 */
public final class UserFile implements UserShelf {
    private static final String ENDING = ".users";
    private static final String SESSIONS = ".sessions";

    private final Path path;
    private final SessionShelf sessions;
    private @Nullable Seen seen;

    private UserFile(Path path, SessionShelf sessions) {
        this.path = path;
        this.sessions = sessions;
    }

    /** What was read, and how the file looked then. */
    private record Seen(Object stamp, Users users) {}

    private record Stamp(@Nullable Object file, long size, Object time) {}

    /** The users of the register in that file; there may be none yet, of either. */
    public static UserFile beside(Path register) {
        Path whole = register.toAbsolutePath();
        return new UserFile(
                whole.resolveSibling(whole.getFileName() + ENDING),
                new SessionFile(whole.resolveSibling(whole.getFileName() + SESSIONS)));
    }

    public Path path() {
        return path;
    }

    /**
     * Who may use the register now; none where there is no such file.
     *
     * @throws UserFileException if it cannot be read; then nobody is let in
     */
    @Override
    public synchronized Users read() {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            Stamp stamp = new Stamp(now.fileKey(), now.size(), now.lastModifiedTime());
            Seen last = seen;
            if (last != null && last.stamp.equals(stamp)) {
                return last.users;
            }
            Users users = parsed(Files.readAllBytes(path));
            seen = new Seen(stamp, users);
            return users;
        } catch (NoSuchFileException e) {
            seen = null;
            return Users.NONE;
        } catch (IOException e) {
            throw new UserFileException(
                    path,
                    "the users cannot be read (" + e.getMessage() + ")",
                    "Check the file's permissions and the disk",
                    e);
        }
    }

    /** When this returns it is on the disk. */
    @Override
    public synchronized Users change(UnaryOperator<Users> change) {
        List<Users> changed = new ArrayList<>();
        try {
            new OwnersFile(path)
                    .replace(
                            () -> {
                                changed.add(change.apply(read()));
                                return UserForm.written(changed.getLast());
                            });
            seen = null;
            return changed.getLast();
        } catch (FileAlreadyExistsException e) {
            throw new UserFileException(
                    path, "another program is changing the users", "Try again", e);
        } catch (IOException e) {
            throw new UserFileException(
                    path,
                    "the users cannot be written (" + e.getMessage() + ")",
                    "Check that the folder exists, that you may write there, and that the disk has room",
                    e);
        }
    }

    @Override
    public SessionShelf sessions() {
        return sessions;
    }

    private Users parsed(byte[] bytes) {
        try {
            return UserForm.read(bytes);
        } catch (RuntimeException e) {
            throw new UserFileException(
                    path,
                    "this file of users is damaged (" + firstLine(e) + ")",
                    "Take it from a backup, or remove it and begin again with: readout user add NAME --role admin",
                    e);
        }
    }

    private static String firstLine(RuntimeException e) {
        return Objects.requireNonNullElse(e.getMessage(), e.toString())
                .lines()
                .findFirst()
                .orElse("");
    }
}
