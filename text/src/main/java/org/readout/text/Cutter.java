package org.readout.text;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.BlockKind;

/**
 * Cuts passages where one line holds two things: a dateline before a report, an agency's mark
 * behind it.
 */
final class Cutter {
    /** What may be a sentence that the page broke in two is at least this long: words. */
    private static final int BROKEN_SENTENCE = 6;

    private final Tokens tokens;
    private final Datelines datelines;
    private final EndMarks endMarks;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean reportOpened;

    Cutter(Tokens tokens) {
        this.tokens = tokens;
        this.datelines = new Datelines(tokens);
        this.endMarks = new EndMarks(tokens);
    }

    List<Piece> cut(List<Passage> passages) {
        for (Passage passage : passages) {
            cut(passage);
        }
        return pieces;
    }

    private void cut(Passage passage) {
        int first = passage.first();
        int end = passage.end();
        int marker = ListItems.markerEnd(tokens.captured(), passage.start(), passage.limit());
        boolean item = marker > passage.start();
        while (first < end && tokens.end(first) <= marker) {
            first++;
        }
        if (first == end || isTableRow(passage)) {
            // an image, a ruler, a lone bullet; a row of a table stays whole
            add(passage.first(), end, passage.start(), passage.limit(), false);
            return;
        }
        int start = passage.start();
        int markerEnd = datelines.markerEnd(first, end);
        if (markerEnd > first && markerEnd < end) {
            start =
                    addDecided(
                            first,
                            markerEnd,
                            start,
                            tokens.start(markerEnd),
                            BlockKind.DATELINE,
                            "date marker");
            first = markerEnd;
        }
        int suffix = endMarks.start(first, end);
        boolean prose =
                suffix - first > BROKEN_SENTENCE && Traits.of(tokens, first, suffix).isProse();
        int body = prose ? datelines.end(first, suffix, !reportOpened) : first;
        reportOpened |= prose;
        if (body > first) {
            start =
                    addDecided(
                            first,
                            body,
                            start,
                            tokens.start(body),
                            BlockKind.DATELINE,
                            "dateline before the report");
            first = body;
        }
        int limit = suffix < end ? tokens.end(suffix - 1) : passage.limit();
        if (!joinsSentence(first, item)) {
            add(first, suffix, start, limit, item);
        } else {
            pieces.getLast().absorb(new Piece(first, suffix, start, limit, false));
        }
        if (suffix < end) {
            boolean closes = endMarks.isClosedForGood(first, end);
            addDecided(
                    suffix,
                    end,
                    tokens.start(suffix),
                    passage.limit(),
                    closes ? BlockKind.BOILERPLATE : BlockKind.BYLINE,
                    closes ? Page.CLOSED_FOR_GOOD : "agency's mark behind the report");
        }
    }

    private boolean isTableRow(Passage passage) {
        String text = tokens.captured();
        return text.charAt(passage.start()) == '|' && text.charAt(passage.limit() - 1) == '|';
    }

    private void add(int first, int end, int start, int limit, boolean item) {
        pieces.add(new Piece(first, end, start, limit, item));
    }

    private int addDecided(
            int first, int end, int start, int limit, BlockKind kind, String reason) {
        int stop = tokens.end(end - 1);
        Piece piece = new Piece(first, end, start, Math.min(stop, limit), false);
        piece.decide(kind, reason);
        pieces.add(piece);
        return limit;
    }

    /**
     * A scanned page breaks sentences with blank lines: what begins in lower case goes on where
     * nothing closed.
     */
    private boolean joinsSentence(int first, boolean item) {
        if (item || pieces.isEmpty() || !Character.isLowerCase(tokens.form(first).codePointAt(0))) {
            return false;
        }
        Piece before = pieces.getLast();
        if (!before.isOpen() || before.item || before.end != first) {
            return false;
        }
        if (tokens.isMark(first + 1, ':')
                || tokens.form(first).indexOf('_') > 0
                || Cues.at(tokens, first, tokens.size(), Cue.Where.OPENS) != null) {
            return false;
        }
        Traits traits = before.traits(tokens);
        boolean unfinished = traits.last() == Traits.Ending.NOTHING || endsInComma(before);
        return unfinished
                && traits.words() >= BROKEN_SENTENCE
                && traits.closedClass() >= 2
                && traits.separators() == 0;
    }

    private boolean endsInComma(Piece piece) {
        return tokens.isMark(piece.end - 1, ',');
    }
}
