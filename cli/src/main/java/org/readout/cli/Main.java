package org.readout.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.export.json.RecordForm;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.CalendarDate;
import org.readout.model.Document;
import org.readout.model.Source;
import org.readout.pipeline.Engine;

/** Skeleton. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        Engine engine = new Engine(Lexicons.bundled());
        RecordForm form = new RecordForm("readout 0.1.0");
        List<Path> files = new ArrayList<>();
        for (String arg : args) {
            Path path = Path.of(arg);
            if (Files.isDirectory(path)) {
                try (Stream<Path> in = Files.list(path)) {
                    in.filter(p -> p.toString().endsWith(".txt")).sorted().forEach(files::add);
                }
            } else if (Files.isRegularFile(path)) {
                files.add(path);
            }
        }
        for (Path file : files) {
            String id = file.getFileName().toString().replaceFirst("\\.txt$", "");
            Path meta = file.resolveSibling(id + ".meta.json");
            String sidecar = Files.exists(meta) ? Files.readString(meta) : "";
            Source source = new Source(
                    field(sidecar, "outlet"),
                    field(sidecar, "published") == null ? null : CalendarDate.parse(field(sidecar, "published")).orElse(null),
                    field(sidecar, "language"),
                    field(sidecar, "url"));
            out.println(form.line(engine.read(new Document(id, Files.readString(file), source))));
        }
        out.flush();
    }

    private static @org.jspecify.annotations.Nullable String field(String sidecar, String name) {
        var matcher = java.util.regex.Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(sidecar);
        return matcher.find() ? matcher.group(1) : null;
    }
}
