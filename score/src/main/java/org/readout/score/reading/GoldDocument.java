package org.readout.score.reading;

import java.nio.file.Path;
import java.util.function.IntPredicate;

/**
 * A document with its gold.
 *
 * @param file the annotation, {@code NAME.gold.json}
 * @param textFile the captured text beside it, {@code NAME.txt}
 * @param text that file's characters
 * @param gold what a careful reader took from it; its {@code doc} is NAME
 */
public record GoldDocument(Path file, Path textFile, String text, Reading gold) {
    public String doc() {
        return gold.doc();
    }

    /**
     * The name's first word, by which sets of like documents are told apart: "agency" for
     * agency-roundup-1.
     */
    public String group() {
        int end = leading(c -> c >= 'a' && c <= 'z');
        end = end == 0 ? leading(Character::isLetter) : end;
        return end == 0 ? "other" : doc().substring(0, end);
    }

    /** How many of the name's first characters are of the kind. */
    private int leading(IntPredicate kind) {
        return (int) doc().chars().takeWhile(kind).count();
    }
}
