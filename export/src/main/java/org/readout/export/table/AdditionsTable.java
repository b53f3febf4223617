package org.readout.export.table;

import java.util.ArrayList;
import java.util.List;
import org.readout.register.reading.Additions;
import org.readout.register.reconcile.Added.Outcome;

/** What adding documents did. */
public final class AdditionsTable {
    private AdditionsTable() {}

    public static String of(Screen screen, Additions additions) {
        Sheet sheet = new Sheet(screen);
        sheet.line(0)
                .mark(Ink.STRONG, Cells.clean(additions.register()))
                .mark(Ink.PLAIN, ": " + documents(additions))
                .end();
        if (additions.changed() > 0) {
            sheet.wrapped(2, "", 0, Ink.PLAIN, engagements(additions));
        }
        if (!additions.merged().isEmpty()) {
            sheet.heading("TOLD BY SEVERAL");
            new EngagementLines(sheet).draw(additions.merged());
        }
        if (additions.unsure() > 0) {
            sheet.blank();
            sheet.wrapped(
                    0,
                    "",
                    0,
                    Ink.FAINT,
                    "%s for you to decide: readout review"
                            .formatted(counted(additions.unsure(), "question")));
        }
        return sheet.toString();
    }

    private static String documents(Additions additions) {
        List<String> parts = new ArrayList<>();
        add(parts, additions.documents(Outcome.NEW), "new");
        add(parts, additions.documents(Outcome.NEW_VERSION), "new texts of pages known before");
        add(parts, additions.documents(Outcome.READ_AGAIN), "read again");
        add(parts, additions.documents(Outcome.KNOWN), "known and unchanged");
        add(parts, additions.failed(), "not read");
        return parts.isEmpty() ? "nothing to add" : String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add("%,d %s".formatted(count, what));
        }
    }

    private static String engagements(Additions additions) {
        String told = counted(additions.engagements(), "engagement") + " told";
        return additions.irrelevant() > 0
                ? told + "; " + counted(additions.irrelevant(), "text") + " without diplomacy"
                : told;
    }

    static String counted(long count, String what) {
        return "%,d %s%s".formatted(count, what, count == 1 ? "" : "s");
    }
}
