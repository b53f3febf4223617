package org.readout.extract.date;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Block;
import org.readout.model.BlockKind;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.Span;
import org.readout.model.Word;

/**
 * Cuts a test's sentences, one a line, at blanks and marks: extract does not know the tokenizer.
 */
final class Texts {
    private Texts() {}

    static SentencedText of(String captured) {
        return of(captured, BlockKind.BODY);
    }

    /**
     * The lines as sentences of one kind of block; lines of a kind that is no report are asides.
     */
    static SentencedText of(String captured, BlockKind kind) {
        List<Word> words = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        Block block = new Block(kind, new Span(0, captured.length()));
        int at = 0;
        for (String line : captured.split("\n")) {
            int first = words.size();
            for (int i = at; i < at + line.length(); ) {
                int end = tokenEnd(captured, i);
                if (end == i) {
                    i++;
                    continue;
                }
                words.add(Word.of(captured.substring(i, end)));
                starts.add(i);
                ends.add(end);
                i = end;
            }
            if (words.size() > first) {
                sentences.add(new Sentence(sentences.size(), block, first, words.size()));
            }
            at += line.length() + 1;
        }
        return new SentencedText(
                captured,
                List.of(block),
                kind.isReport() ? sentences : List.of(),
                kind.isReport() ? List.of() : sentences,
                words.toArray(new Word[0]),
                starts.stream().mapToInt(Integer::intValue).toArray(),
                ends.stream().mapToInt(Integer::intValue).toArray(),
                List.of());
    }

    private static int tokenEnd(String s, int from) {
        char c = s.charAt(from);
        if (Character.isWhitespace(c)) {
            return from;
        }
        if (!Character.isLetterOrDigit(c)) {
            return from + 1;
        }
        int i = from;
        while (i < s.length()
                && (Character.isLetterOrDigit(s.charAt(i))
                        || s.charAt(i) == '-'
                                && i + 1 < s.length()
                                && Character.isLetterOrDigit(s.charAt(i + 1)))) {
            i++;
        }
        return i;
    }
}
