package org.readout.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.Word;

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
    private final Set<String> leadNames = new HashSet<>();

    Page(Tokens tokens, List<Piece> pieces) {
        this.tokens = tokens;
        this.pieces = pieces;
        this.firstProse = pieces.size();
        this.lastProse = -1;
    }

    Traits traits(int index) {
        return pieces.get(index).traits(tokens);
    }

    /** Finds where the report begins and ends: its first and last paragraphs that no rule has claimed. */
    void measure() {
        firstProse = pieces.size();
        lastProse = -1;
        int lead = 0;
        leadNames.clear();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isOpen() && piece.traits(tokens).isProse()) {
                firstProse = Math.min(firstProse, i);
                lastProse = i;
                if (lead++ < LEAD_PARAGRAPHS) {
                    collectNames(piece);
                }
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

    private void collectNames(Piece piece) {
        for (int token = piece.first; token < piece.end; token++) {
            if (isName(token)) {
                leadNames.add(tokens.folded(token));
            }
        }
    }

    /** Whether it names somebody or something that the lead names. */
    boolean sharesNames(Piece piece) {
        for (int token = piece.first; token < piece.end; token++) {
            if (isName(token) && leadNames.contains(tokens.folded(token))) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(int token) {
        Word word = tokens.word(token);
        return word.isCapitalised()
                && word.form().length() > 2
                && !SentenceSplitter.OPENERS.contains(word.folded())
                && !TimeWords.isDayOrMonth(word);
    }
}
