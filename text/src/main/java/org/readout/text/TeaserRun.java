package org.readout.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.BlockKind;

/**
 * Finds summaries of other news that follow a report without a title of their own: a run of short
 * paragraphs at the end of the page, none of which goes on with what was told, and each of which
 * names somebody or something, but nobody and nothing that a paragraph before it names. Other news
 * of the same country can't be told from the report this way and stays: to lose a paragraph of the
 * report is worse.
 */
final class TeaserRun {
    private static final int SHORTEST_RUN = 3;
    private static final int SHORTEST_REPORT = 3;
    private static final int FEWEST_WORDS = 10;
    private static final int MOST_WORDS = 90;

    private final Page page;
    private final Tokens tokens;

    /** What the page has named so far, the open run included. */
    private final Set<String> named = new HashSet<>();

    private final List<Piece> run = new ArrayList<>();

    TeaserRun(Page page) {
        this.page = page;
        this.tokens = page.tokens;
    }

    void claim() {
        if (!mayEndInRun()) {
            return; // so it is with nearly every page
        }
        int report = 0;
        for (int i = page.firstProse(); i <= page.lastProse(); i++) {
            Piece piece = page.pieces.get(i);
            boolean stranger =
                    report >= SHORTEST_REPORT && mayBeTeaser(i) && namesOnlyStrangers(piece);
            if (stranger) {
                run.add(piece);
            } else {
                report += run.size() + (page.traits(i).isProse() && piece.isOpen() ? 1 : 0);
                run.clear();
            }
            addNames(piece);
        }
        if (run.size() >= SHORTEST_RUN) {
            run.forEach(
                    piece -> piece.decide(BlockKind.TEASER, "run of other news behind the report"));
        }
    }

    private boolean mayEndInRun() {
        for (int i = page.lastProse(); i > page.lastProse() - SHORTEST_RUN; i--) {
            if (i < page.firstProse() || !mayBeTeaser(i)) {
                return false;
            }
        }
        return true;
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
                && isOneSentence(piece)
                && !goesOn(piece);
    }

    /** A summary is one sentence; a report's paragraphs that all name somebody new have more. */
    private boolean isOneSentence(Piece piece) {
        for (int token = piece.first; token < piece.end - 1; token++) {
            if (tokens.isMark(token, '.') && !tokens.isGlued(token + 1)) {
                return false;
            }
        }
        return true;
    }

    /** A pronoun or a quotation at the beginning goes on with what was told. */
    private boolean goesOn(Piece piece) {
        return switch (tokens.folded(piece.first)) {
            case "he",
                    "she",
                    "they",
                    "it",
                    "his",
                    "her",
                    "their",
                    "both",
                    "this",
                    "these",
                    "that",
                    "those",
                    "also",
                    "\"",
                    "“",
                    "'",
                    "‘",
                    "meanwhile",
                    "earlier",
                    "later",
                    "however",
                    "but",
                    "asked",
                    "we",
                    "i",
                    "our" ->
                    true;
            default -> false;
        };
    }

    private void addNames(Piece piece) {
        for (int token = piece.first; token < piece.end; token++) {
            if (isName(token)) {
                named.add(key(token));
            }
        }
    }

    private boolean namesOnlyStrangers(Piece piece) {
        int names = 0;
        for (int token = piece.first + 1; token < piece.end; token++) {
            if (isName(token)) {
                if (named.contains(key(token))) {
                    return false;
                }
                names++;
            }
        }
        return names > 0;
    }

    private boolean isName(int token) {
        return tokens.has(token, Marks.CAPITALISED)
                && !tokens.has(
                        token, Marks.OPENER | Marks.DAY_OR_MONTH | Marks.OFFICE | Marks.INSTITUTION)
                && tokens.form(token).length() > 2;
    }

    /** A name's first letters: "Norway" and "Norwegian" are of one story. */
    private String key(int token) {
        String folded = tokens.folded(token);
        return folded.length() <= 4 ? folded : folded.substring(0, 4);
    }
}
