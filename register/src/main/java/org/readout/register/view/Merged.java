package org.readout.register.view;

import java.util.List;

/**
 * A field that several accounts tell: all they give, and which is shown.
 *
 * @param preferred empty where no account tells it
 * @param rule why that one, in words: "decided by ...", "told by 3 of 4 accounts"
 * @param values every value that differs, the preferred one first
 */
public record Merged(String preferred, String rule, List<Told> values) {
    public static final Merged NONE = new Merged("", "", List.of());

    public Merged {
        values = List.copyOf(values);
    }

    /** Whether accounts give more than one value. */
    public boolean isDisputed() {
        return values.size() > 1;
    }
}
