package org.readout.extract.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.statement.Complement.Kind;
import org.readout.model.SentencedText;
import org.readout.model.SpeechAct;

/**
 * Frames whose force lies in the object's head noun: "expressed gratitude to", "reached a consensus
 * on".
 */
final class NounFrames {
    /** A link ("to", "for") is looked for this far behind its noun. */
    private static final int LINK_REACH = 9;

    /** Acts by words whose nouns seldom name anything else: "concern", but not "respect". */
    private static final Set<SpeechAct> PLAIN_ACTS =
            EnumSet.of(SpeechAct.THANK, SpeechAct.CRITICISE, SpeechAct.CONDOLE);

    private static final WordSet SENDING =
            WordSet.of("send", "cable", "address", "dispatch", "extend", "forward", "write", "pen");

    private final SaidNouns nouns;
    private final BehindVerb behind;
    private final Clause clause;
    private final SentencedText text;

    NounFrames(SaidNouns nouns, BehindVerb behind) {
        this.nouns = nouns;
        this.behind = behind;
        this.clause = behind.clause();
        this.text = behind.text();
    }

    /** The object's head noun decides: "gratitude to X", "the readiness of X to". */
    @Nullable Frame of(Map<Complement, Force> forces, NounPhrase object) {
        if (behind.is(object.first(), "no")) {
            return null; // "made no promise"
        }
        Messages.Message message =
                SENDING.contains(clause.verb().lemma()) ? behind.message(object) : null;
        if (message != null) {
            return new Frame(
                    clause,
                    Complement.of(Kind.NOUN),
                    Force.of(message.act()),
                    message.said(),
                    -1,
                    -1);
        }
        List<SaidNouns.Entry> entries = entriesOf(forces, object);
        for (SaidNouns.Entry entry : entries) {
            if (entry.isOfItsOwn() && entry.links().get(0).equals("np")) {
                return new Frame(
                        clause, Complement.of(Kind.NOUN), entry.force(), object.first(), -1, -1);
            }
            if (clause.verb().lemma().equals("note")
                    && entry.force().alone() != SpeechAct.ASSERT
                    && (behind.tag(object.first()) != Tag.POSSESSIVE
                            || text.word(object.first()).isClitic())) {
                continue; // what others feel is noted
            }
            if (clause.verb().lemma().equals("discuss")
                    && entry.force().alone() != SpeechAct.ASSERT) {
                continue; // readiness is discussed, not declared
            }
            // "congratulations from A to B" stay whole
            int stop =
                    behind.is(object.end(), "from")
                            ? 0
                            : Math.min(behind.end(), object.end() + LINK_REACH);
            for (int token = object.head() + 1; token < stop; token++) {
                int said = linked(entry, token, object.first());
                if (said >= 0) {
                    return new Frame(clause, Complement.of(Kind.NOUN), entry.force(), said, -1, -1);
                }
                if (behind.isMark(token) && !behind.is(token, ",") || behind.isVerb(token)) {
                    break;
                }
            }
        }
        boolean notes = clause.verb().lemma().equals("note");
        boolean discusses = clause.verb().lemma().equals("discuss");
        for (SaidNouns.Entry entry : entries) {
            boolean asserted = entry.force().alone() == SpeechAct.ASSERT;
            if (!notes && (asserted || !discusses) && entry.links().contains("np")) {
                return new Frame(
                        clause, Complement.of(Kind.NOUN), entry.force(), object.first(), -1, -1);
            }
        }
        return null;
    }

    /** "Gratitude for the aid was expressed", "an agreement was reached to open the port". */
    @Nullable Frame ofSubject(Map<Complement, Force> forces, NounPhrase subject) {
        if (behind.is(subject.first(), "no") || behind.is(subject.first(), "neither")) {
            return null;
        }
        for (SaidNouns.Entry entry : entriesOf(forces, subject)) {
            int verb = clause.verb().first();
            Frame before = linked(entry, subject, verb);
            if (before != null) {
                return before;
            }
            int by = behind.is(clause.verb().end(), "by") ? LINK_REACH : 0;
            int stop = Math.min(behind.end(), clause.verb().end() + 1 + by);
            for (int token = clause.verb().end(); token < stop; token++) {
                int said = linked(entry, token, subject.first());
                if (said >= 0) {
                    return new Frame(clause, Complement.of(Kind.NOUN), entry.force(), said, -1, -1);
                }
                if (behind.isVerb(token)) {
                    break;
                }
            }
        }
        return null;
    }

    /** The noun's frame only where it is the speaker's own and something is linked to it. */
    @Nullable Frame linkedTo(Map<Complement, Force> forces, NounPhrase object) {
        boolean owned = behind.tag(object.first()) == Tag.POSSESSIVE;
        for (SaidNouns.Entry entry : entriesOf(forces, object)) {
            if (!owned && !PLAIN_ACTS.contains(entry.force().alone())) {
                continue;
            }
            Frame frame = linked(entry, object, Math.min(behind.end(), object.head() + 4));
            if (frame != null) {
                return frame;
            }
        }
        return null;
    }

    private List<SaidNouns.Entry> entriesOf(Map<Complement, Force> forces, NounPhrase phrase) {
        return nouns.of(
                text.folded(phrase.head()),
                clause.verb().lemma(),
                forces.containsKey(Complement.of(Kind.NOUN)));
    }

    private @Nullable Frame linked(SaidNouns.Entry entry, NounPhrase phrase, int stop) {
        for (int token = phrase.head() + 1; token < stop; token++) {
            int said = linked(entry, token, phrase.first());
            if (said >= 0) {
                return new Frame(clause, Complement.of(Kind.NOUN), entry.force(), said, -1, -1);
            }
            if (behind.isMark(token) || behind.isVerb(token)) {
                return null;
            }
        }
        return null;
    }

    /** Whether no other preposition stands between the object's head and this one. */
    private boolean follows(int token) {
        for (int at = token - 1; at > clause.verb().head(); at--) {
            if (behind.tag(at) == Tag.PREPOSITION) {
                return false;
            }
        }
        return true;
    }

    /** Where what is said begins, if this token is one of the entry's links. */
    private int linked(SaidNouns.Entry entry, int token, int objectFirst) {
        String word = text.folded(token);
        boolean infinitive = behind.tag(token) == Tag.TO;
        for (String link : entry.links()) {
            if (word.equals("of") && behind.phraseAt(objectFirst) != null && !follows(token)) {
                continue; // "commitment for the growth of": of belongs to growth
            }
            boolean whole = link.startsWith("+");
            String name = whole ? link.substring(1) : link;
            boolean met =
                    switch (name) {
                        case "that" -> word.equals("that");
                        case "to" -> infinitive;
                        case "to-np" -> word.equals("to") && !infinitive;
                        default -> word.equals(name);
                    };
            if (met) {
                return whole ? objectFirst : token + 1;
            }
        }
        return -1;
    }
}
