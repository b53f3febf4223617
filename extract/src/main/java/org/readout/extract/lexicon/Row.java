package org.readout.extract.lexicon;

import java.util.List;

/** One row of a lexicon file: its cells, and where it stands for messages. */
public record Row(String file, int line, List<String> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    public String cell(int column) {
        return cells.get(column);
    }

    /** The whole number in a cell. Fails with file and line where it holds none. */
    public int number(int column) {
        try {
            return Integer.parseInt(cell(column));
        } catch (NumberFormatException e) {
            throw new LexiconException(
                    "%s:%d: '%s' is no whole number".formatted(file, line, cell(column)));
        }
    }

    /**
     * The constant named by a cell: "phone-call" is {@code PHONE_CALL}. Fails with file, line and
     * the known names.
     */
    public <E extends Enum<E>> E constant(int column, Class<E> type) {
        String name = cell(column).strip().replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(name)) {
                return constant;
            }
        }
        throw new LexiconException(
                "%s:%d: '%s' is none of %s"
                        .formatted(file, line, cell(column), List.of(type.getEnumConstants())));
    }
}
