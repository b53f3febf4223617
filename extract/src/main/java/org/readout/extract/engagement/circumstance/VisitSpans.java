package org.readout.extract.engagement.circumstance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.CalendarDate;
import org.readout.model.EngagementStatus;
import org.readout.model.SentencedText;

/** How long a visit lasts of which one day is told. */
final class VisitSpans {
    private static final WordSet ARRIVALS =
            WordSet.of("arrive", "land", "dock", "fly", "begin", "start");

    private static final WordSet ENDINGS =
            WordSet.of("conclude", "end", "finish", "wrap", "wind", "complete", "leave", "depart");

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private VisitSpans() {}

    /**
     * "A four-day visit" from its first day; of a visit whose arrival alone is told, the month is
     * known.
     */
    static CalendarDate of(Scene scene, Telling telling, CalendarDate.Partial day, int dateFirst) {
        int days = days(scene.text(), telling.view);
        LocalDate first = day.firstDay().orElse(null);
        Optional<Clause> told = telling.view.clauseAt(telling.anchor);
        boolean ended =
                told.filter(clause -> ENDINGS.contains(clause.verb().lemma())).isPresent()
                        || telling.view
                                .clauseAt(dateFirst)
                                .filter(clause -> ENDINGS.contains(clause.verb().lemma()))
                                .isPresent();
        if (days > 1 && first != null && ended) {
            return new CalendarDate.Interval(CalendarDate.day(first.minusDays(days - 1L)), day);
        }
        if (days > 1 && first != null) {
            return new CalendarDate.Interval(day, CalendarDate.day(first.plusDays(days - 1L)));
        }
        Optional<Clause> clause = telling.view.clauseAt(telling.anchor);
        boolean arrival =
                clause.isPresent()
                        && clause.get().verb().form() != VerbForm.PRESENT
                        && (ARRIVALS.contains(clause.get().verb().lemma())
                                || ENDINGS.contains(clause.get().verb().lemma()));
        return days == 0 && arrival && first != null && telling.status == EngagementStatus.HELD
                ? CalendarDate.month(first.getYear(), first.getMonthValue())
                : day;
    }

    /** The length of a visit in days; 0 where the sentence does not tell it. */
    private static int days(SentencedText text, SentenceView view) {
        for (int at = view.first(); at < view.end(); at++) {
            String word = text.folded(at);
            if (word.endsWith("-day")) {
                String number = word.substring(0, word.length() - 4);
                int named = NUMBERS.indexOf(number) + 1;
                return named > 0
                        ? named
                        : number.length() == 1 && Character.isDigit(number.charAt(0))
                                ? number.charAt(0) - '0'
                                : 0;
            }
        }
        return 0;
    }
}
