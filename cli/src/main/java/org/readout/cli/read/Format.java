package org.readout.cli.read;

import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How records are written. */
public enum Format {
    /** For people. */
    TABLE,
    /** One record a line. */
    JSONL,
    /** The same records as one array. */
    JSON,
    /** Who did what to whom, a row each, for those who count events. */
    PLOVER;

    /** By the name that the help shows: table, jsonl, json, plover. */
    public static Optional<Format> named(String name) {
        for (Format format : values()) {
            if (format.name().equalsIgnoreCase(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Takes the names as the help shows them: table, jsonl, json, plover. */
    public static final class Converter implements ITypeConverter<Format> {
        @Override
        public Format convert(String name) {
            return named(name)
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "'%s' is none of table, jsonl, json, plover"
                                                    .formatted(name)));
        }
    }
}
