package org.readout.register.follow;

import java.time.LocalDate;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.SearchEntry;
import org.readout.register.storage.Sighting;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.EngagementNode;

/**
 * Days as they were told. What happened "in February" is kept under its first day, so that it
 * sorts; it must not be shown as if somebody had named that day.
 */
public final class ToldDays {
    private final RegisterStorage storage;

    public ToldDays(RegisterStorage storage) {
        this.storage = storage;
    }

    /**
     * @param day one under which the document has something
     * @return the day, or {@code 2026-02} or {@code 2026} where the document tells no more of what
     *     begins on that day
     */
    public String of(DocumentKey document, LocalDate day) {
        if (day.getDayOfMonth() > 1) {
            return day.toString(); // months and years begin on a first
        }
        String told = "";
        for (Sighting sighting : storage.sightings().in(document)) {
            if (day.equals(sighting.day())
                    && storage.nodes().find(sighting.node()).orElse(null)
                            instanceof EngagementNode engagement) {
                if (!isPartOf(day, engagement.date())) {
                    return day.toString();
                }
                told = engagement.date().length() > told.length() ? engagement.date() : told;
            }
        }
        return told.isEmpty() ? day.toString() : told;
    }

    /** The day of what was found, as it was told; empty where none is known. */
    public String of(SearchEntry entry) {
        return entry.day() == null ? "" : of(entry.document(), entry.day());
    }

    /** Whether the date is the day's month or year and no more. */
    private static boolean isPartOf(LocalDate day, String date) {
        return !date.isEmpty()
                && date.length() < day.toString().length()
                && day.toString().startsWith(date);
    }
}
