package org.readout.text;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Block;
import org.readout.model.BlockKind;
import org.readout.model.Document;
import org.readout.model.Problem;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.Span;

/**
 * Reads a captured page into blocks, sentences and tokens. The captured text stays as it is: cleaning means that a part
 * of the page is marked as no report, and that junk characters are left out of a word's form while its span keeps them.
 */
public final class TextReader {

    /** Never fails, whatever the characters: what can't be read well is told as a {@link Problem}. */
    public SentencedText read(Document document) {
        String captured = document.captured();
        Tokens tokens = new Tokens(captured);
        List<Passage> passages = tokenize(captured, tokens);
        List<Region> regions = new BlockFinder(tokens, passages).find();
        return new Assembly(tokens).build(regions);
    }

    private static List<Passage> tokenize(String captured, Tokens tokens) {
        Tokenizer tokenizer = new Tokenizer(tokens);
        List<Passage> passages = new ArrayList<>();
        for (Paragraphs.Range range : Paragraphs.of(captured)) {
            int first = tokens.size();
            tokenizer.tokenize(range.start(), range.end());
            passages.add(new Passage(first, tokens.size(), range.start(), range.end(), range.opensStanza()));
        }
        return passages;
    }

    /** Builds the sentenced text from its regions. */
    private static final class Assembly {
        private final Tokens tokens;
        private final SentenceSplitter splitter;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<Sentence> asides = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Assembly(Tokens tokens) {
            this.tokens = tokens;
            this.splitter = new SentenceSplitter(tokens);
        }

        SentencedText build(List<Region> regions) {
            for (Region region : regions) {
                Block block = new Block(region.kind(), new Span(region.start(), region.limit()));
                blocks.add(block);
                addSentences(region, block, region.kind().isReport() ? sentences : asides);
            }
            return new SentencedText(
                    tokens.captured(),
                    blocks,
                    sentences,
                    asides,
                    tokens.words(),
                    tokens.starts(),
                    tokens.ends(),
                    problems);
        }

        /** A title is one sentence, whatever stops stand in it. */
        private static boolean isTitle(BlockKind kind) {
            return kind == BlockKind.HEADLINE || kind == BlockKind.SUBHEADING;
        }

        private void addSentences(Region region, Block block, List<Sentence> to) {
            int first = region.first();
            while (first < region.end()) {
                int end = splitter.endOf(first, region.end(), isTitle(region.kind()));
                to.add(new Sentence(to.size(), block, first, end));
                first = end;
            }
        }
    }
}
