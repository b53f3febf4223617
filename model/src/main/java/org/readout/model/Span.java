package org.readout.model;

/**
 * A half-open range of UTF-16 code units in a document's captured text: {@code start} is in, {@code
 * end} is out.
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "span %d..%d: start must be 0 or more, end no less than start"
                            .formatted(start, end));
        }
    }

    /** The characters of this span. */
    public String of(CharSequence captured) {
        return captured.subSequence(start, end).toString();
    }

    /** Length in UTF-16 code units. */
    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Text order: by start, the longer first where two start together. */
    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(other.end, end);
    }
}
