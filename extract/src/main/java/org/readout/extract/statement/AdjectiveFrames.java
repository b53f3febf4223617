package org.readout.extract.statement;

import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.Tag;
import org.readout.extract.statement.Complement.Kind;
import org.readout.model.SentencedText;

/** Frames of an adjective behind a form of "be": "is ready to", "was confident that". */
final class AdjectiveFrames {
    /** The adjective stands this near behind its verb, its link this near behind the adjective. */
    private static final int NEAR = 6;

    private static final int LINK_REACH = 8;

    private final SaidAdjectives adjectives;
    private final BehindVerb behind;
    private final Clause clause;
    private final SentencedText text;

    AdjectiveFrames(SaidAdjectives adjectives, BehindVerb behind) {
        this.adjectives = adjectives;
        this.behind = behind;
        this.clause = behind.clause();
        this.text = behind.text();
    }

    /** The first adjective behind the verb that says something. */
    @Nullable Frame find() {
        for (int token = clause.verb().head() + 1;
                token < Math.min(behind.end(), clause.verb().end() + NEAR);
                token++) {
            SaidAdjectives.Entry entry = adjectives.of(text.folded(token));
            if (entry != null) {
                return at(entry, token);
            }
            if (behind.isMark(token) && !behind.is(token, ",")
                    || behind.isVerb(token) && token >= clause.verb().end()) {
                return null;
            }
        }
        return null;
    }

    /** What the adjective at this token links to. */
    @Nullable Frame at(SaidAdjectives.Entry entry, int at) {
        for (int token = at + 1; token < Math.min(behind.end(), at + LINK_REACH); token++) {
            String word = text.folded(token);
            boolean infinitive = behind.tag(token) == Tag.TO;
            for (String link : entry.links()) {
                boolean met =
                        switch (link) {
                            case "that" -> behind.isThat(token);
                            case "to" -> infinitive;
                            case "to-np" -> word.equals("to") && !infinitive;
                            case "to-ing" ->
                                    word.equals("to")
                                            && behind.tag(Math.min(token + 1, text.size() - 1))
                                                    == Tag.GERUND;
                            default -> word.equals(link);
                        };
                if (met) {
                    return new Frame(
                            clause, Complement.of(Kind.TO), entry.force(), token + 1, -1, -1);
                }
            }
        }
        return null;
    }
}
