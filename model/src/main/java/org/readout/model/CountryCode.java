package org.readout.model;

import org.jspecify.annotations.Nullable;

/** ISO 3166-1 alpha-2, upper case; states that no longer exist keep their old code (SU). */
public record CountryCode(String alpha2) implements Comparable<CountryCode> {
    public CountryCode {
        if (alpha2.length() != 2 || !isLetter(alpha2.charAt(0)) || !isLetter(alpha2.charAt(1))) {
            throw new IllegalArgumentException(
                    "country code '%s': two letters A-Z expected".formatted(alpha2));
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    // the two below are what a record has anyway; but those are put together at run time by the
    // first call, and a start
    // would wait for it
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CountryCode code && code.alpha2.equals(alpha2);
    }

    @Override
    public int hashCode() {
        return alpha2.hashCode();
    }

    @Override
    public int compareTo(CountryCode other) {
        return alpha2.compareTo(other.alpha2);
    }

    @Override
    public String toString() {
        return alpha2;
    }
}
