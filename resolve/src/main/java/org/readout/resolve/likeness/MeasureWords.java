package org.readout.resolve.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words that tell one promise from another. "Conclude an agreement on" and "set up a joint
 * group for" are the form of a hundred promises; what they are about is what is followed.
 */
public final class MeasureWords {
    private static final Set<String> FORM = PlainWords.load("measure-words.en.tsv");

    private MeasureWords() {}

    /**
     * Of folded words those that tell: without function words, plain words and the words of a
     * promise's form, as far as any are left.
     */
    public static List<String> telling(List<String> words) {
        List<String> content = words.stream().filter(word -> !PlainWords.isFunction(word)).toList();
        List<String> telling = PlainWords.without(content);
        List<String> matter = new ArrayList<>(telling);
        matter.removeIf(FORM::contains);
        return !matter.isEmpty() ? matter : !telling.isEmpty() ? telling : content;
    }
}
