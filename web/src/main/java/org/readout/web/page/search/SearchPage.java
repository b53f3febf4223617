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
 * @param hits what is told in all of the words
 * @param documents documents that have them in different places
 * @param other from here to all such documents, or back from them; empty where all is shown
 * @param inDocuments whether the page shows such documents alone
 * @param facets none where documents alone are shown
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
        List<DocumentHit> documents,
        String other,
        boolean inDocuments,
        List<Chip> chips,
        List<Facet> facets,
        String counted,
        Pager pager) {
    public SearchPage {
        meant = List.copyOf(meant);
        names = List.copyOf(names);
        hits = List.copyOf(hits);
        documents = List.copyOf(documents);
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

    /**
     * A document whose words stand in different places.
     *
     * @param address opens it at the first of them
     */
    public record DocumentHit(
            String title, String outlet, String day, String address, List<Passage> passages) {
        public DocumentHit {
            passages = List.copyOf(passages);
        }
    }

    /** A sentence with some of the words. */
    public record Passage(List<Piece> text, String address) {
        public Passage {
            text = List.copyOf(text);
        }
    }

    public record Piece(String text, boolean hit) {}
}
