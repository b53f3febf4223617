package org.readout.score.page;

import org.readout.score.compare.Kind;

/**
 * What the reader of the page can choose, for all documents at once: sides, and kinds of fact. It
 * works without script.
 */
final class Tools {
    private final Markup out;

    Tools(Markup out) {
        this.out = out;
    }

    void write() {
        out.open("div", "class", "tools");
        out.open("span", "class", "choice");
        radio("both", "Both", true);
        radio("gold", "Gold", false);
        radio("record", "Record", false);
        out.close("span");
        out.open("span", "class", "choice");
        for (Kind kind : Kind.values()) {
            if (kind != Kind.DOCUMENT) {
                checkbox(kind);
            }
        }
        out.close("span").close("div").line();
    }

    private void radio(String side, String label, boolean chosen) {
        String id = "side-" + side;
        if (chosen) {
            out.open("input", "type", "radio", "name", "side", "id", id, "checked", "");
        } else {
            out.open("input", "type", "radio", "name", "side", "id", id);
        }
        out.element("label", label, "for", id);
    }

    private void checkbox(Kind kind) {
        String id = "show-" + kind.singular();
        out.open("input", "type", "checkbox", "id", id, "checked", "");
        out.open("label", "for", id);
        out.element("span", kind.plural(), "class", "sample " + kind.singular()).close("label");
    }
}
