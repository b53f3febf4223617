package org.readout.extract.date;

import org.readout.model.CalendarDate;

/** Words that give a date, resolved against the publication date where they are relative. */
public record DateMention(int first, int end, CalendarDate date) {}
