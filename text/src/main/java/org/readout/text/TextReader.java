package org.readout.text;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Document;
import org.readout.model.Problem;
import org.readout.model.SentencedText;

/**
 * Reads a captured page into blocks, sentences and tokens. The captured text stays as it is:
 * cleaning means that a part of the page is marked as no report, and that junk characters are left
 * out of a word's form while its span keeps them.
 */
public final class TextReader {

    /**
     * Never fails, whatever the characters: what can't be read well is told as a {@link Problem}.
     */
    public SentencedText read(Document document) {
        String captured = document.captured();
        Tokens tokens = new Tokens(captured);
        List<Passage> passages = tokenize(captured, tokens);
        List<Region> regions = new Turns(tokens).cut(new BlockFinder(tokens, passages).find());
        return new Assembly(tokens).build(regions);
    }

    private static List<Passage> tokenize(String captured, Tokens tokens) {
        Tokenizer tokenizer = new Tokenizer(tokens);
        List<Passage> passages = new ArrayList<>();
        for (Paragraphs.Range range : Paragraphs.of(captured)) {
            int first = tokens.size();
            tokenizer.tokenize(range.start(), range.end());
            passages.add(
                    new Passage(
                            first, tokens.size(), range.start(), range.end(), range.opensStanza()));
        }
        return passages;
    }
}
