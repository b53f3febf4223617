package org.readout.text;

import org.jspecify.annotations.Nullable;
import org.readout.model.BlockKind;

/**
 * A passage, or a part of one, on the way to becoming a block: what is told of it grows rule by
 * rule.
 */
final class Piece {
    final int first;
    int end;
    final int start;
    int limit;

    /** Whether it began with a bullet or number; the marker's tokens are not in it. */
    final boolean item;

    /** Null until a rule knows. */
    @Nullable BlockKind kind;

    /** The rule that decided, for those who ask why. */
    String reason = "";

    private @Nullable Traits traits;

    /**
     * @param first its first token
     * @param end the token after its last; {@code first} where it has none, as an image has
     * @param start its first code unit
     * @param limit the code unit after its last
     */
    Piece(int first, int end, int start, int limit, boolean item) {
        this.first = first;
        this.end = end;
        this.start = start;
        this.limit = limit;
        this.item = item;
    }

    Traits traits(Tokens tokens) {
        Traits known = traits;
        if (known == null) {
            known = Traits.of(tokens, first, end);
            traits = known;
        }
        return known;
    }

    void decide(BlockKind decided, String rule) {
        kind = decided;
        reason = rule;
    }

    boolean isOpen() {
        return kind == null;
    }

    /** Whether no rule has claimed it for anything but the report. */
    boolean mayBeReport() {
        BlockKind known = kind;
        return known == null || known.isReport();
    }

    /** Takes in the piece after it: a sentence that the page broke in two. */
    void absorb(Piece next) {
        end = next.end;
        limit = next.limit;
        traits = null;
    }
}
