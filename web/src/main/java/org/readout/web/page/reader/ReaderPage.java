package org.readout.web.page.reader;

import java.util.List;

/**
 * A document.
 *
 * @param searched the words that were searched for; empty for none
 * @param steps one where there are hits: which is open, and the ways on
 * @param switches which kinds of facts are marked in the text, and the page with or without them
 * @param paragraphs its blocks in the order of the text
 * @param facts what was read from it, in the order of the text
 */
public record ReaderPage(
        String title,
        String outlet,
        String published,
        String address,
        String searched,
        List<Step> steps,
        List<Switch> switches,
        List<Paragraph> paragraphs,
        List<Fact> facts) {
    public ReaderPage {
        steps = List.copyOf(steps);
        switches = List.copyOf(switches);
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
    }

    /**
     * @param style of the words of this kind
     * @param count how many places have it
     * @param address the page with the kind marked, or not, whichever it is not now
     */
    public record Switch(String label, String style, String count, boolean shown, String address) {}

    /**
     * @param number of the hit that is open, from 1; 0 where it is between them
     */
    public record Step(int number, int count, String previous, String next) {}

    /**
     * @param kind body, headline, caption, teaser ...: as the block's kind, in lower case
     * @param aside whether it is no part of the report and is set apart
     */
    public record Paragraph(String kind, boolean aside, List<Sentence> sentences) {
        public Paragraph {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * @param number from 1; 0 for what has none
     */
    public record Sentence(int number, List<Piece> pieces) {
        public Sentence {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * Words of a sentence.
     *
     * @param style the kinds of facts that are told by them, as the style sheet has them; else
     *     empty
     * @param hit whether they were searched for
     * @param open whether the page opens at them
     * @param first whether they are the first of those
     */
    public record Piece(String text, String style, boolean hit, boolean open, boolean first) {}

    /**
     * @param sentence where it stands: a permalink {@code #s12}; empty where in none
     * @param address its page; empty where it has none
     */
    public record Fact(String kind, String label, String detail, int sentence, String address) {}
}
