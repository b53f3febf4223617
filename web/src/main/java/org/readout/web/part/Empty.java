package org.readout.web.part;

/**
 * Says that there is nothing, and what to do about it.
 *
 * @param action words of the link; empty for none
 */
public record Empty(String title, String advice, String action, String address) {
    public static Empty of(String title, String advice) {
        return new Empty(title, advice, "", "");
    }

    /**
     * A list without a line: either of the filters, or because nothing of the kind was read yet.
     *
     * @param one what a line of it is: "engagement"
     */
    public static Empty list(String one, boolean filtered) {
        return filtered
                ? of(
                        "No %s is like that".formatted(one),
                        "Take a filter away, or add documents that tell of one.")
                : new Empty(
                        "No %s is told of yet".formatted(one),
                        "Add documents that tell of one.",
                        "Import documents",
                        "/import");
    }
}
