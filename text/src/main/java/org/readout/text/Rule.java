package org.readout.text;

import org.readout.model.BlockKind;

/**
 * One way to tell what a piece of a page is.
 *
 * @param name what it looks for, shown where somebody asks why
 * @param kind what such a piece is
 * @param test whether the piece at that index of the page is one
 */
record Rule(String name, BlockKind kind, Test test) {
    /** A question about a piece of a page. */
    @FunctionalInterface
    interface Test {
        boolean holds(Page page, int index);
    }
}
