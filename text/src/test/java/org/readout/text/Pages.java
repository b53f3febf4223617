package org.readout.text;

import java.util.List;
import java.util.stream.IntStream;
import org.readout.model.BlockKind;
import org.readout.model.Document;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.Source;

/** Short pages of our own, read, and what the tests look at. */
final class Pages {
    private Pages() {}

    static SentencedText read(String captured) {
        return new TextReader().read(new Document("page", captured, Source.UNKNOWN));
    }

    /** Every token as its word is written. */
    static List<String> forms(String captured) {
        SentencedText text = read(captured);
        return IntStream.range(0, text.size()).mapToObj(text::form).toList();
    }

    /** The report's sentences as captured, on one line each. */
    static List<String> sentences(String captured) {
        SentencedText text = read(captured);
        return text.sentences().stream().map(sentence -> line(text, sentence)).toList();
    }

    /** What surrounds the report, sentence by sentence. */
    static List<String> asides(String captured) {
        SentencedText text = read(captured);
        return text.asides().stream().map(sentence -> line(text, sentence)).toList();
    }

    /** The captured characters of each block of a kind, on one line each. */
    static List<String> blocks(String captured, BlockKind kind) {
        return read(captured).blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> oneLine(block.span().of(captured)))
                .toList();
    }

    private static String line(SentencedText text, Sentence sentence) {
        return oneLine(text.span(sentence.first(), sentence.end()).of(text.captured()));
    }

    private static String oneLine(String captured) {
        return captured.strip().replaceAll("\\s+", " ");
    }
}
