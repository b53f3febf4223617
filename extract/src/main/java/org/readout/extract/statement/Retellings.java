package org.readout.extract.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.model.Actor;
import org.readout.model.SentencedText;

/** An utterance told twice counts once, in its fullest wording. */
final class Retellings {
    private static final double SAME = 0.8;

    /** How many of a speaker's statements back a retelling is looked for: nobody retells more. */
    private static final int REACH = 60;

    private final SentencedText text;

    Retellings(SentencedText text) {
        this.text = text;
    }

    List<Said> dropped(List<Said> all) {
        List<Said> kept = new ArrayList<>();
        List<Long> outlines = new ArrayList<>();
        Map<List<Actor>, List<Integer>> keptOf = new HashMap<>();
        for (Said said : all) {
            List<Integer> earlier =
                    keptOf.computeIfAbsent(said.speakers(), speakers -> new ArrayList<>());
            long outline = outline(said);
            int again = -1;
            for (int i = Math.max(0, earlier.size() - REACH);
                    i < earlier.size() && again < 0;
                    i++) {
                Said other = kept.get(earlier.get(i));
                again =
                        other.sentence() != said.sentence()
                                        && mayBeAlike(outlines.get(earlier.get(i)), outline, said)
                                        && alike(other, said)
                                ? earlier.get(i)
                                : -1;
            }
            if (again < 0) {
                earlier.add(kept.size());
                kept.add(said);
                outlines.add(outline);
            } else if (said.end() - said.first()
                    > kept.get(again).end() - kept.get(again).first()) {
                kept.set(again, said);
                outlines.set(again, outline);
            }
        }
        return kept;
    }

    /** One bit for each word, several words to a bit. */
    private long outline(Said said) {
        long bits = 0;
        for (int token = said.first(); token < said.end(); token++) {
            bits |= 1L << text.folded(token).hashCode();
        }
        return bits;
    }

    /** Each bit that the other lacks is a word that it lacks: so most pairs need no closer look. */
    private static boolean mayBeAlike(long other, long outline, Said said) {
        int length = said.end() - said.first();
        return length - Long.bitCount(outline & ~other) >= SAME * length;
    }

    private boolean alike(Said a, Said b) {
        int shorter = Math.min(a.end() - a.first(), b.end() - b.first());
        int longer = Math.max(a.end() - a.first(), b.end() - b.first());
        if (shorter < 5 || shorter < SAME * longer) {
            return false;
        }
        Set<String> words = new HashSet<>();
        for (int token = a.first(); token < a.end(); token++) {
            words.add(text.folded(token));
        }
        int shared = 0;
        for (int token = b.first(); token < b.end(); token++) {
            shared += words.contains(text.folded(token)) ? 1 : 0;
        }
        return shared >= SAME * (b.end() - b.first());
    }
}
