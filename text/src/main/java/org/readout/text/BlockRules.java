package org.readout.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.BlockKind;

/** The rules by which noise is told from report, in the order they are asked; the first that holds decides. */
final class BlockRules {
    private BlockRules() {}

    /** Rules that need nothing but the piece itself. */
    static final List<Rule> OF_THE_PIECE = List.of(
            new Rule("table row or image", BlockKind.CAPTION, BlockRules::isTableRow),
            new Rule("no word in it", BlockKind.BOILERPLATE, (page, i) -> page.traits(i).words() == 0),
            new Rule("in another script", BlockKind.BOILERPLATE, BlockRules::isForeign),
            new Rule("names a photograph's sides", BlockKind.CAPTION, BlockRules::namesSides),
            new Rule("ends with a photograph's credit", BlockKind.CAPTION, BlockRules::endsWithCredit),
            new Rule("date and nothing else", BlockKind.DATELINE, BlockRules::isDateLine),
            new Rule("by somebody", BlockKind.BYLINE, BlockRules::isByline),
            new Rule("menu", BlockKind.BOILERPLATE, BlockRules::isMenu),
            new Rule("address, number or mail", BlockKind.BOILERPLATE, BlockRules::isContact),
            new Rule("label in capitals", BlockKind.BOILERPLATE, BlockRules::isLabelled),
            new Rule("symbol's name", BlockKind.BOILERPLATE, BlockRules::isSymbolName));

    private static boolean isTableRow(Page page, int index) {
        Piece piece = page.pieces.get(index);
        String text = page.tokens.captured();
        if (piece.first == piece.end) {
            return text.startsWith("![", piece.start) || text.startsWith("[", piece.start);
        }
        return text.charAt(piece.start) == '|' && text.charAt(piece.limit - 1) == '|'
                || text.startsWith("![", piece.start) && page.traits(index).words() < 3;
    }

    private static boolean isForeign(Page page, int index) {
        Traits traits = page.traits(index);
        return 2 * traits.foreign() > traits.words() && traits.words() < 40;
    }

    /** {@code (left)}, {@code (R)}: only a caption tells who stands where. */
    private static boolean namesSides(Page page, int index) {
        Piece piece = page.pieces.get(index);
        Tokens tokens = page.tokens;
        for (int token = piece.first + 1; token + 1 < piece.end; token++) {
            if (!tokens.has(token, Marks.SIDE)) {
                continue;
            }
            if (tokens.isMark(token - 1, '(') && isSide(tokens, token, piece.end)) {
                return true;
            }
            boolean between = tokens.isMark(token - 1, ',') && tokens.isMark(token + 1, ',');
            if (between && (tokens.is(token, "left") || tokens.is(token, "right"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSide(Tokens tokens, int token, int end) {
        String form = tokens.form(token);
        boolean closes = tokens.isMark(token + 1, ')') || tokens.isMark(token + 1, ',');
        return switch (form) {
            case "left", "right", "centre", "center", "L", "R", "C" -> closes;
            case "second", "third", "front", "far", "first" ->
                token + 2 < end && (tokens.is(token + 1, "left") || tokens.is(token + 1, "right") || tokens.is(token + 1, "from"));
            default -> false;
        };
    }

    private static boolean endsWithCredit(Page page, int index) {
        Piece piece = page.pieces.get(index);
        Tokens tokens = page.tokens;
        int from = Math.max(piece.first + 1, piece.end - 9);
        for (int token = from; token < piece.end; token++) {
            if (tokens.has(token, Marks.CREDIT) && tokens.has(token, Marks.WORD)) {
                boolean labelled = tokens.isMark(token + 1, ':') || tokens.is(token + 1, "by");
                boolean bracketed = tokens.isMark(token - 1, '(') || tokens.isMark(token - 1, '[');
                boolean credited = token == piece.end - 1 && tokens.has(token, Marks.CAPITALISED);
                if (labelled && (bracketed || opensCredit(tokens, token)) || credited || bracketed && labelled) {
                    return true;
                }
            }
            if (tokens.isMark(token, '©') && page.traits(index).words() > 6) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensCredit(Tokens tokens, int token) {
        return !tokens.has(token - 1, Marks.WORD) || tokens.form(token - 1).endsWith(".") || tokens.has(token, Marks.CAPITALISED);
    }

    private static boolean isDateLine(Page page, int index) {
        Traits traits = page.traits(index);
        if (traits.words() == 0 || traits.words() > 24 || traits.closedClass() > 5) {
            return false;
        }
        int others = traits.words() - traits.timeWords();
        if (others == 0) {
            return traits.words() >= 2 || page.tokens.form(page.pieces.get(index).end - 1).indexOf(':') > 0;
        }
        boolean dated = traits.fullDate() || traits.timeWords() >= 3 && others <= 1;
        boolean byDate = others <= 3 || others <= 6 && (traits.separators() > 0 || traits.wideGaps() > 0 || opensWithDate(page, index));
        if (traits.fullDate() && others <= 6 && isPlaceAndDate(page, index, traits)) {
            return true;
        }
        return dated && traits.last() != Traits.Ending.COLON && byDate && 2 * others <= 3 * traits.timeWords();
    }

    /** {@code Port Elm, Sudland, 22-23 May 2025}. */
    private static boolean isPlaceAndDate(Page page, int index, Traits traits) {
        Piece piece = page.pieces.get(index);
        int dateStart = piece.end;
        while (dateStart > piece.first && page.tokens.has(dateStart - 1, Marks.TIME)) {
            dateStart--;
        }
        return dateStart < piece.end
                && dateStart > piece.first
                && page.tokens.isMark(dateStart - 1, ',')
                && traits.capitalised() + traits.timeWords() + traits.closedClass() >= traits.words()
                && traits.closedClass() <= 1;
    }

    private static boolean opensWithDate(Page page, int index) {
        Tokens tokens = page.tokens;
        int first = page.pieces.get(index).first;
        return tokens.has(first, Marks.TIME) || !tokens.has(first, Marks.WORD) && tokens.has(first + 1, Marks.TIME);
    }

    private static boolean isByline(Page page, int index) {
        Piece piece = page.pieces.get(index);
        Traits traits = page.traits(index);
        Tokens tokens = page.tokens;
        return (tokens.is(piece.first, "by") || tokens.is(piece.first, "from") && page.isBeforeReport(index))
                && traits.words() >= 2
                && traits.words() <= 16
                && !traits.isProse()
                && traits.last() != Traits.Ending.COMMA
                && tokens.has(piece.first + 1, Marks.CAPITALISED)
                && 2 * traits.capitalised() >= traits.words();
    }

    private static boolean isMenu(Page page, int index) {
        Traits traits = page.traits(index);
        Piece piece = page.pieces.get(index);
        if (traits.isProse() && traits.separators() < 3 || piece.item && traits.separators() == 0) {
            return false;
        }
        int parts = traits.separators() + traits.wideGaps();
        boolean small = traits.words() <= 7 * (parts + 1);
        return parts >= 2 && small || traits.separators() == 1 && traits.words() <= 8 || hasButtons(page, piece, traits.words());
    }

    /** Buttons and hashtags: {@code [Print] [Mail]}, {@code #trade #talks}. */
    private static boolean hasButtons(Page page, Piece piece, int words) {
        int brackets = 0;
        for (int token = piece.first; token < piece.end; token++) {
            brackets += page.tokens.isMark(token, '[') || page.tokens.isMark(token, '#') ? 1 : 0;
        }
        return brackets >= 2 && words <= 6 * brackets
                || brackets == 1 && page.tokens.isMark(piece.first, '[') && page.tokens.isMark(piece.end - 1, ']') && words <= 12;
    }

    private static boolean isContact(Page page, int index) {
        Piece piece = page.pieces.get(index);
        Traits traits = page.traits(index);
        boolean prose = traits.isProse() && traits.words() > 14;
        if (prose && traits.words() > 40) {
            return false;
        }
        for (int token = piece.first; token < piece.end; token++) {
            boolean address = page.tokens.has(token, Marks.ADDRESS);
            if (!prose && address || isTelephone(page.tokens, token, piece.end)) {
                return true;
            }
        }
        return false;
    }

    /** Seven digits and more in groups, or an international prefix. */
    private static boolean isTelephone(Tokens tokens, int token, int end) {
        if (!tokens.has(token, Marks.NUMBER) || tokens.form(token).indexOf(',') > 0 || tokens.form(token).indexOf('.') > 0) {
            return false;
        }
        int digits = 0;
        int groups = 0;
        for (int at = token; at < end && at < token + 6; at++) {
            String form = tokens.form(at);
            if (tokens.has(at, Marks.NUMBER) && form.indexOf(':') < 0 && form.indexOf(',') < 0) {
                digits += (int) form.chars().filter(Character::isDigit).count();
                groups++;
            } else if (!form.equals("(") && !form.equals(")")) {
                break;
            }
        }
        return digits >= 8 && groups >= 3 || digits >= 7 && groups == 1 && tokens.form(token).indexOf('-') > 0 && digits != 8
                || groups == 2 && digits >= 9;
    }

    /** {@code AGENCY JOBS: Night editor}: a label in capitals before a few words that are no sentence. */
    private static boolean isLabelled(Page page, int index) {
        Piece piece = page.pieces.get(index);
        Traits traits = page.traits(index);
        if (traits.isProse() || page.isBeforeReport(index) || traits.words() > 14 || piece.item) {
            return false;
        }
        for (int token = piece.first; token < Math.min(piece.end - 1, piece.first + 4); token++) {
            if (page.tokens.isMark(token, ':') || page.tokens.form(token).equals("—") && token > piece.first) {
                return token > piece.first && page.tokens.has(piece.first, Marks.ALL_CAPS);
            }
            if (!page.tokens.has(token, Marks.ALL_CAPS)) {
                return false;
            }
        }
        return false;
    }

    /** Icon fonts leave the names of their symbols: {@code exit_to_app}. */
    private static boolean isSymbolName(Page page, int index) {
        Piece piece = page.pieces.get(index);
        Traits traits = page.traits(index);
        if (traits.words() > 3 || traits.isProse()) {
            return false;
        }
        for (int token = piece.first; token < piece.end; token++) {
            if (page.tokens.form(token).indexOf('_') > 0) {
                return true;
            }
        }
        return traits.capitalised() == 0 && traits.timeWords() == 0 && !piece.item && traits.words() == 1;
    }

    /** The cue that says what the piece is, or null. */
    static @Nullable Cue cue(Page page, int index) {
        Piece piece = page.pieces.get(index);
        Tokens tokens = page.tokens;
        int first = piece.first;
        Cue plain = opening(tokens, first, piece.end);
        while (plain == null && first < piece.end - 1 && !tokens.has(first, Marks.WORD)) {
            plain = opening(tokens, ++first, piece.end);
        }
        if (plain != null) {
            return plain;
        }
        Traits traits = page.traits(index);
        int last = piece.end;
        while (last > first && !tokens.has(last - 1, Marks.WORD)) {
            last--;
        }
        for (int token = Math.max(first, last - 4); token < last; token++) {
            Cue closing = Cues.at(tokens, token, last, Cue.Where.CLOSES);
            if (closing != null && token + closing.words().size() == last && traits.words() <= 30) {
                return closing;
            }
        }
        if (traits.isProse() || piece.item && !page.isAfterReport(index)) {
            return null;
        }
        boolean few = traits.words() <= 6 || traits.separators() + traits.wideGaps() > 0;
        Cue label = few ? Cues.at(tokens, first, piece.end, Cue.Where.OPENS_FRAGMENT) : null;
        if (label != null) {
            return label;
        }
        boolean brief = traits.words() <= 14 || traits.separators() + traits.wideGaps() > 0;
        for (int token = first + 1; brief && token < piece.end; token++) {
            // a line of several parts: each may be a label
            Cue part = Traits.isWideGap(tokens, token) || !tokens.has(token - 1, Marks.WORD) ? opening(tokens, token, piece.end) : null;
            if (part != null && tokens.has(token, Marks.CAPITALISED)) {
                return part;
            }
        }
        for (int token = piece.first; brief && token < piece.end; token++) {
            Cue held = Cues.at(tokens, token, piece.end, Cue.Where.HOLDS);
            if (held != null) {
                return held;
            }
        }
        return null;
    }

    private static @Nullable Cue opening(Tokens tokens, int token, int end) {
        return token < end ? Cues.at(tokens, token, end, Cue.Where.OPENS) : null;
    }

    /** Whether the piece is nothing but a section's title: what follows it is other news. */
    static boolean opensSection(Page page, Piece piece) {
        int first = piece.first;
        int end = piece.end;
        while (first < end && !page.tokens.has(first, Marks.WORD)) {
            first++;
        }
        while (end > first && !page.tokens.has(end - 1, Marks.WORD)) {
            end--;
        }
        if (first == end || end - first > 6) {
            return false;
        }
        Cue cue = Cues.at(page.tokens, first, end, Cue.Where.SECTION);
        if (cue != null && cue.words().size() == end - first) {
            return true;
        }
        Cue opening = Cues.at(page.tokens, first, end, Cue.Where.OPENS);
        return page.tokens.is(first, "more") && page.tokens.is(first + 1, "from") && end - first <= 6
                || opening != null && opening.kind() == BlockKind.TEASER && opening.words().size() == end - first;
    }
}
