package org.readout.web.page.reader;

import java.util.Locale;
import org.readout.model.Span;

/** Words of the text from which something was read. */
record Highlight(Kind kind, Span span) {
    /** More than four nobody can tell apart. */
    enum Kind {
        PERSON("Persons"),
        ENGAGEMENT("Engagements"),
        STATEMENT("Statements"),
        COMMITMENT("Commitments");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        /** In addresses and style sheets. */
        String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
