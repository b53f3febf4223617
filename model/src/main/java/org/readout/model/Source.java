package org.readout.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is told about a document beside its text: a sidecar's or the command line's word. Absent
 * means not told.
 */
public record Source(
        @Nullable String outletName,
        @Nullable CalendarDate publishedOn,
        @Nullable String languageCode,
        @Nullable String address) {

    public static final Source UNKNOWN = new Source(null, null, null, null);

    public Optional<String> outlet() {
        return Optional.ofNullable(outletName);
    }

    public Optional<CalendarDate> published() {
        return Optional.ofNullable(publishedOn);
    }

    /** BCP 47 language tag. */
    public Optional<String> language() {
        return Optional.ofNullable(languageCode);
    }

    public Optional<String> url() {
        return Optional.ofNullable(address);
    }

    /** This source, with {@code other}'s word wherever this one is silent. */
    public Source orElse(Source other) {
        return new Source(
                outletName != null ? outletName : other.outletName,
                publishedOn != null ? publishedOn : other.publishedOn,
                languageCode != null ? languageCode : other.languageCode,
                address != null ? address : other.address);
    }
}
