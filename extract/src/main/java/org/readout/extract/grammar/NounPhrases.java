package org.readout.extract.grammar;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * Marks the noun phrases of a sentence: runs of determiners, adjectives, numbers, possessors and
 * nouns.
 */
final class NounPhrases {
    private final SentencedText text;
    private final Sentence sentence;
    private final Tag[] tags;
    private final @Nullable NounPhrase[] phraseAt;

    NounPhrases(
            SentencedText text, Sentence sentence, Tag[] tags, @Nullable NounPhrase[] phraseAt) {
        this.text = text;
        this.sentence = sentence;
        this.tags = tags;
        this.phraseAt = phraseAt;
    }

    void mark() {
        int at = sentence.first();
        while (at < sentence.end()) {
            at = inPhrase(at) ? phraseFrom(at) : at + 1;
        }
    }

    private int phraseFrom(int first) {
        int end = first;
        int head = -1;
        while (end < sentence.end() && inPhrase(end) && !(head >= 0 && opens(end))) {
            if (isHead(tags[end])) {
                head = end;
            }
            end++;
        }
        if (head < 0) {
            head = end - 1;
        }
        // adjectives behind the last noun belong to what follows
        int stop = Math.max(head + 1, first + 1);
        Arrays.fill(phraseAt, first, stop, new NounPhrase(first, head, stop));
        return stop;
    }

    private boolean inPhrase(int i) {
        return switch (tags[i]) {
            case NOUN, NAME, PRONOUN, POSSESSIVE, DETERMINER, NUMBER, ADJECTIVE -> true;
            default -> false;
        };
    }

    /**
     * A determiner or pronoun begins a new phrase; so does a possessive pronoun, but not the clitic
     * 's.
     */
    private boolean opens(int i) {
        return tags[i] == Tag.DETERMINER
                || tags[i] == Tag.PRONOUN
                || tags[i - 1] == Tag.PRONOUN
                || tags[i] == Tag.POSSESSIVE && !text.word(i).isClitic();
    }

    private static boolean isHead(Tag tag) {
        return tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.PRONOUN || tag == Tag.NUMBER;
    }
}
