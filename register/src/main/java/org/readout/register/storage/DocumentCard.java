package org.readout.register.storage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.model.CalendarDate;
import org.readout.model.DocumentRecord;
import org.readout.resolve.node.DocumentKey;

/**
 * A document as a list shows it.
 *
 * @param doc its name
 * @param title its headline; empty where it has none
 * @param outlet empty where unknown
 * @param url empty where unknown
 * @param published as told, ISO 8601; empty where unknown
 * @param day the first day it can have been published, or null: by this it is sorted
 * @param version 1 for the first text of its address
 * @param characters the length of the captured text
 */
public record DocumentCard(
        DocumentKey key,
        String doc,
        String title,
        String outlet,
        String url,
        String published,
        @Nullable LocalDate day,
        int version,
        String engine,
        int characters,
        int engagements,
        int statements,
        int commitments) {
    private static final int LONGEST = 300;

    /** How well the day of publication is known. */
    public enum Dating {
        DAY,
        /** The month or the year alone. */
        PARTIAL,
        MISSING
    }

    public static DocumentCard of(FiledDocument filed) {
        DocumentRecord record = filed.record();
        CalendarDate on = record.source().publishedOn();
        String title = record.title().map(quote -> quote.singleSpaced()).orElse("");
        return new DocumentCard(
                filed.key(),
                record.document().id(),
                title.length() > LONGEST ? title.substring(0, LONGEST) : title,
                record.source().outlet().orElse(""),
                record.source().url().orElse(""),
                on == null ? "" : on.iso(),
                on == null ? null : on.firstDay().orElse(null),
                filed.version(),
                filed.engine(),
                record.document().captured().length(),
                record.engagements().size(),
                record.statements().size(),
                record.commitments().size());
    }

    public Dating dating() {
        return day == null
                ? Dating.MISSING
                : published.equals(day.toString()) ? Dating.DAY : Dating.PARTIAL;
    }
}
