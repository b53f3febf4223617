package org.readout.store.user;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A file for its owner's eyes that is replaced as a whole: the new one is written under another
 * name, which at the same time keeps a second writer out.
 */
final class OwnersFile {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path path;

    OwnersFile(Path path) {
        this.path = path;
    }

    /**
     * When this returns it is on the disk.
     *
     * @param content asked for when nobody else can write any more
     * @throws FileAlreadyExistsException where another program writes for too long
     */
    void replace(Supplier<byte[]> content) throws IOException {
        Path next = path.resolveSibling(path.getFileName() + ".new");
        FileChannel channel = begin(next);
        try {
            write(channel, content.get());
            Files.move(next, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (RuntimeException | IOException e) {
            channel.close();
            Files.deleteIfExists(next);
            throw e;
        }
    }

    private static void write(FileChannel channel, byte[] content) throws IOException {
        try (channel) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Whoever makes the new file writes; others wait. What a killed writer left is old. */
    private static FileChannel begin(Path next) throws IOException {
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
                    throw e;
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

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while another program wrote");
        }
    }

    /** Where the disk knows no such thing, its owner must see to it. */
    private static FileAttribute<?>[] forOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
