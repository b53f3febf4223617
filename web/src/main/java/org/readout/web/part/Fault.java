package org.readout.web.part;

/**
 * What went wrong, for a page.
 *
 * @param title what is the matter
 * @param remedy what to do
 */
public record Fault(int status, String title, String remedy) {}
