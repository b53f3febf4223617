package org.readout.extract.office;

import java.util.Set;

/**
 * A word or phrase of the title lexicon.
 *
 * @param phrase in lower case, as the lexicon has it, in the singular
 * @param plural whether this form is the plural
 */
public record TitleWord(String phrase, Set<TitleClass> classes, boolean plural) {
    public TitleWord {
        classes = Set.copyOf(classes);
    }

    public boolean is(TitleClass titleClass) {
        return classes.contains(titleClass);
    }
}
