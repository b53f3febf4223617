package org.readout.cli.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.acquire.LexiconFolder;
import org.readout.acquire.UnreadableException;
import org.readout.cli.terminal.Terminal;
import org.readout.extract.lexicon.Lexicons;
import org.readout.pipeline.Engine;

/**
 * Builds the engine with a user's lexicons. A row of theirs that the engine cannot use is told and
 * left out.
 */
public final class EngineLoader {
    private static final String LEFT_OUT = "#";

    private final Path folder;
    private final Terminal terminal;

    private EngineLoader(Path folder, Terminal terminal) {
        this.folder = folder;
        this.terminal = terminal;
    }

    /**
     * @param folder the user's lexicon files, or null
     */
    public static Engine load(@Nullable Path folder, Terminal terminal) throws UnreadableException {
        return folder == null
                ? new Engine(Lexicons.bundled())
                : new EngineLoader(folder, terminal).loadWith(LexiconFolder.lines(folder));
    }

    private Engine loadWith(Map<String, List<String>> lines) {
        Map<String, List<String>> usable = new TreeMap<>(lines);
        while (true) {
            Lexicons lexicons = Lexicons.bundledWith(usable);
            try {
                Engine engine = new Engine(lexicons);
                lexicons.problems()
                        .forEach(problem -> terminal.tell(folder + ": " + problem + "; left out"));
                return engine;
            } catch (RuntimeException fault) {
                leaveOut(firstFaulty(usable), usable, String.valueOf(fault.getMessage()));
            }
        }
    }

    private void leaveOut(Line line, Map<String, List<String>> usable, String why) {
        String place = "%s:%d: ".formatted(line.file(), line.index() + 1);
        terminal.tell(
                "%s: %s%s; left out".formatted(folder, why.startsWith(place) ? "" : place, why));
        List<String> rest = new ArrayList<>(usable.getOrDefault(line.file(), List.of()));
        rest.set(line.index(), LEFT_OUT);
        usable.put(line.file(), rest);
    }

    /** A line of a user's file, counted from 0. */
    private record Line(String file, int index) {}

    /**
     * The engine says what it cannot use, not always where: the shortest beginning that it refuses
     * ends with the row.
     */
    private static Line firstFaulty(Map<String, List<String>> lines) {
        List<Line> all = new ArrayList<>();
        lines.forEach(
                (file, rows) -> {
                    for (int i = 0; i < rows.size(); i++) {
                        all.add(new Line(file, i));
                    }
                });
        int accepted = 0;
        int refused = all.size();
        while (refused - accepted > 1) {
            int middle = (accepted + refused) >>> 1;
            if (isAccepted(lines, all.subList(0, middle))) {
                accepted = middle;
            } else {
                refused = middle;
            }
        }
        return all.get(refused - 1);
    }

    private static boolean isAccepted(Map<String, List<String>> lines, List<Line> some) {
        Map<String, List<String>> part = new TreeMap<>();
        for (Line line : some) {
            part.computeIfAbsent(line.file(), file -> new ArrayList<>())
                    .add(lines.getOrDefault(line.file(), List.of()).get(line.index()));
        }
        try {
            new Engine(Lexicons.bundledWith(part));
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }
}
