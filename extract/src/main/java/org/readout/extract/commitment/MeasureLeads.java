package org.readout.extract.commitment;

import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.Tag;
import org.readout.model.SentencedText;

/** Words that lead in a measure beside the one it serves: a focus, a means, a case of it. */
final class MeasureLeads {
    private final SentencedText text;
    private final Grammar grammar;
    private final int end;

    /**
     * @param end the token after the statement's last
     */
    MeasureLeads(SentencedText text, Grammar grammar, int end) {
        this.text = text;
        this.grammar = grammar;
        this.end = end;
    }

    /** Where the measure begins that the token leads in; -1 where it leads in none. */
    int behind(int token) {
        int focus = behindFocus(token);
        return focus >= 0 ? focus : behindMeans(token);
    }

    /**
     * "Including by training pilots", ", particularly by training pilots", ", while also training
     * pilots", "including our support for": a measure beside the one it serves.
     */
    private int behindMeans(int token) {
        if (text.is(token, "including")) {
            int next = token + 1;
            boolean by = text.is(next, "by") || text.is(next, "through");
            boolean noun =
                    (grammar.tag(next) == Tag.DETERMINER || grammar.tag(next) == Tag.POSSESSIVE)
                            && grammar.tag(next + 1) != Tag.NAME;
            return by ? next + 1 : noun || grammar.tag(next) == Tag.GERUND ? next : -1;
        }
        if (!text.is(token, ",")) {
            return -1;
        }
        int at = token + 1;
        if (text.is(at, "while")) {
            return text.is(at + 1, "also") && grammar.tag(at + 2) == Tag.GERUND ? at + 2 : -1;
        }
        while (at < end && (grammar.tag(at) == Tag.ADVERB || text.is(at, "and"))) {
            at++;
        }
        return text.is(at, "by") && grammar.tag(at + 1) == Tag.GERUND ? at + 1 : -1;
    }

    /** "With a focus on X", "with priority given to X": X is a measure of its own. */
    private int behindFocus(int token) {
        if (!text.is(token, "with")) {
            return -1;
        }
        for (int at = token + 1; at < Math.min(end, token + 6); at++) {
            if (text.is(at, "focus") || text.is(at, "priority") || text.is(at, "emphasis")) {
                for (int link = at + 1; link < Math.min(end, at + 3); link++) {
                    if (text.is(link, "on") || text.is(link, "to")) {
                        return link + 1;
                    }
                }
            }
        }
        return -1;
    }
}
