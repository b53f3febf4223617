package org.readout.web.page.commitment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.readout.register.storage.Card;
import org.readout.register.storage.CardQuery;
import org.readout.web.part.Target;
import org.readout.web.part.Wording;

/**
 * A commitment in a list.
 *
 * @param overdue whether its day has passed and nothing tells that it is done
 * @param silence how long nothing was heard, in words; empty where it is closed or just told
 */
public record CommitmentLine(
        String action,
        String state,
        List<String> sides,
        String told,
        String due,
        boolean overdue,
        String silence,
        int documents,
        String address) {
    /** What was told of within so many months is not called silent. */
    private static final long MONTHS = 3;

    private static final long YEAR = 12;

    public CommitmentLine {
        sides = List.copyOf(sides);
    }

    private static String silence(long months) {
        return months < 2 * YEAR
                ? Wording.count(months, "month", "months")
                : Wording.count(months / YEAR, "year", "years");
    }

    static CommitmentLine of(Card card, LocalDate today) {
        boolean open = CardQuery.Follow.isOpen(card.state());
        LocalDate due = card.due();
        LocalDate told = card.day();
        long months = told == null ? 0 : ChronoUnit.MONTHS.between(told, today);
        return new CommitmentLine(
                card.label(),
                Wording.words(card.state()),
                card.sides().stream().map(Wording::side).toList(),
                Wording.told(card),
                Wording.day(due),
                open && due != null && due.isBefore(today),
                open && months >= MONTHS ? silence(months) : "",
                card.documents(),
                Target.page(card.id()));
    }
}
