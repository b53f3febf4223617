package org.readout.web.part;

/**
 * Leads on through a list.
 *
 * @param first the beginning of the list; empty on the first page
 * @param next the next page; empty on the last
 * @param total how many there are in all, as a reader should see it: "1,204", "more than 10,000"
 */
public record Pager(String first, String next, String total) {}
