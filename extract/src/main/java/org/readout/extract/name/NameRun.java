package org.readout.extract.name;

import java.util.ArrayList;
import java.util.List;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.SentencedText;

/**
 * Capitalised words in a row that may name a person.
 *
 * @param lead first token of the courtesies and ranks before the name; the name's first where there
 *     are none
 * @param first the name's first token
 * @param end the token after its last
 * @param honoured whether a courtesy or rank stands before it
 * @param thing whether one of its words heads names of things: "Economic Forum"
 */
record NameRun(int lead, int first, int end, boolean honoured, boolean thing) {

    private static final WordSet GENERATIONS = WordSet.of("jr", "jr.", "sr", "sr.");

    int size() {
        return end - first;
    }

    /** The words of the name folded, hyphens and apostrophes taken out, particles included. */
    List<String> words(SentencedText text) {
        List<String> words = new ArrayList<>(size());
        for (int token = first; token < end; token++) {
            String folded = text.folded(token);
            // a son's "Jr." is part of the name, but no word that others would call him by
            if (text.word(token).isWord() && !GENERATIONS.contains(folded)) {
                int start = 0;
                for (int i = 0; i < folded.length(); i++) {
                    char c = folded.charAt(i);
                    if (c == '-' || c == '.') {
                        if (i > start) {
                            words.add(plain(folded.substring(start, i)));
                        }
                        start = i + 1;
                    }
                }
                if (start < folded.length()) {
                    words.add(plain(folded.substring(start)));
                }
            }
        }
        return words;
    }

    private static String plain(String word) {
        return word.indexOf('\'') < 0 ? word : word.replace("'", "");
    }
}
