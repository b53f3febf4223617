package org.readout.extract.engagement.scene;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.date.DateMention;
import org.readout.extract.date.DocumentDates;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.grammar.Tag;
import org.readout.extract.name.Cast;
import org.readout.extract.name.Mention;
import org.readout.extract.place.Places;
import org.readout.extract.reference.References;
import org.readout.model.SentencedText;

/** What every reader of one document looks at. */
public record Scene(
        SentencedText text,
        Grammar grammar,
        Cast cast,
        DocumentDates dates,
        Meanings meanings,
        References references,
        Places places,
        Beginnings beginnings,
        NamedCities cities) {
    public Scene(
            SentencedText text,
            Grammar grammar,
            Cast cast,
            DocumentDates dates,
            Meanings meanings,
            References references,
            Places places) {
        this(
                text,
                grammar,
                cast,
                dates,
                meanings,
                references,
                places,
                new Beginnings(text.size(), cast, dates),
                new NamedCities(text, places));
    }

    public boolean is(int token, Tag tag) {
        return token >= 0 && token < text.size() && grammar.tag(token) == tag;
    }

    /** The date that begins at the token. */
    public Optional<DateMention> dateAt(int token, int limit) {
        return beginnings.date(token, limit);
    }

    /** The outermost mention that begins at the token and ends at the limit or before, or null. */
    public @Nullable Mention mentionAt(int token, int limit) {
        return beginnings.mention(token, limit);
    }

    /** Whether a person's mention begins at the token and ends at the limit or before. */
    public boolean isPersonAt(int token, int limit) {
        Mention mention = beginnings.mention(token, limit);
        return mention != null && mention.isPerson();
    }

    /** Whether the text names the city anywhere. */
    public boolean namesCity(String city) {
        return cities.contain(city);
    }

    /** First token of the noun phrase that covers the token; the token itself where none does. */
    public int phraseFirst(int token) {
        return grammar.nounPhraseAt(token).map(NounPhrase::first).orElse(token);
    }
}
