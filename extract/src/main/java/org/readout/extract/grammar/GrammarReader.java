package org.readout.extract.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * Reads the build of every report sentence. Holds the word tables; one instance serves all
 * documents and threads.
 */
public final class GrammarReader {
    private final WordClasses words;

    public GrammarReader(Lexicons lexicons) {
        words = new WordClasses(lexicons);
    }

    public Grammar read(SentencedText text) {
        TextClasses classes = new TextClasses(words, text);
        Tag[] tags = new Tag[text.size()];
        Arrays.fill(tags, Tag.MARK);
        @Nullable NounPhrase[] phraseAt = new @Nullable NounPhrase[text.size()];
        List<List<Clause>> clauses = new ArrayList<>(text.sentences().size());
        for (Sentence sentence : text.sentences()) {
            new Tagger(classes, text, sentence, tags).tag();
            new NounPhrases(text, sentence, tags, phraseAt).mark();
            List<VerbGroup> verbs = new VerbGroups(classes, text, sentence, tags).find();
            clauses.add(new ClauseBuilder(classes, text, sentence, tags, phraseAt, verbs).build());
        }
        return new Grammar(tags, clauses, phraseAt);
    }
}
