package org.readout.web.page.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.readout.model.CalendarDate;
import org.readout.register.storage.Card;
import org.readout.resolve.node.NodeKind;
import org.readout.web.part.Wording;

/** Days for calendar programs (RFC 5545): each an event of a whole day. */
final class CalendarFile {
    private static final int LINE = 75;

    private CalendarFile() {}

    static String of(List<Card> cards) {
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Readout//Register//EN");
        for (Card card : cards) {
            LocalDate day = Month.day(card);
            if (day != null) {
                event(out, card, day);
            }
        }
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private static void event(StringBuilder out, Card card, LocalDate day) {
        boolean due = card.kind() == NodeKind.COMMITMENT;
        String what = due ? "Due" : Wording.words(card.variety());
        String summary =
                due || card.state().equals("held")
                        ? what + ": " + card.label()
                        : what + " (" + Wording.words(card.state()) + "): " + card.label();
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + text(card.id().value()) + "@readout");
        // of the day itself, so that the same register gives the same file
        line(out, "DTSTAMP:" + basic(day) + "T000000Z");
        line(out, "DTSTART;VALUE=DATE:" + basic(day));
        line(out, "DTEND;VALUE=DATE:" + basic(last(card, day).plusDays(1)));
        line(out, "SUMMARY:" + text(summary));
        if (!due && !card.detail().isEmpty()) {
            line(out, "LOCATION:" + text(card.detail()));
        }
        String sides = String.join(", ", card.sides().stream().map(Wording::side).toList());
        if (!sides.isEmpty()) {
            line(out, "DESCRIPTION:" + text(sides));
        }
        if (card.state().equals("cancelled")) {
            line(out, "STATUS:CANCELLED");
        }
        line(out, "END:VEVENT");
    }

    /** The last day it can have been on: of what is told of a month, the month's. */
    private static LocalDate last(Card card, LocalDate day) {
        return card.kind() == NodeKind.COMMITMENT
                ? day
                : CalendarDate.parse(card.told())
                        .flatMap(CalendarDate::lastDay)
                        .filter(last -> !last.isBefore(day))
                        .orElse(day);
    }

    private static String basic(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Folded at 75 octets, never within a character. */
    private static void line(StringBuilder out, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            String character = Character.toString(c);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += length;
            i += Character.charCount(c);
        }
        out.append("\r\n");
    }
}
