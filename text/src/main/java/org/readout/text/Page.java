package org.readout.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pieces of a page and where among them the report lies. */
final class Page {
    /** The reason given for the mark after which nothing belongs to the report. */
    static final String CLOSED_FOR_GOOD = "end mark: the report is over";

    /** How many paragraphs make the lead: whoever acts in the report is named there. */
    private static final int LEAD_PARAGRAPHS = 3;

    final Tokens tokens;
    final List<Piece> pieces;
    private int firstProse;
    private int lastProse;
    private boolean leadKnown;

    /**
     * The names of the lead by their first letters, each with the only piece of the lead that holds
     * it, or null.
     */
    private final Map<String, @Nullable Piece> leadNames = new HashMap<>();

    Page(Tokens tokens, List<Piece> pieces) {
        this.tokens = tokens;
        this.pieces = pieces;
        this.firstProse = pieces.size();
        this.lastProse = -1;
    }

    Traits traits(int index) {
        return pieces.get(index).traits(tokens);
    }

    /**
     * Finds where the report begins and ends: its first and last paragraphs that no rule has
     * claimed.
     */
    void measure() {
        firstProse = pieces.size();
        lastProse = -1;
        leadKnown = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isOpen() && piece.traits(tokens).isProse()) {
                firstProse = Math.min(firstProse, i);
                lastProse = i;
            }
        }
    }

    boolean isBeforeReport(int index) {
        return index < firstProse;
    }

    boolean isAfterReport(int index) {
        return index > lastProse;
    }

    int firstProse() {
        return firstProse;
    }

    int lastProse() {
        return lastProse;
    }

    boolean hasReport() {
        return lastProse >= 0;
    }

    private void collectLead() {
        leadNames.clear();
        int paragraphs = 0;
        for (int i = firstProse; i < pieces.size() && paragraphs < LEAD_PARAGRAPHS; i++) {
            Piece piece = pieces.get(i);
            if (piece.mayBeReport() && piece.traits(tokens).isProse()) {
                collectNames(piece);
                paragraphs++;
            }
        }
        leadKnown = true;
    }

    private void collectNames(Piece piece) {
        for (int token = piece.first; token < piece.end; token++) {
            if (isName(token)) {
                String name = key(token);
                leadNames.put(
                        name,
                        leadNames.containsKey(name) && leadNames.get(name) != piece ? null : piece);
            }
        }
    }

    /** Whether it names somebody or something that the lead, itself apart, names. */
    boolean sharesNames(Piece piece) {
        if (!leadKnown) {
            collectLead();
        }
        for (int token = piece.first; token < piece.end; token++) {
            if (isName(token)) {
                String name = key(token);
                if (leadNames.containsKey(name) && leadNames.get(name) != piece) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A name's first letters: "Iceland" and "Icelandic" are of one story. */
    private String key(int token) {
        String folded = tokens.folded(token);
        return folded.length() <= 5 ? folded : folded.substring(0, 5);
    }

    private boolean isName(int token) {
        return tokens.has(token, Marks.CAPITALISED)
                && !tokens.has(token, Marks.OPENER | Marks.DAY_OR_MONTH)
                && tokens.form(token).length() > 2;
    }
}
