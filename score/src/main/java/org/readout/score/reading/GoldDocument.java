package org.readout.score.reading;

import java.nio.file.Path;

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

    /** The name's first word, by which sets of like documents are told apart: "agency" for agency-roundup-1. */
    public String group() {
        String doc = doc();
        int end = 0;
        while (end < doc.length() && doc.charAt(end) >= 'a' && doc.charAt(end) <= 'z') {
            end++;
        }
        while (end == 0 && end < doc.length() && Character.isLetter(doc.charAt(end))) {
            end++;
        }
        return end == 0 ? "other" : doc.substring(0, end);
    }
}
