package org.readout.cli.read;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.model.CalendarDate;
import org.readout.model.Source;

/**
 * What {@code read} is to do.
 *
 * @param format null for a table on a terminal and lines elsewhere
 * @param lexicon the user's folder of lexicon files, or null
 * @param stats whether to print documents, tokens and seconds
 * @param told what the user says of the documents
 */
public record ReadOptions(
        List<String> paths,
        @Nullable Format format,
        @Nullable Path lexicon,
        boolean stats,
        Source told) {
    public ReadOptions {
        paths = List.copyOf(paths);
    }

    /**
     * The options of a plain and faultless command line; empty where there is anything to explain
     * or complain about, which picocli does. Its classes are of a version that no class-data
     * archive takes: to load them costs a third of a start, and a start is to go unnoticed.
     *
     * @param args without the command's name
     */
    public static Optional<ReadOptions> plain(List<String> args) {
        Draft draft = new Draft();
        try {
            for (int at = 0; at < args.size(); at++) {
                String arg = args.get(at);
                if (arg.equals("--stats")) {
                    draft.stats = true;
                } else if (arg.startsWith("--") && at + 1 < args.size()) {
                    draft.take(arg, args.get(++at));
                } else {
                    draft.takePath(arg);
                }
            }
        } catch (IllegalArgumentException notPlain) {
            return Optional.empty();
        }
        return draft.paths.isEmpty() ? Optional.empty() : Optional.of(draft.options());
    }

    private static final class Draft {
        final List<String> paths = new ArrayList<>();
        boolean stats;
        private @Nullable Format format;
        private @Nullable Path lexicon;
        private @Nullable String outlet;
        private @Nullable CalendarDate published;

        void take(String option, String value) throws InvalidPathException {
            switch (option) {
                case "--format" -> format = Format.named(value).orElseThrow(Draft::notPlain);
                case "--lexicon" -> lexicon = Path.of(value);
                case "--outlet" -> outlet = value;
                case "--published" ->
                        published = CalendarDate.parse(value).orElseThrow(Draft::notPlain);
                default -> throw notPlain();
            }
        }

        void takePath(String path) {
            if (path.startsWith("@") || path.startsWith("-") && !path.equals("-")) {
                throw notPlain();
            }
            paths.add(path);
        }

        ReadOptions options() {
            return new ReadOptions(
                    paths, format, lexicon, stats, new Source(outlet, published, null, null));
        }

        private static IllegalArgumentException notPlain() {
            return new IllegalArgumentException("not plain");
        }
    }
}
