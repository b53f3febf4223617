package org.readout.export.plover;

import org.jspecify.annotations.Nullable;
import org.readout.model.CalendarDate;
import org.readout.model.EventType;
import org.readout.model.Quote;

/**
 * One side doing one thing to one other side on a day.
 *
 * @param on null where neither the text nor its publication dates it
 * @param mode PLOVER's word for how, or null
 * @param context PLOVER's word for the matter
 * @param recipient null where the text does not tell to whom
 */
record PloverRow(
        String doc,
        @Nullable CalendarDate on,
        EventType type,
        @Nullable String mode,
        String context,
        PloverActor actor,
        @Nullable PloverActor recipient,
        Quote quote) {}
