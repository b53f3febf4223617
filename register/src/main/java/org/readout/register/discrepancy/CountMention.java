package org.readout.register.discrepancy;

import org.readout.model.Span;

/**
 * A number of things in a text.
 *
 * @param thing what is counted, one word for all that outlets use for it
 * @param rounded whether the text calls it rough: "about", "more than"
 */
record CountMention(int number, String thing, boolean rounded, Span span) {}
