package org.readout.export.table;

import java.util.ArrayList;
import java.util.List;
import org.readout.register.reading.Headlines;
import org.readout.register.reading.ShortId;
import org.readout.register.view.EngagementView;
import org.readout.register.view.EngagementView.Present;

/** Engagements, a line each: when, what and who, how many tell it, and the id to ask on with. */
final class EngagementLines {
    private static final int LEAST_ROOM = 20;
    private static final int INDENT = 2;

    private final Sheet sheet;

    EngagementLines(Sheet sheet) {
        this.sheet = sheet;
    }

    void draw(List<EngagementView> engagements) {
        int dateCells = 0;
        int idCells = 0;
        int tellerCells = 0;
        for (EngagementView engagement : engagements) {
            dateCells = Math.max(dateCells, Cells.width(date(engagement)) + 2);
            idCells = Math.max(idCells, ShortId.of(engagement.id()).length());
            tellerCells = Math.max(tellerCells, tellers(engagement).length());
        }
        for (EngagementView engagement : engagements) {
            lines(engagement, dateCells, tellerCells, idCells);
        }
    }

    private void lines(EngagementView engagement, int dateCells, int tellerCells, int idCells) {
        int right = tellerCells + (tellerCells > 0 ? 2 : 0) + idCells;
        int start = INDENT + dateCells;
        int room = Math.max(LEAST_ROOM, sheet.columns() - start - right - 2);
        boolean isFirst = true;
        for (String part : Sheet.wrap(Cells.clean(words(engagement)), room)) {
            Sheet.Line line = sheet.line(INDENT);
            if (isFirst) {
                line.mark(Ink.LABEL, date(engagement));
            }
            line.to(start).mark(Ink.PLAIN, part);
            if (isFirst) {
                line.to(sheet.columns() - right);
                if (tellerCells > 0) {
                    line.mark(Ink.COMING, Cells.pad(tellers(engagement), tellerCells + 2));
                }
                line.mark(Ink.FAINT, ShortId.of(engagement.id()));
            }
            line.end();
            isFirst = false;
        }
    }

    private static String tellers(EngagementView engagement) {
        int count = engagement.accounts().size();
        return count > 1 ? count + " accounts" : "";
    }

    /** Its own date, else the day it was told in brackets. */
    static String date(EngagementView engagement) {
        String written = engagement.date().preferred();
        if (!written.isEmpty()) {
            return Dates.ofWritten(written);
        }
        String told = Dates.of(Headlines.day(engagement));
        return told.isEmpty() ? "" : "(" + told + ")";
    }

    /** "Talks · Santiago · Chile – Denmark: Errázuriz Vidal, Brøndsted". */
    static String words(EngagementView engagement) {
        List<String> parts = new ArrayList<>();
        parts.add(kind(engagement));
        if (!engagement.place().preferred().isEmpty()) {
            parts.add(engagement.place().preferred());
        }
        String who =
                String.join(
                        ", ",
                        engagement.participants().stream()
                                .map(Present::name)
                                .map(name -> name.preferred())
                                .toList());
        String sides = Names.sides(engagement.sides());
        if (!sides.isEmpty() || !who.isEmpty()) {
            parts.add(sides.isEmpty() ? who : who.isEmpty() ? sides : sides + ": " + who);
        }
        return String.join(" · ", parts);
    }

    /** "Phone call", "Visit, planned": what was held needs no word. */
    static String kind(EngagementView engagement) {
        String kind = engagement.kind().preferred().replace('-', ' ');
        String status = engagement.status().preferred();
        return capital(kind) + (status.equals("held") ? "" : ", " + status);
    }

    static String capital(String words) {
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
