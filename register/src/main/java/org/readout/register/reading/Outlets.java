package org.readout.register.reading;

import java.util.List;
import org.readout.register.storage.RegisterStorage;
import org.readout.resolve.likeness.FoldedWords;

/** Which outlet is meant by a part of its name, in whatever spelling of case and accents. */
public final class Outlets {
    private final RegisterStorage storage;

    public Outlets(RegisterStorage storage) {
        this.storage = storage;
    }

    /**
     * The outlet of that very name, else all that have each word of it or one that begins so;
     * sorted.
     */
    public List<String> meant(String given) {
        List<String> asked = FoldedWords.of(given);
        List<String> all = storage.documentList().outlets();
        List<String> same =
                all.stream().filter(outlet -> FoldedWords.of(outlet).equals(asked)).toList();
        return !same.isEmpty() || asked.isEmpty()
                ? same
                : all.stream().filter(outlet -> has(FoldedWords.of(outlet), asked)).toList();
    }

    private static boolean has(List<String> words, List<String> asked) {
        return asked.stream()
                .allMatch(one -> words.stream().anyMatch(word -> word.startsWith(one)));
    }
}
