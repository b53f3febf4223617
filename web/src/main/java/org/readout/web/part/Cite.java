package org.readout.web.part;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.readout.model.Span;
import org.readout.register.view.Citation;
import org.readout.resolve.node.DocumentKey;

/**
 * A citation chip: leads to the words in the reader.
 *
 * @param label the outlet, else the document's name
 * @param words the quote, for who hovers
 */
public record Cite(String label, String words, String address) {
    private static final int LONGEST = 300;

    public static Cite of(Citation citation) {
        return of(
                citation.document(),
                citation.outlet().isEmpty() ? citation.doc() : citation.outlet(),
                citation.quote().singleSpaced(),
                citation.quote().span());
    }

    public static Cite of(DocumentKey document, String label, String words, Span span) {
        String shown = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
        return new Cite(label, shown, address(document, span));
    }

    /** The same, with the words that were searched for, so that the reader leads on among them. */
    public Cite asking(String searched) {
        return searched.isBlank()
                ? this
                : new Cite(
                        label,
                        words,
                        address.replace(
                                "#hit",
                                "&q="
                                        + URLEncoder.encode(searched, StandardCharsets.UTF_8)
                                        + "#hit"));
    }

    /** The reader, at these words. */
    public static String address(DocumentKey document, Span span) {
        return "/document/" + document + "?at=" + span.start() + "-" + span.end() + "#hit";
    }
}
