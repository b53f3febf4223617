package org.readout.extract.engagement.circumstance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.date.DateMention;
import org.readout.extract.date.Tense;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.engagement.telling.Telling.Weight;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.CalendarDate;
import org.readout.model.Dated;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.SentencedText;

/** Which day the words about an engagement give it. */
final class TellingDays {
    private static final WordSet PARTS_OF_DAY = WordSet.of("morning", "afternoon", "evening");

    private TellingDays() {}

    /** The day that the telling's own words give it, or null. */
    static @Nullable Dated of(Scene scene, Telling telling) {
        DateMention date = date(scene, telling, Reach.of(scene.text(), telling));
        return date == null ? null : shaped(scene, telling, date);
    }

    private static @Nullable DateMention date(Scene scene, Telling telling, Reach reach) {
        @Nullable DateMention best = null;
        boolean sameDay = false;
        int bestRank = Integer.MIN_VALUE;
        for (DateMention date : scene.dates().within(reach.first(), reach.end())) {
            String before = date.first() > 0 ? scene.text().folded(date.first() - 1) : "";
            boolean coarse = !date.isDay();
            boolean other =
                    before.equals("since") && (coarse || telling.kind != EngagementKind.VISIT)
                            || coarse
                                    && (before.equals("for") && !isPlanned(telling, date)
                                            || before.equals("of"))
                            || isYears(date.date())
                            || isMissed(telling, date)
                            || opensNext(scene.text(), telling, date)
                            || isNewDay(telling, date, before)
                            || isSameDay(scene.text(), date);
            if (other || !Reach.belongs(telling, date.first())) {
                sameDay |= isSameDay(scene.text(), date);
                continue;
            }
            int distance = Math.abs(date.first() - telling.anchor);
            boolean sameClause =
                    telling.view
                            .clauseAt(date.first())
                            .equals(telling.view.clauseAt(telling.anchor));
            int rank =
                    (coarse ? 0 : 100)
                            - distance
                            - (date.first() < telling.anchor ? 5 : 0)
                            - (sameClause ? 0 : 40);
            if (rank > bestRank) {
                best = date;
                bestRank = rank;
            }
        }
        telling.sameDay = best == null && (sameDay || isPartOfDay(scene.text(), reach));
        return best;
    }

    /** "In the afternoon she will meet B": of the day that the report is about. */
    private static boolean isPartOfDay(SentencedText text, Reach reach) {
        for (int at = reach.first(); at + 2 < reach.end(); at++) {
            if (text.is(at, "in")
                    && text.is(at + 1, "the")
                    && PARTS_OF_DAY.contains(text.folded(at + 2))) {
                return true;
            }
        }
        return false;
    }

    /** "Planned for July" tells the day, "a plan for 2027" does not. */
    private static boolean isPlanned(Telling telling, DateMention date) {
        return telling.view
                .clauseAt(date.first())
                .filter(clause -> Reach.SETTING.contains(clause.verb().lemma()))
                .filter(clause -> clause.verb().end() == date.first() - 1)
                .isPresent();
    }

    /** "Put off until March": the day it was put off to. */
    private static boolean isNewDay(Telling telling, DateMention date, String before) {
        return telling.status == EngagementStatus.CANCELLED
                && date.first() > telling.anchor
                && (before.equals("to") || before.equals("until") || before.equals("till"));
    }

    /** "Met A on Monday and on Tuesday flew home": the second day is the next clause's. */
    private static boolean opensNext(SentencedText text, Telling telling, DateMention date) {
        int before = date.first() - (text.is(date.first() - 1, "on") ? 2 : 1);
        boolean opening =
                date.first() > telling.anchor && (text.is(before, "and") || text.is(before, "but"));
        int next = text.is(date.end(), ",") ? date.end() + 1 : date.end();
        return opening
                && telling.view.clauses().stream()
                        .filter(clause -> clause.verb().isFinite())
                        .anyMatch(
                                clause ->
                                        clause.verb().first() >= next
                                                && (clause.first() == next
                                                        || clause.verb().first() == next));
    }

    /** "Were to have ended on Friday": when they did not. */
    private static boolean isMissed(Telling telling, DateMention date) {
        return telling.status == EngagementStatus.HELD
                && telling.view
                        .clauseAt(date.first())
                        .filter(clause -> clause.verb().perfect())
                        .filter(clause -> "to".equals(clause.verb().modal()))
                        .isPresent();
    }

    /** "For 2025-2027": what a text covers, not a day. */
    private static boolean isYears(CalendarDate date) {
        return date instanceof CalendarDate.Interval(CalendarDate.Partial a, CalendarDate.Partial b)
                && a.month() == null
                && b.month() == null;
    }

    /** "The same day" is the main engagement's, whichever date stands nearest. */
    private static boolean isSameDay(SentencedText text, DateMention date) {
        for (int at = date.first(); at < date.end(); at++) {
            if (text.is(at, "same")) {
                return true;
            }
        }
        return false;
    }

    /** The day as it is told: in its tense, and a visit's whole length. */
    static Dated shaped(Scene scene, Telling telling, DateMention mention) {
        CalendarDate date = told(scene, telling, mention);
        if (telling.kind == EngagementKind.VISIT
                && mention.isDay()
                && date instanceof CalendarDate.Partial day) {
            date = VisitSpans.of(scene, telling, day, mention.first());
            if (!mention.date().equals(date) && date instanceof CalendarDate.Partial) {
                telling.arrival =
                        new Dated(day, scene.text().quote(mention.first(), mention.end()));
            }
        }
        return new Dated(date, scene.text().quote(mention.first(), mention.end()));
    }

    /** The date in the tense in which the engagement is told. */
    private static CalendarDate told(Scene scene, Telling telling, DateMention mention) {
        Optional<Clause> clause = telling.view.clauseAt(telling.anchor);
        boolean present =
                clause.isPresent()
                        && clause.get().verb().form() == VerbForm.PRESENT
                        && !clause.get().verb().perfect();
        return switch (telling.status) {
            case HELD ->
                    present || clause.isEmpty() || telling.weight != Weight.CLAIM && !isPast(clause)
                            ? mention.date()
                            : mention.in(Tense.PAST);
            case PLANNED, PROPOSED -> mention.in(Tense.FUTURE);
            case CANCELLED ->
                    gone(scene.text(), telling) ? mention.past() : nearest(scene, mention);
        };
    }

    private static boolean isPast(Optional<Clause> clause) {
        return clause.filter(told -> told.verb().form() == VerbForm.PAST).isPresent();
    }

    /**
     * "A lunch foreseen on Friday fell through": what was dropped lies on either side of the
     * publication, and seldom far from it.
     */
    private static CalendarDate nearest(Scene scene, DateMention mention) {
        Optional<LocalDate> today = scene.dates().published().flatMap(CalendarDate::lastDay);
        Optional<LocalDate> past = mention.past().lastDay();
        Optional<LocalDate> future = mention.future().firstDay();
        if (today.isEmpty() || past.isEmpty() || future.isEmpty()) {
            return mention.date();
        }
        long since = ChronoUnit.DAYS.between(past.get(), today.get());
        long until = ChronoUnit.DAYS.between(today.get(), future.get());
        return since < until ? mention.past() : mention.future();
    }

    /** "Was to have begun in May": the day has passed, unless it "has been put off". */
    private static boolean gone(SentencedText text, Telling telling) {
        boolean perfect = false;
        boolean missed = false;
        for (int at = telling.view.first(); at < telling.view.end(); at++) {
            boolean has = text.is(at, "has") || text.is(at, "have");
            perfect |= has && text.is(at + 1, "been");
            missed |= text.is(at, "to") && text.is(at + 1, "have");
        }
        return missed && !perfect;
    }
}
