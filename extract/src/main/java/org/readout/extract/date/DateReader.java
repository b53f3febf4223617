package org.readout.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.BlockKind;
import org.readout.model.CalendarDate;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.Source;

/** Reads when a document was published and every date its report gives. */
public final class DateReader {
    private final DateScanner scanner;
    private final TenseReader tenses;
    private final PublicationDate publication;

    public DateReader(Lexicons lexicons) {
        this.scanner = new DateScanner(new CalendarWords(lexicons));
        this.tenses = new TenseReader(lexicons);
        this.publication = new PublicationDate(scanner);
    }

    public DocumentDates read(SentencedText text, Source source) {
        CalendarDate published = publication.find(text, source);
        @Nullable LocalDate day = published == null ? null : published.lastDay().orElse(null);
        List<Placed> placed = placed(text);
        Anchor anchor = day != null ? Anchor.published(day) : undated(text, placed);
        return new DocumentDates(published, mentions(text, placed, anchor));
    }

    /** Words of a date and the sentence they stand in. */
    private record Placed(Sentence sentence, Found found) {}

    private List<Placed> placed(SentencedText text) {
        List<Placed> placed = new ArrayList<>();
        for (Sentence sentence : lines(text)) {
            for (int token = sentence.first(); token < sentence.end(); token++) {
                Found found = scanner.at(text, token, sentence.end());
                if (found != null) {
                    placed.add(new Placed(sentence, found));
                    token = found.end() - 1;
                }
            }
        }
        return placed;
    }

    /** The report's sentences, and between them lines with a date alone, as programmes have. */
    private static List<Sentence> lines(SentencedText text) {
        List<Sentence> sentences = text.sentences();
        int body =
                sentences.stream()
                        .filter(sentence -> sentence.block().kind() == BlockKind.BODY)
                        .mapToInt(Sentence::first)
                        .findFirst()
                        .orElse(Integer.MAX_VALUE);
        List<Sentence> headings =
                text.asides().stream()
                        .filter(aside -> aside.block().kind() == BlockKind.DATELINE)
                        .filter(aside -> aside.first() > body)
                        .toList();
        if (headings.isEmpty()) {
            return sentences;
        }
        List<Sentence> lines = new ArrayList<>(sentences);
        lines.addAll(headings);
        lines.sort(Comparator.comparingInt(Sentence::first));
        return lines;
    }

    private static Anchor undated(SentencedText text, List<Placed> placed) {
        Integer year = ThemedYear.of(text);
        return year != null ? Anchor.in(year) : datedWeekday(placed);
    }

    /** Without a publication date, "Monday, 3 May" tells at least when the other weekdays were. */
    private static Anchor datedWeekday(List<Placed> placed) {
        for (Placed one : placed) {
            if (one.found().words()
                            instanceof
                            DateWords.Written(
                                    Integer year,
                                    Integer month,
                                    Integer day,
                                    Integer weekday,
                                    Integer shift,
                                    Tense lean)
                    && year == null
                    && month != null
                    && day != null
                    && weekday != null) {
                return Anchor.on(weekday, month, day);
            }
        }
        return Anchor.none();
    }

    private List<DateMention> mentions(SentencedText text, List<Placed> placed, Anchor anchor) {
        DateResolver resolver = new DateResolver(anchor);
        List<DateMention> mentions = new ArrayList<>();
        @Nullable LocalDate lastDay = null;
        for (Placed one : placed) {
            Found found = one.found();
            boolean today = isThatDay(found.words()) && !text.is(found.first(), "that");
            @Nullable LocalDate lastTold = today && isAhead(lastDay, anchor) ? null : lastDay;
            Tense tense =
                    tenses.around(
                            text,
                            one.sentence().first(),
                            found.first(),
                            found.end(),
                            one.sentence().end());
            CalendarDate date = resolver.resolve(found.words(), tense, lastTold);
            if (date == null) {
                continue;
            }
            DateMention mention = mention(found, date, resolver, anchor, lastTold);
            if (mention != null) {
                mentions.add(mention);
                lastDay = isDay(date) ? date.lastDay().orElse(lastDay) : lastDay;
            }
        }
        return mentions;
    }

    /** "Earlier in the day": one told right before, not one to come. */
    private static boolean isThatDay(DateWords words) {
        return words instanceof DateWords.FromLastTold told
                && told.unit() == DateUnit.DAY
                && told.amount() == 0;
    }

    private static boolean isAhead(@Nullable LocalDate day, Anchor anchor) {
        return day != null && anchor.day() != null && day.isAfter(anchor.day());
    }

    private static boolean isDay(CalendarDate date) {
        return switch (date) {
            case CalendarDate.Partial partial -> partial.isDay();
            case CalendarDate.Interval(CalendarDate.Partial a, CalendarDate.Partial b) ->
                    a.isDay() && b.isDay();
        };
    }

    private static @Nullable DateMention mention(
            Found found,
            CalendarDate date,
            DateResolver resolver,
            Anchor anchor,
            @Nullable LocalDate lastTold) {
        boolean hasYear = hasYear(found.words());
        CalendarDate told = anchor.told(date, hasYear);
        CalendarDate past =
                anchor.told(resolver.resolve(found.words(), Tense.PAST, lastTold), hasYear);
        CalendarDate future =
                anchor.told(resolver.resolve(found.words(), Tense.FUTURE, lastTold), hasYear);
        return told == null || past == null || future == null
                ? null
                : new DateMention(
                        found.first(), found.end(), told, past, future, isAbsolute(found.words()));
    }

    private static boolean hasYear(DateWords words) {
        return switch (words) {
            case DateWords.Written written -> written.year() != null;
            case DateWords.Span span -> span.last().year() != null;
            default -> false;
        };
    }

    private static boolean isAbsolute(DateWords words) {
        return switch (words) {
            case DateWords.Written written -> written.month() != null || written.year() != null;
            case DateWords.Span ignored -> true;
            case DateWords.Weekday ignored -> false;
            case DateWords.Weekdays ignored -> false;
            case DateWords.FromNow ignored -> false;
            case DateWords.FromLastTold ignored -> false;
            case DateWords.Season ignored -> false;
            case DateWords.DayOfMonth ignored -> true;
        };
    }
}
