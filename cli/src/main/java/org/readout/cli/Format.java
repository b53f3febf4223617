package org.readout.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How records are written. */
enum Format {
    /** For people. */
    TABLE,
    /** One record a line. */
    JSONL,
    /** The same records as one array. */
    JSON;

    /** Takes the names as the help shows them: table, jsonl, json. */
    static final class Converter implements ITypeConverter<Format> {
        @Override
        public Format convert(String name) {
            for (Format format : values()) {
                if (format.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                    return format;
                }
            }
            throw new TypeConversionException("'%s' is none of table, jsonl, json".formatted(name));
        }
    }
}
