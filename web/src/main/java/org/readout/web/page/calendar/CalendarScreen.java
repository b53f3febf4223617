package org.readout.web.page.calendar;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.readout.register.Register;
import org.readout.register.storage.Card;
import org.readout.register.storage.CardQuery;
import org.readout.register.storage.RegisterStorage;
import org.readout.resolve.node.NodeKind;
import org.readout.web.part.Address;
import org.readout.web.part.Chip;
import org.readout.web.part.Csv;
import org.readout.web.part.Wording;
import org.readout.web.route.Parameter;
import org.readout.web.route.Produces;
import org.readout.web.route.Refused;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** The calendar: a month as a sheet and as a list, and as a file for calendar programs. */
public final class CalendarScreen {
    private static final List<String> WEEKDAYS =
            List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    private final RegisterStorage storage;
    private final Supplier<LocalDate> today;

    public CalendarScreen(Register register, Supplier<LocalDate> today) {
        storage = register.storage();
        this.today = today;
    }

    public List<Route> routes() {
        return List.of(
                Route.page(
                                "/calendar",
                                "A month: what was, what is planned, what is due",
                                this::month)
                        .with(parameters()),
                Route.page("/calendar.ics", "The same month for calendar programs", this::file)
                        .with(parameters())
                        .in(Produces.FILE),
                Route.page("/calendar.csv", "The same month as CSV", this::csv)
                        .with(parameters())
                        .in(Produces.CSV));
    }

    private static Parameter[] parameters() {
        return new Parameter[] {
            Parameter.text(
                    "month",
                    "As 2026-03; without it this month, or the last of which anything is told."),
            Parameter.text("side", "A state's code or org:NAME concerned; several: all of them.")
        };
    }

    private YearMonth asked(Request request) {
        String given = request.text("month");
        if (given.isEmpty()) {
            return current(request.texts("side"));
        }
        try {
            YearMonth month = YearMonth.parse(given);
            if (month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR) {
                return month;
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw Refused.badRequest("'month' cannot be used", "month: write a month as 2026-03.");
    }

    /** This month, unless all that is told lies before it. */
    private YearMonth current(List<String> sides) {
        LocalDate now = today.get();
        List<Card> last =
                storage.cards()
                        .find(
                                CardQuery.newest(NodeKind.ENGAGEMENT, 1)
                                        .concerning(sides)
                                        .between(null, now.plusYears(1)))
                        .cards();
        LocalDate day = last.isEmpty() ? null : last.getFirst().day();
        return YearMonth.from(day == null || day.isAfter(now) ? now : day);
    }

    private Month read(Request request) {
        return Month.read(storage.cards(), asked(request), request.texts("side"));
    }

    private Reply month(Request request) {
        YearMonth month = asked(request);
        Month read = read(request);
        Address here = Address.of("/calendar").with("month", month.toString());
        for (String side : request.texts("side")) {
            here = here.and("side", side);
        }
        CalendarPage page =
                new CalendarPage(
                        NAME.format(month),
                        here.with("month", month.minusMonths(1).toString()).toString(),
                        here.with("month", month.plusMonths(1).toString()).toString(),
                        here.with("month", YearMonth.from(today.get()).toString()).toString(),
                        chips(request, here),
                        WEEKDAYS,
                        read.weeks(today.get()),
                        read.sometime(),
                        read.list(),
                        read.hasMore(),
                        Milestones.latest(storage, request.texts("side")));
        return new Reply.Page("calendar", "Calendar, " + NAME.format(month), page)
                .exportedAs(
                        new Reply.Export("iCalendar", here.at("/calendar.ics").toString()),
                        new Reply.Export("CSV", here.at("/calendar.csv").toString()));
    }

    private static List<Chip> chips(Request request, Address here) {
        List<Chip> chips = new ArrayList<>();
        for (String side : request.texts("side")) {
            chips.add(
                    new Chip(
                            "concerning", Wording.side(side), here.minus("side", side).toString()));
        }
        return chips;
    }

    private Reply file(Request request) {
        byte[] bytes = CalendarFile.of(read(request).cards()).getBytes(StandardCharsets.UTF_8);
        return new Reply.Download(
                "text/calendar", "readout-" + asked(request) + ".ics", to -> to.write(bytes));
    }

    private Reply csv(Request request) {
        StringBuilder out =
                new StringBuilder(
                        Csv.row(List.of("date", "kind", "status", "what", "sides", "place", "id")));
        for (Card card : read(request).cards()) {
            boolean due = card.kind() == NodeKind.COMMITMENT;
            out.append(
                    Csv.row(
                            List.of(
                                    due ? String.valueOf(card.due()) : card.told(),
                                    due ? "due" : card.variety(),
                                    card.state(),
                                    card.label(),
                                    String.join("; ", card.sides()),
                                    due ? "" : card.detail(),
                                    card.id().value())));
        }
        byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        return new Reply.Download("text/csv", "calendar.csv", to -> to.write(bytes));
    }
}
