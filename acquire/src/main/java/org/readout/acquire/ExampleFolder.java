package org.readout.acquire;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The invented reports that come with Readout. */
public final class ExampleFolder {
    private static final String NAME = "examples";

    private ExampleFolder() {}

    /**
     * The folder of examples in one of the folders above the program, or above the folder that one
     * works in.
     */
    public static Optional<Path> find() {
        for (Path start : starts()) {
            for (Path folder = start; folder != null; folder = folder.getParent()) {
                Path examples = folder.resolve(NAME);
                if (Files.isDirectory(examples) && Files.isRegularFile(folder.resolve("readout"))) {
                    return Optional.of(examples);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Path> starts() {
        List<Path> starts = new ArrayList<>();
        CodeSource program = ExampleFolder.class.getProtectionDomain().getCodeSource();
        if (program != null) {
            try {
                starts.add(Path.of(program.getLocation().toURI()));
            } catch (URISyntaxException | IllegalArgumentException e) {
                // not from a file: the working folder is left
            }
        }
        starts.add(Path.of("").toAbsolutePath());
        return starts;
    }
}
