package org.readout.register.view;

import java.util.List;

/**
 * A value and who gives it.
 *
 * @param value as shown
 */
public record Told(String value, List<Citation> citations) {
    public Told {
        citations = List.copyOf(citations);
    }
}
