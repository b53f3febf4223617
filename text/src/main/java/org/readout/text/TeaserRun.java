package org.readout.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.BlockKind;

/**
 * Finds summaries of other news that follow a report without a title of their own: a run of short paragraphs at the end
 * of the page, none of which goes on with what was told, and each of which names somebody or something, but nobody and
 * nothing that the report names. Other news of the same country can't be told from the report this way and stays: to
 * lose a paragraph of the report is worse.
 */
final class TeaserRun {
    private static final int SHORTEST_RUN = 3;
    private static final int SHORTEST_REPORT = 3;
    private static final int FEWEST_WORDS = 12;
    private static final int MOST_WORDS = 90;

    private final Page page;
    private final Tokens tokens;
    private final Set<String> reportNames = new HashSet<>();

    TeaserRun(Page page) {
        this.page = page;
        this.tokens = page.tokens;
    }

    void claim() {
        int end = page.lastProse() + 1;
        if (end < SHORTEST_RUN + SHORTEST_REPORT) {
            return;
        }
        int longest = end;
        while (longest > page.firstProse() && mayBeTeaser(longest - 1)) {
            longest--;
        }
        if (end - longest < SHORTEST_RUN) {
            return;
        }
        int report = collectNames(longest);
        int first = end;
        while (first > longest && isStranger(first - 1)) {
            first--;
        }
        if (report >= SHORTEST_REPORT && end - first >= SHORTEST_RUN) {
            List<Piece> run = page.pieces.subList(first, end);
            run.forEach(piece -> piece.decide(BlockKind.TEASER, "run of other news behind the report"));
        }
    }

    /** Takes the names of the report's paragraphs before {@code end}; returns how many paragraphs there are. */
    private int collectNames(int end) {
        int paragraphs = 0;
        for (int i = 0; i < end; i++) {
            Piece piece = page.pieces.get(i);
            if (piece.isOpen() && page.traits(i).isProse()) {
                paragraphs++;
                addNames(piece, reportNames);
            }
        }
        return paragraphs;
    }

    private void addNames(Piece piece, Set<String> names) {
        for (int token = piece.first; token < piece.end; token++) {
            if (isName(token)) {
                names.add(key(tokens.folded(token)));
            }
        }
    }

    private boolean mayBeTeaser(int index) {
        Piece piece = page.pieces.get(index);
        Traits traits = page.traits(index);
        return piece.isOpen()
                && !piece.item
                && traits.isProse()
                && traits.last() == Traits.Ending.STOP
                && traits.words() >= FEWEST_WORDS
                && traits.words() <= MOST_WORDS
                && !goesOn(piece);
    }

    /** A pronoun or a quotation at the beginning goes on with what was told. */
    private boolean goesOn(Piece piece) {
        return switch (tokens.folded(piece.first)) {
            case "he", "she", "they", "it", "his", "her", "their", "both", "this", "these", "that", "those", "also", "\"", "“",
                    "'", "‘", "meanwhile", "earlier", "later", "however", "but", "asked", "we", "i", "our" -> true;
            default -> false;
        };
    }

    /** Whether the piece names somebody, and nobody of the report. */
    private boolean isStranger(int index) {
        Piece piece = page.pieces.get(index);
        int names = 0;
        for (int token = piece.first + 1; token < piece.end; token++) {
            if (isName(token)) {
                if (reportNames.contains(key(tokens.folded(token)))) {
                    return false;
                }
                names++;
            }
        }
        return names > 0;
    }

    private boolean isName(int token) {
        return tokens.has(token, Marks.CAPITALISED)
                && !tokens.has(token, Marks.OPENER | Marks.DAY_OR_MONTH | Marks.OFFICE | Marks.INSTITUTION)
                && tokens.form(token).length() > 2;
    }

    private static String key(String folded) {
        return folded.length() <= 4 ? folded : folded.substring(0, 4);
    }
}
