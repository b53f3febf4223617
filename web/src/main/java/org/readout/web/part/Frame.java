package org.readout.web.part;

import java.util.List;
import org.readout.web.route.Reply;

/**
 * What stands around every page.
 *
 * @param title of the page
 * @param path as asked
 * @param words what was searched for, empty elsewhere
 * @param theme auto, light or dark, as the visitor's cookie says
 * @param exports the view at hand in other forms
 * @param visitor who is signed in; empty without accounts
 * @param token against forged forms, for each form as {@code _token}; empty without accounts
 */
public record Frame(
        String title,
        String path,
        String words,
        String theme,
        List<Reply.Export> exports,
        String visitor,
        String token) {
    public Frame {
        exports = List.copyOf(exports);
    }

    public List<Section> sections() {
        return Navigation.SECTIONS;
    }

    public List<Section> footer() {
        return Navigation.FOOTER;
    }
}
