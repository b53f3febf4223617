package org.readout.web.part;

import java.util.List;

/** What the header and the footer lead to, in this order. */
public final class Navigation {
    /** Not for readers. */
    static final String IMPORT = "/import";

    /** A screen that is not there yet is not listed; add its line with its routes. */
    public static final List<Section> SECTIONS =
            List.of(
                    new Section("Home", "/"),
                    new Section("Engagements", "/engagements"),
                    new Section("Persons", "/persons"),
                    new Section("Commitments", "/commitments"),
                    new Section("Formulations", "/formulations"),
                    new Section("Mechanisms", "/mechanisms"),
                    new Section("Calendar", "/calendar"),
                    new Section("Charts", "/charts"),
                    new Section("Review", "/review"),
                    new Section("Import", IMPORT));

    public static final List<Section> FOOTER =
            List.of(
                    new Section("Documents", "/documents"),
                    new Section("History", "/history"),
                    new Section("For programs", "/api"),
                    new Section("About", "/about"));

    private Navigation() {}
}
