package org.readout.score.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Files and JSON, with faults told by file and line. */
final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private Json() {}

    /** The file's text, which must be UTF-8; nothing is changed in it. */
    static String text(Path file) throws UnusableInputException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnusableInputException("%s: not UTF-8; save it as UTF-8".formatted(file));
        } catch (NoSuchFileException e) {
            throw new UnusableInputException("%s: no such file; check the path".formatted(file));
        } catch (IOException e) {
            throw new UnusableInputException(
                    "%s: cannot be read: %s".formatted(file, e.getMessage()));
        }
    }

    /**
     * The one object of a file, as {@code form} reads it.
     *
     * @param what the file should be: "annotation"
     */
    static <T> T object(Path file, String what, Form<T> form) throws UnusableInputException {
        String json = withoutMark(text(file));
        try {
            return form.of(parse(json));
        } catch (JacksonException e) {
            throw new UnusableInputException(
                    "%s:%d: not JSON: %s".formatted(file, lineOf(e), e.getOriginalMessage()));
        } catch (FieldException e) {
            throw new UnusableInputException(
                    "%s:%d: not a %s: %s"
                            .formatted(file, lineOf(json, e.pointer()), what, e.what()));
        }
    }

    static JsonObject parse(String json) {
        return new JsonObject(MAPPER.readTree(json), "");
    }

    /** Counted from 1. */
    static int lineOf(JacksonException fault) {
        return fault.getLocation() == null ? 1 : Math.max(1, fault.getLocation().getLineNr());
    }

    /** A tree does not know its lines, so the text is gone through again, up to the value. */
    private static int lineOf(String json, String pointer) {
        JsonFactory factory = new JsonFactory();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                if (parser.streamReadContext().pathAsPointer().toString().equals(pointer)) {
                    return parser.currentTokenLocation().getLineNr();
                }
            }
        }
        return 1;
    }

    static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Takes from an object what is wanted of it. */
    interface Form<T> {
        T of(JsonObject object);
    }
}
