package org.readout.extract.thing;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.lexicon.WordTable;
import org.readout.model.NamedThing.InstrumentStatus;
import org.readout.model.NamedThing.MechanismEvent;

/**
 * Words near a thing that tell what happens to it: the nearest before it in its sentence, or a
 * passive right behind.
 */
final class Cues<E extends Enum<E>> {
    private static final int BEFORE = 24;
    private static final int AFTER = 10;
    private static final WordSet FUTURE =
            WordSet.of("to", "will", "would", "shall", "should", "must", "may", "could", "can");

    private final WordTable<E> values;

    private Cues(Lexicons lexicons, String file, Class<E> type, String column) {
        Map<String, E> byWord = new HashMap<>();
        for (Row row : lexicons.rows(Cues.class, file, "word", column, "example")) {
            byWord.put(row.cell(0), row.constant(1, type));
        }
        values = WordTable.of(byWord);
    }

    /** Words that tell how far an instrument has come. */
    static Cues<InstrumentStatus> statuses(Lexicons lexicons) {
        return new Cues<>(lexicons, "status-cues.en.tsv", InstrumentStatus.class, "status");
    }

    /** Words that tell what happened to a mechanism. */
    static Cues<MechanismEvent> events(Lexicons lexicons) {
        return new Cues<>(lexicons, "event-cues.en.tsv", MechanismEvent.class, "event");
    }

    private @Nullable E value(String folded) {
        return values.get(folded);
    }

    /** A cue found. */
    record Found<E>(E value, int token, boolean isFuture) {}

    /** The cue that governs the tokens {@code first..end}, or null. */
    @Nullable Found<E> around(Passage passage, int first, int end) {
        Found<E> behind = behind(passage, end);
        if (behind != null && behind.token() - end <= 3) {
            return behind;
        }
        Found<E> before = before(passage, first);
        return before != null ? before : behind;
    }

    @Nullable Found<E> before(Passage passage, int first) {
        for (int at = first - 1; at >= Math.max(passage.first(), first - BEFORE); at--) {
            if (passage.is(at, ";")) {
                return null;
            }
            E value = value(passage.folded(at));
            if (value != null && !passage.isCapitalised(at)) {
                return new Found<>(value, at, isFuture(passage, at));
            }
        }
        return null;
    }

    private @Nullable Found<E> behind(Passage passage, int end) {
        for (int at = end;
                at < Math.min(passage.end(), end + AFTER) && !passage.is(at, ";");
                at++) {
            E value = value(passage.folded(at));
            boolean isVerb =
                    passage.tag(at) == Tag.PARTICIPLE
                            || passage.tag(at) == Tag.VERB
                            || passage.tag(at) == Tag.GERUND
                            || passage.is(at - 1, "under") // "is still under negotiation"
                            || passage.is(at - 1, "in") && passage.is(at, "force")
                            || passage.is(at - 1, "into") && passage.is(at, "force");
            if (value != null && isVerb) {
                return new Found<>(value, at, isFuture(passage, at));
            }
        }
        return null;
    }

    private static boolean isFuture(Passage passage, int token) {
        for (int at = token - 1; at >= token - 3; at--) {
            // "28 May and handed" is a month
            if (FUTURE.contains(passage.folded(at)) && !passage.isCapitalised(at)) {
                return true;
            }
        }
        return false;
    }
}
