package org.readout.text;

/**
 * A run of tokens between breaks of the page: a paragraph, a title, a list item, a line of a menu.
 *
 * @param first its first token
 * @param end the token after its last
 * @param start its first code unit in the captured text, blanks excluded
 * @param limit the code unit after its last
 * @param opensStanza whether a blank line, or nothing, stands before it
 */
record Passage(int first, int end, int start, int limit, boolean opensStanza) {
    int size() {
        return end - first;
    }

    boolean isEmpty() {
        return end == first;
    }
}
