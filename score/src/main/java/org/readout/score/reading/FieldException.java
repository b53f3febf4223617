package org.readout.score.reading;

/** A field is missing or holds the wrong kind of value. Its reader adds the file and the line. */
final class FieldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;

    /**
     * @param pointer JSON pointer (RFC 6901) to the object or value that is at fault
     */
    FieldException(String pointer, String message) {
        super(message);
        this.pointer = pointer;
    }

    String pointer() {
        return pointer;
    }

    String what() {
        return (pointer.isEmpty() ? "" : pointer.substring(1) + ": ") + getMessage();
    }
}
