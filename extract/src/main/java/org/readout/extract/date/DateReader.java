package org.readout.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.Lexicons;
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
        return new DocumentDates(published, mentions(text, new DateResolver(day)));
    }

    private List<DateMention> mentions(SentencedText text, DateResolver resolver) {
        List<DateMention> mentions = new ArrayList<>();
        @Nullable LocalDate lastTold = null;
        for (Sentence sentence : text.sentences()) {
            for (int token = sentence.first(); token < sentence.end(); token++) {
                Found found = scanner.at(text, token, sentence.end());
                DateMention mention = found == null ? null : mention(text, sentence, found, resolver, lastTold);
                if (mention != null) {
                    mentions.add(mention);
                    lastTold = mention.isDay() ? mention.date().lastDay().orElse(lastTold) : lastTold;
                    token = mention.end() - 1;
                }
            }
        }
        return mentions;
    }

    private static boolean isAbsolute(DateWords words) {
        return switch (words) {
            case DateWords.Written written -> written.month() != null || written.year() != null;
            case DateWords.Span ignored -> true;
            case DateWords.Weekday ignored -> false;
            case DateWords.FromNow ignored -> false;
            case DateWords.FromLastTold ignored -> false;
            case DateWords.Season ignored -> false;
            case DateWords.DayOfMonth ignored -> true;
        };
    }

    private @Nullable DateMention mention(
            SentencedText text, Sentence sentence, Found found, DateResolver resolver, @Nullable LocalDate lastTold) {
        Tense tense = tenses.around(text, sentence.first(), found.first(), found.end(), sentence.end());
        CalendarDate date = resolver.resolve(found.words(), tense, lastTold);
        CalendarDate past = resolver.resolve(found.words(), Tense.PAST, lastTold);
        CalendarDate future = resolver.resolve(found.words(), Tense.FUTURE, lastTold);
        return date == null || past == null || future == null
                ? null
                : new DateMention(found.first(), found.end(), date, past, future, isAbsolute(found.words()));
    }
}
