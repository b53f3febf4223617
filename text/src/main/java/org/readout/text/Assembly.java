package org.readout.text;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import org.readout.model.Block;
import org.readout.model.BlockKind;
import org.readout.model.Problem;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.Span;

/** Puts blocks, sentences and tokens together, and says what could not be read well. */
final class Assembly {
    /** Fewer words tell nothing about what a page is written in. */
    private static final int FEWEST_WORDS = 20;

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
        reportCuts();
        reportScript();
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

    private void addSentences(Region region, Block block, List<Sentence> to) {
        int first = region.first();
        while (first < region.end()) {
            int end = splitter.endOf(first, region.end(), isTitle(region.kind()));
            to.add(new Sentence(to.size(), block, first, end));
            first = end;
        }
    }

    /** A title is one sentence, whatever stops stand in it. */
    private static boolean isTitle(BlockKind kind) {
        return kind == BlockKind.HEADLINE || kind == BlockKind.SUBHEADING;
    }

    private void reportCuts() {
        if (splitter.cuts() > 0) {
            int first = splitter.firstCut();
            problems.add(
                    new Problem(
                            "%d runs of more than %d words without the end of a sentence were cut: is it text?"
                                    .formatted(splitter.cuts(), SentenceSplitter.LONGEST_SENTENCE),
                            new Span(tokens.start(first), tokens.end(first))));
        }
    }

    private void reportScript() {
        int words = 0;
        int foreign = 0;
        int sample = 0;
        for (int token = 0; token < tokens.size(); token++) {
            words += tokens.has(token, Marks.WORD) ? 1 : 0;
            if (tokens.has(token, Marks.FOREIGN)) {
                foreign++;
                sample = token;
            }
        }
        if (words >= FEWEST_WORDS && 3 * foreign > 2 * words) {
            String script = UScript.getName(UScript.getScript(tokens.form(sample).codePointAt(0)));
            problems.add(
                    new Problem(
                            "written in %s letters; only English is read so far"
                                    .formatted(script.replace('_', ' ')),
                            null));
        }
    }
}
