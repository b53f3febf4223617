package org.readout.cli.register;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How answers from a register are written. */
enum RegisterFormat {
    /** For people. */
    TABLE,
    /** For programs; documented in docs/formats/answers.md. */
    JSON;

    /** Takes the names as the help shows them. */
    static final class Converter implements ITypeConverter<RegisterFormat> {
        @Override
        public RegisterFormat convert(String name) {
            for (RegisterFormat format : values()) {
                if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
                    return format;
                }
            }
            throw new TypeConversionException("'%s' is neither table nor json".formatted(name));
        }
    }
}
