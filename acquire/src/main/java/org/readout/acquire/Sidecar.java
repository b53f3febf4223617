package org.readout.acquire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.model.CalendarDate;
import org.readout.model.Problem;
import org.readout.model.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What is told of {@code NAME.txt} in {@code NAME.meta.json} beside it: an object with outlet,
 * published, language and url, each a string or null. Other fields are none of our business. A
 * broken sidecar is a problem of its document, not the end of it.
 */
final class Sidecar {
    private static final String ENDING = ".meta.json";

    private static final Set<String> FIELDS = Set.of("outlet", "published", "language", "url");

    private static final Set<JsonToken> TELL_NOTHING =
            EnumSet.of(JsonToken.VALUE_STRING, JsonToken.VALUE_NULL);

    private static final JsonFactory JSON = new JsonFactory();

    /** No sidecar of use is larger; one mistaken for a sidecar may be. */
    private static final long MOST_BYTES = 1 << 20;

    private Sidecar() {}

    /** Whether a file tells of a text beside it, and so is none itself. */
    static boolean isSidecar(Path file) {
        String name = DocumentIds.fileName(file);
        return name.endsWith(ENDING)
                && Files.exists(
                        file.resolveSibling(
                                name.substring(0, name.length() - ENDING.length()) + ".txt"));
    }

    static Source beside(Path file, List<Problem> problems) {
        String name = DocumentIds.withoutEnding(DocumentIds.fileName(file)) + ENDING;
        Path sidecar = file.resolveSibling(name);
        if (!Files.isRegularFile(sidecar)) {
            return Source.UNKNOWN;
        }
        try {
            if (Files.size(sidecar) > MOST_BYTES) {
                problems.add(problem(name, "larger than 1 MiB, left unread; is it the sidecar?"));
                return Source.UNKNOWN;
            }
            String text = TextDecoder.decode(Files.readAllBytes(sidecar)).text();
            return source(name, fields(name, text, problems), problems);
        } catch (IOException e) {
            problems.add(
                    problem(
                            name,
                            "cannot be read: %s; check its permissions".formatted(e.getMessage())));
        } catch (JacksonException e) {
            problems.add(
                    problem(
                            name,
                            "broken JSON at line %d: %s; mend or remove it"
                                    .formatted(
                                            e.getLocation() == null
                                                    ? 1
                                                    : e.getLocation().getLineNr(),
                                            e.getOriginalMessage())));
        } catch (NotAnObjectException e) {
            problems.add(problem(name, String.valueOf(e.getMessage())));
        }
        return Source.UNKNOWN;
    }

    private static Source source(
            String sidecar, Map<String, String> fields, List<Problem> problems) {
        String published = fields.get("published");
        CalendarDate day = published == null ? null : CalendarDate.parse(published).orElse(null);
        if (published != null && day == null) {
            problems.add(
                    problem(
                            sidecar,
                            "published '%s' is no ISO date; write it as 2026-01-30"
                                    .formatted(published)));
        }
        return new Source(fields.get("outlet"), day, fields.get("language"), fields.get("url"));
    }

    private static Map<String, String> fields(String sidecar, String text, List<Problem> problems)
            throws NotAnObjectException {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new NotAnObjectException(
                        "no JSON object; write {\"outlet\": \"...\", \"published\": \"2026-01-30\"}");
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = json.currentName();
                JsonToken token = json.nextToken();
                if (token == JsonToken.VALUE_STRING && !json.getString().isBlank()) {
                    fields.put(field, json.getString().strip());
                } else if (FIELDS.contains(field) && !TELL_NOTHING.contains(token)) {
                    problems.add(
                            problem(
                                    sidecar,
                                    "%s is no string, left out; put it in quotes"
                                            .formatted(field)));
                }
                json.skipChildren();
            }
        }
        return fields;
    }

    private static Problem problem(String sidecar, String what) {
        return new Problem(sidecar + ": " + what, null);
    }

    private static final class NotAnObjectException extends Exception {
        private static final long serialVersionUID = 1L;

        NotAnObjectException(String message) {
            super(message);
        }
    }
}
