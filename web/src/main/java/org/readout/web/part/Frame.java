package org.readout.web.part;

import java.util.List;
import org.readout.web.route.Reply;
import org.readout.web.route.Route;
import org.readout.web.route.Visit;

/**
 * What stands around every page.
 *
 * @param title of the page
 * @param path as asked
 * @param words what was searched for, empty elsewhere
 * @param theme auto, light or dark, as the visitor's cookie says
 * @param exports the view at hand in other forms
 * @param visit who looks; their form token goes with each form as {@code _token}
 */
public record Frame(
        String title,
        String path,
        String words,
        String theme,
        List<Reply.Export> exports,
        Visit visit) {
    public Frame {
        exports = List.copyOf(exports);
    }

    /** For each form as {@code _token}: shows that the form is ours. */
    public String token() {
        return visit.formToken();
    }

    /** For {@code hx-headers}: what htmx sends with each request. */
    public String scriptHeaders() {
        return "{\"X-CSRF-Token\":\"" + visit.formToken() + "\"}";
    }

    /** Whether there is anything behind the links to screens. */
    public boolean mayLook() {
        return visit.may(Route.Access.READER);
    }

    /** Whether forms that change something are of any use to the visitor. */
    public boolean mayDecide() {
        return visit.may(Route.Access.CURATOR);
    }

    /** Without what is of no use to the visitor. */
    public List<Section> sections() {
        return mayDecide()
                ? Navigation.SECTIONS
                : Navigation.SECTIONS.stream()
                        .filter(section -> !section.path().equals(Navigation.IMPORT))
                        .toList();
    }

    public List<Section> footer() {
        return mayLook() ? Navigation.FOOTER : List.of();
    }
}
