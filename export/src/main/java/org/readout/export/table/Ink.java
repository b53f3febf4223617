package org.readout.export.table;

/** What a piece of text is, and so how it is drawn where there is colour. */
enum Ink {
    PLAIN(""),
    /** Headings and the names that a reader looks for. */
    STRONG("1"),
    /** What stands by. */
    FAINT("2"),
    /** Speech acts, roles, kinds. */
    LABEL("36"),
    /** What happened. */
    DONE("32"),
    /** What is to come, and when it is due. */
    COMING("33"),
    /** What was called off, and what went wrong. */
    WRONG("31");

    private static final String ESCAPE = "\u001B[";
    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String on(Screen screen, String text) {
        return this == PLAIN || !screen.isColoured() || text.isEmpty()
                ? text
                : ESCAPE + code + "m" + text + ESCAPE + "0m";
    }
}
