package org.readout.web.part;

/**
 * A link of the navigation.
 *
 * @param path where it leads; the part after the first slash marks the section of a page
 */
public record Section(String label, String path) {
    /** Whether a page lies in it. */
    public boolean holds(String page) {
        return page.equals(path) || !path.equals("/") && page.startsWith(path + "/");
    }
}
