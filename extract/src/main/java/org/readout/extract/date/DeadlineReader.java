package org.readout.extract.date;

import static org.readout.extract.date.CalendarWords.NONE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.date.CalendarWords.Kind;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.lexicon.Row;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.CalendarDate;
import org.readout.model.SentencedText;

/**
 * Finds deadlines and horizons: "by 15 May", "over the next two winters", "before the month is
 * out".
 */
public final class DeadlineReader {
    private static final int LONGEST_EVENT = 8;
    private static final WordSet ENDS_EVENT =
            WordSet.of(
                    "and", "or", "but", "which", "that", "who", "to", "with", "for", "by", "while",
                    "as", "where", "when", "is", "was", "will", "would", "has", "had", "are",
                    "were", "on", "at", "from", "so", "if", "could", "may", "can", "does", "did");
    private static final Set<String> COMING = Set.of("next", "this", "tomorrow", "later");
    private static final WordSet BOUNDS =
            WordSet.of("by", "before", "until", "till", "no", "not", "up");
    private static final WordSet EVENT_STARTS =
            WordSet.of("the", "its", "their", "his", "her", "our", "next");
    private static final WordSet OCCASIONS =
            WordSet.of(
                    "summit",
                    "session",
                    "meeting",
                    "season",
                    "congress",
                    "conference",
                    "anniversary",
                    "elections",
                    "election",
                    "easter",
                    "christmas",
                    "ramadan",
                    "tet",
                    "visit",
                    "harvest",
                    "deadline",
                    "round",
                    "term",
                    "holiday",
                    "holidays",
                    "parliament");
    private static final WordSet NOT_EVENTS =
            WordSet.of(
                    "way",
                    "means",
                    "same",
                    "two",
                    "sides",
                    "side",
                    "government",
                    "parties",
                    "ministers",
                    "countries",
                    "leaders");

    /** The kinds of the lexicon's second column. */
    private enum Frame {
        WHOLE,
        DATE,
        SPAN,
        EVENT
    }

    private final CalendarWords calendar;
    private final Map<Frame, PhraseTable<Frame>> phrases = new EnumMap<>(Frame.class);
    private final WordSet openings;

    public DeadlineReader(Lexicons lexicons) {
        this.calendar = new CalendarWords(lexicons);
        Map<Frame, Map<String, Frame>> byKind = new EnumMap<>(Frame.class);
        for (Row row :
                lexicons.rows(
                        DeadlineReader.class,
                        "deadline-phrases.en.tsv",
                        "phrase",
                        "kind",
                        "example")) {
            Frame frame = row.constant(1, Frame.class);
            byKind.computeIfAbsent(frame, f -> new HashMap<>()).put(row.cell(0), frame);
        }
        Set<String> first = new HashSet<>(COMING);
        byKind.forEach(
                (frame, rows) -> {
                    PhraseTable<Frame> table = PhraseTable.of(rows);
                    phrases.put(frame, table);
                    first.addAll(table.firstWords());
                });
        openings = WordSet.of(first);
    }

    /**
     * Those within the tokens {@code first..end}, in text order, not overlapping. Dates past at
     * publication set none.
     */
    public List<Deadline> within(SentencedText text, DocumentDates dates, int first, int end) {
        List<Deadline> found = new ArrayList<>();
        for (int token = first; token < end; token++) {
            Deadline deadline = openings.contains(text, token) ? at(text, dates, token, end) : null;
            if (deadline != null) {
                found.add(deadline);
                token = deadline.end() - 1;
            }
        }
        return found;
    }

    private @Nullable Deadline at(SentencedText text, DocumentDates dates, int token, int limit) {
        Optional<PhraseTable.Match<Frame>> whole = phrase(Frame.WHOLE, text, token, limit);
        Optional<PhraseTable.Match<Frame>> before = phrase(Frame.DATE, text, token, limit);
        Deadline deadline =
                before.isEmpty()
                        ? bareDate(dates, text, token, limit)
                        : dated(text, dates, token, before.get().end(), limit);
        if (whole.isPresent() && (deadline == null || deadline.end() < whole.get().end())) {
            return new Deadline(token, whole.get().end(), null);
        }
        if (deadline == null) {
            deadline =
                    phrase(Frame.SPAN, text, token, limit)
                            .map(m -> span(text, token, m.end(), limit))
                            .orElse(null);
        }
        return deadline != null
                ? deadline
                : phrase(Frame.EVENT, text, token, limit)
                        .map(m -> event(text, dates, token, m.end(), limit))
                        .orElse(null);
    }

    private Optional<PhraseTable.Match<Frame>> phrase(
            Frame frame, SentencedText text, int token, int limit) {
        PhraseTable<Frame> table = phrases.get(frame);
        return table == null ? Optional.empty() : table.longestAt(text, token, limit);
    }

    /** "by 15 May", "until the close of the week", "from noon on 2 May". */
    private static @Nullable Deadline dated(
            SentencedText text, DocumentDates dates, int token, int at, int limit) {
        int start = text.is(at, "the") ? at + 1 : at;
        if (text.is(start, "midnight") || text.is(start, "noon")) {
            start = text.is(start + 1, "on") || text.is(start + 1, "of") ? start + 2 : start + 1;
        }
        DateMention mention = startingAt(dates, start, limit);
        boolean isBound = BOUNDS.contains(text, token);
        return mention == null
                        || !mayCome(isBound ? mention.in(Tense.FUTURE) : mention.date(), dates)
                ? null
                : deadline(token, mention);
    }

    /** "next month", "this autumn", "tomorrow morning": no preposition is needed. */
    private static @Nullable Deadline bareDate(
            DocumentDates dates, SentencedText text, int token, int limit) {
        boolean isComing = COMING.contains(text.folded(token));
        int start = text.is(token, "later") ? token + 1 : token;
        DateMention mention = isComing ? startingAt(dates, start, limit) : null;
        if (mention == null && isComing) {
            mention = startingAt(dates, token, limit);
        }
        return mention == null
                        || mention.isDay() && text.is(token, "this")
                        || !mayCome(mention.date(), dates)
                ? null
                : deadline(token, mention);
    }

    private static Deadline deadline(int token, DateMention mention) {
        return new Deadline(
                token, mention.end(), mention.isAbsolute() ? mention.in(Tense.FUTURE) : null);
    }

    private static @Nullable DateMention startingAt(DocumentDates dates, int token, int limit) {
        List<DateMention> mentions = dates.within(token, limit);
        return mentions.isEmpty() || mentions.get(0).first() != token ? null : mentions.get(0);
    }

    /** Whether the date ends after the day of publication; where either is unknown, it may. */
    private static boolean mayCome(CalendarDate date, DocumentDates dates) {
        Optional<LocalDate> last = date.lastDay();
        Optional<LocalDate> published = dates.published().flatMap(CalendarDate::firstDay);
        return last.isEmpty() || published.isEmpty() || last.get().isAfter(published.get());
    }

    /** "thirty days", "the next three years", "the coming weeks", "a month". */
    private @Nullable Deadline span(SentencedText text, int token, int at, int limit) {
        int next = text.is(at, "the") || text.is(at, "a") || text.is(at, "an") ? at + 1 : at;
        boolean isComing = calendar.value(Kind.SHIFT, text, next) == 1;
        next = isComing ? next + 1 : next;
        next = text.is(next, "few") ? next + 1 : next;
        boolean isCounted =
                next < limit
                        && (text.word(next).isNumber() || calendar.is(Kind.CARDINAL, text, next));
        if (isCounted && !isUnit(text, next, limit)) {
            next++;
        }
        next =
                text.is(next, "calendar")
                                || text.is(next, "working")
                                || text.is(next, "consecutive")
                        ? next + 1
                        : next;
        boolean isSet = isComing || isCounted || text.is(at, "a") || text.is(at, "an");
        if (!isSet || !isUnit(text, next, limit)) {
            return null;
        }
        // "for three years" said of what has been is no horizon; "in three years" is left to the
        // reader too
        int end = next + 1;
        boolean isOf =
                text.is(end, "of")
                        && end + 1 < limit
                        && !text.is(token, "for")
                        && !text.is(token, "over");
        return new Deadline(token, isOf ? eventEnd(text, end + 1, limit) : end, null);
    }

    private boolean isUnit(SentencedText text, int token, int limit) {
        return token < limit
                && (calendar.is(Kind.UNIT, text, token)
                        || text.is(token, "hours")
                        || text.is(token, "hour"));
    }

    /** "before the harvest", "ahead of the session in June", "until the fair in May". */
    private @Nullable Deadline event(
            SentencedText text, DocumentDates dates, int token, int at, int limit) {
        if (at >= limit || text.word(at).isMark() || calendar.value(Kind.UNIT, text, at) != NONE) {
            return null;
        }
        boolean isFeast = text.word(at).isCapitalised();
        boolean isPlain =
                text.is(token, "by") || text.is(token, "until") || text.is(token, "before");
        if (isPlain && !EVENT_STARTS.contains(text, at) && !(isFeast && text.is(token, "before"))) {
            return null;
        }
        int end = eventEnd(text, at, limit);
        boolean isEvent = end > at + 1 || isFeast;
        if (!isEvent || isPlain && !isOccasion(text, dates, at, end)) {
            return null;
        }
        return new Deadline(token, end, null);
    }

    /**
     * After "by" and "before" much else may stand: "by the President". Only what recurs or has a
     * date is an occasion.
     */
    private boolean isOccasion(SentencedText text, DocumentDates dates, int at, int end) {
        if (!dates.within(at, end).isEmpty()) {
            return true;
        }
        for (int token = at; token < end; token++) {
            if (NOT_EVENTS.contains(text, token)) {
                return false;
            }
            if (OCCASIONS.contains(text, token)) {
                return true;
            }
        }
        return false;
    }

    private static int eventEnd(SentencedText text, int at, int limit) {
        int end = at;
        while (end < limit
                && end < at + LONGEST_EVENT
                && !text.word(end).isMark()
                && (text.word(end).isCapitalised() || !ENDS_EVENT.contains(text, end))) {
            end++;
        }
        return end;
    }
}
