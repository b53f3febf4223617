package org.readout.web.page.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.CalendarDate;
import org.readout.register.storage.Card;
import org.readout.register.storage.CardIndex;
import org.readout.register.storage.CardPage;
import org.readout.register.storage.CardQuery;
import org.readout.resolve.node.NodeKind;
import org.readout.web.page.engagement.EngagementLine;
import org.readout.web.part.Target;
import org.readout.web.part.Wording;

/**
 * What the register has in a month: engagements on their day, commitments on the day they are due.
 */
final class Month {
    /** More could not be read on one page; the list of engagements has the rest. */
    private static final int MOST = 400;

    private static final int IN_SQUARE = 3;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    private final YearMonth month;
    private final SortedMap<LocalDate, List<Card>> days = new TreeMap<>();

    /** Told to be in the month or its year, and no more. */
    private final List<Card> sometime = new ArrayList<>();

    private boolean more;

    private Month(YearMonth month) {
        this.month = month;
    }

    static Month read(CardIndex cards, YearMonth of, List<String> sides) {
        Month month = new Month(of);
        month.add(cards.find(query(NodeKind.ENGAGEMENT, of, sides).by(CardQuery.Order.OLDEST)));
        month.add(cards.find(query(NodeKind.COMMITMENT, of, sides).by(CardQuery.Order.DUE)));
        return month;
    }

    private static CardQuery query(NodeKind kind, YearMonth month, List<String> sides) {
        return CardQuery.newest(kind, MOST)
                .concerning(sides)
                .between(month.atDay(1), month.atEndOfMonth());
    }

    private void add(CardPage page) {
        more |= !page.next().isEmpty();
        for (Card card : page.cards()) {
            LocalDate day = day(card);
            if (isWithoutDay(card)) {
                sometime.add(card);
            } else if (day != null) {
                days.computeIfAbsent(day, one -> new ArrayList<>()).add(card);
            }
        }
    }

    static @Nullable LocalDate day(Card card) {
        return card.kind() == NodeKind.COMMITMENT ? card.due() : card.day();
    }

    private static boolean isWithoutDay(Card card) {
        return card.kind() == NodeKind.ENGAGEMENT
                && CalendarDate.parse(card.told())
                        .map(date -> date instanceof CalendarDate.Partial one && !one.isDay())
                        .orElse(false);
    }

    boolean hasMore() {
        return more;
    }

    /** All, the earliest first. */
    List<Card> cards() {
        return Stream.concat(sometime.stream(), days.values().stream().flatMap(List::stream))
                .toList();
    }

    CalendarPage.Day sometime() {
        return new CalendarPage.Day(
                "Without a day", "sometime", sometime.stream().map(Month::entry).toList());
    }

    List<CalendarPage.Day> list() {
        List<CalendarPage.Day> list = new ArrayList<>();
        days.forEach(
                (day, cards) ->
                        list.add(
                                new CalendarPage.Day(
                                        DAY.format(day),
                                        anchor(day),
                                        cards.stream().map(Month::entry).toList())));
        return list;
    }

    /** From Monday to Sunday; days of other months are empty. */
    List<List<CalendarPage.Square>> weeks(LocalDate today) {
        List<List<CalendarPage.Square>> weeks = new ArrayList<>();
        LocalDate first = month.atDay(1);
        LocalDate day = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        while (!day.isAfter(month.atEndOfMonth())) {
            List<CalendarPage.Square> week = new ArrayList<>();
            for (int i = 0; i < 7; i++, day = day.plusDays(1)) {
                week.add(square(day, today));
            }
            weeks.add(week);
        }
        return weeks;
    }

    private CalendarPage.Square square(LocalDate day, LocalDate today) {
        if (!YearMonth.from(day).equals(month)) {
            return new CalendarPage.Square("", "", false, List.of(), "");
        }
        List<Card> cards = days.getOrDefault(day, List.of());
        int rest = cards.size() - IN_SQUARE;
        return new CalendarPage.Square(
                String.valueOf(day.getDayOfMonth()),
                cards.isEmpty() ? "" : "#" + anchor(day),
                day.equals(today),
                cards.stream().limit(IN_SQUARE).map(Month::entry).toList(),
                rest > 0 ? Wording.count(rest) + " more" : "");
    }

    private static String anchor(LocalDate day) {
        return "d" + day;
    }

    private static CalendarPage.Entry entry(Card card) {
        boolean due = card.kind() == NodeKind.COMMITMENT;
        String who = due ? card.label() : EngagementLine.who(card);
        List<String> sides = card.sides().stream().map(Wording::side).toList();
        return new CalendarPage.Entry(
                due ? "due" : Wording.words(card.variety()),
                Wording.words(card.state()),
                due || isToldAsDay(card) ? "" : Wording.told(card),
                who.isEmpty() ? String.join(" – ", sides) : who,
                who.isEmpty() ? List.of() : sides,
                due ? "" : card.detail(),
                Target.page(card.id()));
    }

    private static boolean isToldAsDay(Card card) {
        return card.told().equals(String.valueOf(card.day()));
    }
}
