package org.readout.store.user;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The users of a register, in a file of their own beside it (docs/adr/0013): {@code
 * readout.db.users} for {@code readout.db}. Read again when it has changed, so a running server
 * knows at once who came and went. It is replaced as a whole: the new file is written under another
 * name, which at the same time keeps a second writer out.
 */
public final class UserFile implements UserShelf {
    private static final String ENDING = ".users";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path path;
    private @Nullable Seen seen;

    private UserFile(Path path) {
        this.path = path;
    }

    /** What was read, and how the file looked then. */
    private record Seen(Object stamp, Users users) {}

    private record Stamp(@Nullable Object file, long size, Object time) {}

    /** The users of the register in that file; there may be none yet, of either. */
    public static UserFile beside(Path register) {
        Path whole = register.toAbsolutePath();
        return new UserFile(whole.resolveSibling(whole.getFileName() + ENDING));
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
        Path next = path.resolveSibling(path.getFileName() + ".new");
        try {
            FileChannel channel = begin(next);
            try {
                Users users = change.apply(read());
                write(channel, users);
                Files.move(next, path, StandardCopyOption.ATOMIC_MOVE);
                seen = null;
                return users;
            } catch (RuntimeException | IOException e) {
                channel.close();
                Files.deleteIfExists(next);
                throw e;
            }
        } catch (IOException e) {
            throw new UserFileException(
                    path,
                    "the users cannot be written (" + e.getMessage() + ")",
                    "Check that the folder exists, that you may write there, and that the disk has room",
                    e);
        }
    }

    private static void write(FileChannel channel, Users users) throws IOException {
        try (channel) {
            ByteBuffer bytes = ByteBuffer.wrap(UserForm.written(users));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
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

    /** Whoever makes the new file writes; others wait. What a killed writer left is old. */
    private FileChannel begin(Path next) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return FileChannel.open(
                        next,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        forOwner());
            } catch (FileAlreadyExistsException e) {
                if (isOld(next)) {
                    Files.deleteIfExists(next);
                } else if (Instant.now().isAfter(end)) {
                    throw new UserFileException(
                            path, "another program is changing the users", "Try again", e);
                } else {
                    pause();
                }
            }
        }
    }

    private static boolean isOld(Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file)
                    .toInstant()
                    .isBefore(Instant.now().minus(PATIENCE.multipliedBy(2)));
        } catch (NoSuchFileException e) {
            return false; // just done
        }
    }

    private void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserFileException(path, "changing the users was interrupted", "Try again", e);
        }
    }

    /**
     * Hashes are for nobody else's eyes; where the disk knows no such thing, its owner must see to
     * it.
     */
    private static FileAttribute<?>[] forOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String firstLine(RuntimeException e) {
        return Objects.requireNonNullElse(e.getMessage(), e.toString())
                .lines()
                .findFirst()
                .orElse("");
    }
}
