package org.readout.extract.statement;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.lexicon.WordTable;
import org.readout.model.SentencedText;
import org.readout.model.SpeechAct;

/**
 * Reads messages by what they are for: "a cable of congratulations to X on Y", "a condolence
 * letter".
 */
final class Messages {
    private static final WordSet MESSAGES =
            WordSet.of(
                    "message",
                    "messages",
                    "letter",
                    "letters",
                    "cable",
                    "cables",
                    "telegram",
                    "telegrams",
                    "telegramme",
                    "note");

    private static final WordTable<SpeechAct> COURTESIES =
            WordTable.of(
                    Map.ofEntries(
                            Map.entry("congratulation", SpeechAct.CONGRATULATE),
                            Map.entry("congratulations", SpeechAct.CONGRATULATE),
                            Map.entry("congratulatory", SpeechAct.CONGRATULATE),
                            Map.entry("felicitation", SpeechAct.CONGRATULATE),
                            Map.entry("felicitations", SpeechAct.CONGRATULATE),
                            Map.entry("condolence", SpeechAct.CONDOLE),
                            Map.entry("condolences", SpeechAct.CONDOLE),
                            Map.entry("sympathy", SpeechAct.CONDOLE),
                            Map.entry("greeting", SpeechAct.GREET),
                            Map.entry("greetings", SpeechAct.GREET),
                            Map.entry("thanks", SpeechAct.THANK),
                            Map.entry("gratitude", SpeechAct.THANK)));

    /**
     * What a message is for stands this near behind it, its addressee or occasion this near behind
     * that.
     */
    private static final int REACH = 3;

    private static final int LINK_REACH = 4;

    private final SentencedText text;
    private final Grammar grammar;

    Messages(SentencedText text, Grammar grammar) {
        this.text = text;
        this.grammar = grammar;
    }

    /**
     * @param said the first token of what is said: the addressee, else the occasion, else the
     *     message
     */
    record Message(SpeechAct act, int said) {}

    /** The message that begins in this noun phrase, or null where it is none of courtesy. */
    @Nullable Message at(NounPhrase phrase, int limit) {
        int head = -1;
        SpeechAct act = null;
        for (int token = phrase.first(); token < Math.min(limit, phrase.end() + REACH); token++) {
            SpeechAct courtesy = COURTESIES.get(text, token);
            act = courtesy != null && act == null ? courtesy : act;
            head = MESSAGES.contains(text, token) && head < 0 ? token : head;
        }
        if (head < 0 || act == null || head >= phrase.end()) {
            return null;
        }
        int from = head + 1;
        while (from < limit
                && (text.is(from, "of")
                        || text.is(from, "and")
                        || COURTESIES.get(text, from) != null)) {
            from++;
        }
        for (int token = from; token < Math.min(limit - 1, from + LINK_REACH); token++) {
            if (text.is(token, "to") || text.is(token, "on") || text.is(token, "over")) {
                return new Message(act, token + 1);
            }
            if (grammar.nounPhraseAt(token).isPresent() || text.word(token).isMark()) {
                break;
            }
        }
        return new Message(act, phrase.first());
    }
}
