package org.readout.web.part;

/** A part of a page with an address of its own. */
public record Tab(String label, String address, boolean here) {}
