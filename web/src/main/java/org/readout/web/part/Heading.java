package org.readout.web.part;

/**
 * A table's column.
 *
 * @param address the view sorted by it; empty where it cannot be
 * @param sorted ascending, descending or none, as aria-sort says it
 */
public record Heading(String label, String address, String sorted) {
    public static Heading plain(String label) {
        return new Heading(label, "", "none");
    }
}
