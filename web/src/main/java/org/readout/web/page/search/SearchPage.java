package org.readout.web.page.search;

import java.util.List;
import org.readout.web.part.Chip;
import org.readout.web.part.Cite;
import org.readout.web.part.Facet;
import org.readout.web.part.Pager;

/**
 * What was found.
 *
 * @param words as typed
 * @param understood how words were understood as states; empty where none was
 * @param also other spellings of names that were looked for; empty for none
 * @param asWritten the view that takes every word as a word; empty where it is this one
 * @param meant what may have been meant where nothing is found
 * @param names persons, states and lasting things that are called so
 * @param counted of how many results facets are counted; empty where of all
 */
public record SearchPage(
        String words,
        String understood,
        String also,
        String asWritten,
        List<Meant> meant,
        List<Name> names,
        List<Hit> hits,
        List<Chip> chips,
        List<Facet> facets,
        String counted,
        Pager pager) {
    public SearchPage {
        meant = List.copyOf(meant);
        names = List.copyOf(names);
        hits = List.copyOf(hits);
        chips = List.copyOf(chips);
        facets = List.copyOf(facets);
    }

    /** Words that find something, and their search. */
    public record Meant(String words, String address) {}

    /** Something with a page of its own. */
    public record Name(String sort, String label, String detail, String address) {}

    /**
     * @param kind what it is: a meeting, a proposal, a guideline
     * @param page of what is told; empty where it has none
     * @param cite opens the document at the words
     */
    public record Hit(
            String kind, String day, List<Piece> text, List<String> sides, String page, Cite cite) {
        public Hit {
            text = List.copyOf(text);
            sides = List.copyOf(sides);
        }
    }

    public record Piece(String text, boolean hit) {}
}
