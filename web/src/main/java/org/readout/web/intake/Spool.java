package org.readout.web.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.acquire.Input;
import org.readout.model.Source;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/**
 * Where sent files lie until they are read: in a folder of its own, under names of ours. What a
 * sender calls a file is shown and becomes a document's id; it never becomes a path.
 */
public final class Spool implements AutoCloseable {
    private static final String TEXT = ".txt";
    private static final String SIDECAR = ".meta.json";

    /** A sender's name with what it is called here. */
    private record Pending(String name, Path path, boolean zip) {}

    private final Path folder;
    private final List<Pending> pending = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int files;

    private Spool(Path folder) {
        this.folder = folder;
    }

    public static Spool open() {
        try {
            return new Spool(Files.createTempDirectory("readout-import"));
        } catch (IOException e) {
            throw new UncheckedIOException("no room for sent files", e);
        }
    }

    /** Puts a sent file down; a ZIP is unpacked later, by {@link #inputs}. */
    public void put(String name, InputStream content) throws IOException {
        boolean zip = lower(name).endsWith(".zip");
        Path path = next(zip ? ".zip" : TEXT);
        Files.copy(content, path);
        pending.add(new Pending(name, path, zip));
    }

    /** A text that was pasted: the same text has the same id, so that it is known again. */
    public void put(String text) throws IOException {
        Path path = next(TEXT);
        Files.writeString(path, text, StandardCharsets.UTF_8);
        String hash = NodeId.named(NodeKind.TEXT, text).value().substring(2, 10);
        pending.add(new Pending("pasted-" + hash, path, false));
    }

    /** A text from elsewhere, with what is known of it. */
    void put(String name, byte[] text, Source source) throws IOException {
        Path path = next(TEXT);
        Files.write(path, text);
        Files.write(beside(path), SourceForm.written(source));
        pending.add(new Pending(name, path, false));
    }

    private static Path beside(Path text) {
        String here = String.valueOf(text.getFileName());
        return text.resolveSibling(here.substring(0, here.length() - TEXT.length()) + SIDECAR);
    }

    public boolean isEmpty() {
        return pending.isEmpty();
    }

    /** How many were sent. */
    public int size() {
        return pending.size();
    }

    /**
     * What there is to read: texts, each with the sidecar of its name.
     *
     * @param problems gets what cannot be used, and why
     */
    List<Input> inputs(List<ImportProblem> problems) {
        List<Pending> all = new ArrayList<>();
        for (Pending one : pending) {
            if (one.zip()) {
                unpack(one, all, problems);
            } else {
                all.add(one);
            }
        }
        List<Input> inputs = new ArrayList<>();
        for (Pending one : all) {
            if (lower(one.name()).endsWith(SIDECAR)) {
                attach(one, all, problems);
            } else {
                inputs.add(new Input.SentFile(id(one.name()), one.name(), one.path()));
            }
        }
        return inputs;
    }

    private void unpack(Pending zip, List<Pending> all, List<ImportProblem> problems) {
        try (InputStream in = Files.newInputStream(zip.path())) {
            new ZipUnpacking(zip.name(), problems)
                    .unpack(
                            in,
                            (name, content) -> {
                                Path path = next(TEXT);
                                Files.copy(content, path);
                                all.add(new Pending(name, path, false));
                            });
        } catch (IOException | IllegalArgumentException e) {
            problems.add(
                    new ImportProblem(
                            zip.name(),
                            "the ZIP is broken (%s); what was before the break is read. Pack it again."
                                    .formatted(e.getMessage())));
        }
    }

    /** Lays a sidecar beside its text, under the text's name here. */
    private static void attach(Pending sidecar, List<Pending> all, List<ImportProblem> problems) {
        String stem = sidecar.name().substring(0, sidecar.name().length() - SIDECAR.length());
        for (Pending text : all) {
            String name = text.name();
            int dot = name.lastIndexOf('.');
            if (!text.equals(sidecar) && dot > 0 && name.substring(0, dot).equals(stem)) {
                try {
                    Files.copy(sidecar.path(), beside(text.path()));
                } catch (IOException e) {
                    problems.add(
                            new ImportProblem(sidecar.name(), "cannot be kept: " + e.getMessage()));
                }
                return;
            }
        }
        problems.add(
                new ImportProblem(
                        sidecar.name(), "no text of that name was sent with it; left out"));
    }

    private Path next(String ending) {
        files++;
        return folder.resolve(files + ending);
    }

    /** The file's name without folders and ending; the whole where another has that already. */
    private String id(String name) {
        String plain = name.replace('\\', '/');
        String last = plain.substring(plain.lastIndexOf('/') + 1);
        String shortest = stem(last.isBlank() ? "document" : last);
        String id = ids.contains(shortest) ? stem(plain) : shortest;
        for (int i = 2; !ids.add(id); i++) {
            id = stem(plain) + "-" + i;
        }
        return id;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Takes everything away that was put down. */
    @Override
    public void close() {
        try (var listed = Files.list(folder)) {
            for (Path file : listed.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException | UncheckedIOException e) {
            folder.toFile().deleteOnExit(); // the system's temporary folder is emptied by itself
        }
    }
}
