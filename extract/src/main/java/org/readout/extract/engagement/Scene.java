package org.readout.extract.engagement;

import java.util.Optional;
import org.readout.extract.date.DateMention;
import org.readout.extract.date.DocumentDates;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.grammar.Tag;
import org.readout.extract.name.Cast;
import org.readout.extract.place.Places;
import org.readout.extract.reference.References;
import org.readout.model.SentencedText;

/** What every reader of one document looks at. */
record Scene(
        SentencedText text,
        Grammar grammar,
        Cast cast,
        DocumentDates dates,
        Meanings meanings,
        References references,
        Places places) {

    boolean is(int token, Tag tag) {
        return token >= 0 && token < text.size() && grammar.tag(token) == tag;
    }

    /** The date that begins at the token. */
    Optional<DateMention> dateAt(int token, int limit) {
        for (DateMention mention : dates.within(token, limit)) {
            return mention.first() == token ? Optional.of(mention) : Optional.empty();
        }
        return Optional.empty();
    }

    /** First token of the noun phrase that covers the token; the token itself where none does. */
    int phraseFirst(int token) {
        return grammar.nounPhraseAt(token).map(NounPhrase::first).orElse(token);
    }
}
