package org.readout.extract.date;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.BlockKind;
import org.readout.model.CalendarDate;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.Source;

/**
 * When a document was published: what is told beside it, else a " date YYYY-MM-DD" marker at its
 * head, else a full date in the lines around the report, one labelled as such first.
 */
final class PublicationDate {
    private static final WordSet LABELS =
            WordSet.of(
                    "published",
                    "posted",
                    "date",
                    "updated",
                    "update",
                    "released",
                    "issued",
                    "publication",
                    "on");
    private static final int HEAD = 60;

    private final DateScanner scanner;

    PublicationDate(DateScanner scanner) {
        this.scanner = scanner;
    }

    @Nullable CalendarDate find(SentencedText text, Source source) {
        if (source.published().isPresent()) {
            return source.published().get();
        }
        if (text.is(0, "date") && text.size() > 1) {
            CalendarDate marked = fullDate(text, 1, text.size());
            if (marked != null) {
                return marked;
            }
        }
        CalendarDate unlabelled = null;
        boolean isUnsure = false;
        for (Sentence aside : text.asides()) {
            if (aside.block().kind() == BlockKind.CAPTION
                    || aside.block().kind() == BlockKind.TEASER) {
                continue;
            }
            for (int token = aside.first(); token < aside.end(); token++) {
                CalendarDate date = fullDate(text, token, aside.end());
                if (date != null && isLabelled(text, token, aside.first())) {
                    return date;
                }
                isUnsure |= date != null && unlabelled != null && isFar(date, unlabelled);
                unlabelled = unlabelled == null ? date : unlabelled;
            }
        }
        return isUnsure ? null : unlabelled != null ? unlabelled : inHead(text);
    }

    /**
     * Dates more than a week apart belong to different stories: a list of teasers dates none of
     * them.
     */
    private static boolean isFar(CalendarDate a, CalendarDate b) {
        Optional<LocalDate> one = a.firstDay();
        Optional<LocalDate> other = b.firstDay();
        return one.isPresent()
                && other.isPresent()
                && Math.abs(one.get().toEpochDay() - other.get().toEpochDay()) > 7;
    }

    /** A line of its own, or a dateline before the report begins: "LISBON, 3 May 2031 —". */
    private @Nullable CalendarDate inHead(SentencedText text) {
        for (Sentence sentence : text.sentences()) {
            if (sentence.first() > HEAD) {
                break;
            }
            for (int token = sentence.first();
                    token < Math.min(sentence.end(), sentence.first() + 12);
                    token++) {
                Found found = scanner.at(text, token, sentence.end());
                CalendarDate date = found == null ? null : full(found);
                if (found != null && date != null) {
                    boolean isAlone =
                            sentence.size() <= found.end() - found.first() + 6
                                    && !text.is(token - 1, "on")
                                    && !text.is(token - 1, "of");
                    boolean isLabelled =
                            isLabelled(text, token, sentence.first()) && !text.is(token - 1, "on");
                    if (isAlone || isLabelled || isDateline(text, found.end(), sentence.end())) {
                        return date;
                    }
                }
                token = found == null ? token : found.end() - 1;
            }
        }
        return null;
    }

    private static boolean isDateline(SentencedText text, int end, int limit) {
        for (int at = end; at < Math.min(limit, end + 6); at++) {
            if (text.is(at, "-")
                    || text.is(at, "–")
                    || text.is(at, "—")
                    || text.is(at, "--")
                    || text.is(at, ":")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLabelled(SentencedText text, int token, int first) {
        for (int at = token - 1; at >= Math.max(first, token - 3); at--) {
            if (LABELS.contains(text.folded(at))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable CalendarDate fullDate(SentencedText text, int token, int limit) {
        Found found = scanner.at(text, token, limit);
        return found == null ? null : full(found);
    }

    private static @Nullable CalendarDate full(Found found) {
        boolean isFull =
                found.words() instanceof DateWords.Written day
                        && day.year() != null
                        && day.day() != null;
        return isFull ? new DateResolver(Anchor.none()).resolve(found.words(), null, null) : null;
    }
}
