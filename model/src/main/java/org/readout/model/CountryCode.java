package org.readout.model;

/** ISO 3166-1 alpha-2, upper case; states that no longer exist keep their old code (SU). */
public record CountryCode(String alpha2) implements Comparable<CountryCode> {
    public CountryCode {
        if (alpha2.length() != 2 || !isLetter(alpha2.charAt(0)) || !isLetter(alpha2.charAt(1))) {
            throw new IllegalArgumentException("country code '%s': two letters A-Z expected".formatted(alpha2));
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
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
