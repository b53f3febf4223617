package org.readout.extract.grammar;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.model.Sentence;

/**
 * The parse of a text: a tag for each token, noun phrases, and each report sentence's clauses in
 * text order.
 */
public final class Grammar {
    private final Tag[] tags;
    private final List<List<Clause>> clauses;
    private final @Nullable NounPhrase[] phraseAt;

    Grammar(Tag[] tags, List<List<Clause>> clauses, @Nullable NounPhrase[] phraseAt) {
        this.tags = tags;
        this.clauses = clauses;
        this.phraseAt = phraseAt;
    }

    /** The token's tag; beyond either end of the text as if a mark stood there. */
    public Tag tag(int token) {
        return token >= 0 && token < tags.length ? tags[token] : Tag.MARK;
    }

    /** The clauses of a sentence of {@code SentencedText.sentences()}, by their verbs' order. */
    public List<Clause> clauses(Sentence sentence) {
        return clauses.get(sentence.index());
    }

    /** The noun phrase that covers the token; none beyond either end of the text. */
    public Optional<NounPhrase> nounPhraseAt(int token) {
        return token >= 0 && token < phraseAt.length
                ? Optional.ofNullable(phraseAt[token])
                : Optional.empty();
    }
}
