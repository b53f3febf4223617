package org.readout.web.route;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What comes back. */
public sealed interface Reply {
    /**
     * A page.
     *
     * @param template its file under src/main/jte, without the ending
     * @param title of the window and the page
     * @param model the template's {@code page}
     * @param exports addresses of the view at hand in other forms
     */
    record Page(int status, String template, String title, Object model, List<Export> exports)
            implements Reply {
        public Page {
            exports = List.copyOf(exports);
        }

        public Page(String template, String title, Object model) {
            this(200, template, title, model, List.of());
        }

        public Page exportedAs(Export... more) {
            return new Page(status, template, title, model, List.of(more));
        }
    }

    /**
     * The view at hand in another form.
     *
     * @param label CSV, JSON
     */
    record Export(String label, String address) {}

    /** A piece of a page that htmx puts into one: the template is given the model alone. */
    record Fragment(String template, Object model) implements Reply {}

    record Json(int status, String json) implements Reply {
        public Json(String json) {
            this(200, json);
        }
    }

    /**
     * Something to save.
     *
     * @param name the file's, as offered to the browser
     */
    record Download(String mediaType, String name, Content content) implements Reply {}

    /** Writes what is saved, so that it need not be in memory at once. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Go on there; after a form was sent. */
    record SeeOther(String address) implements Reply {}

    /**
     * Go on there, signed in.
     *
     * @param session what the cookie is to hold
     */
    record SignedIn(String session, String address) implements Reply {}

    /** Go on there, without a session. */
    record SignedOut(String address) implements Reply {}
}
