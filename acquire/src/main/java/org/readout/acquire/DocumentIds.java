package org.readout.acquire;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives each input the shortest id that tells it from the others: its file name without ending
 * ({@code talks}); where two have the same, the path as given ({@code monday/talks}); where that is
 * the same too, with the ending ({@code monday/talks.text}).
 */
final class DocumentIds {
    private static final String STANDARD_INPUT = "stdin";

    private DocumentIds() {}

    /**
     * @param places normalised paths, no two the same; null stands for standard input
     */
    static List<Input> assign(List<@Nullable Path> places) {
        List<String> ids = new ArrayList<>();
        places.forEach(
                place -> ids.add(place == null ? STANDARD_INPUT : withoutEnding(fileName(place))));
        lengthen(ids, places, DocumentIds::pathWithoutEnding);
        lengthen(ids, places, DocumentIds::path);
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Path place = places.get(i);
            inputs.add(
                    place == null
                            ? new Input.StandardInput(ids.get(i))
                            : new Input.TextFile(ids.get(i), place));
        }
        return inputs;
    }

    private static void lengthen(List<String> ids, List<@Nullable Path> places, Form form) {
        Map<String, Integer> uses = new HashMap<>();
        ids.forEach(id -> uses.merge(id, 1, Integer::sum));
        for (int i = 0; i < ids.size(); i++) {
            Path place = places.get(i);
            if (place != null && uses.getOrDefault(ids.get(i), 0) > 1) {
                ids.set(i, form.of(place));
            }
        }
    }

    /** The file's name without its last ending: "talks.en" for talks.en.txt. */
    static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    static String fileName(Path path) {
        Path name = path.getFileName();
        return name == null || name.toString().isBlank() ? path.toString() : name.toString();
    }

    private static String pathWithoutEnding(Path path) {
        Path folder = path.getParent();
        String name = withoutEnding(fileName(path));
        return folder == null ? name : path(folder.resolve(name));
    }

    /** With forward slashes on every system, so that a record does not tell where it was made. */
    private static String path(Path path) {
        return path.toString().replace('\\', '/');
    }

    private interface Form {
        String of(Path place);
    }
}
