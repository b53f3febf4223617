package org.readout.extract.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.lexicon.Row;
import org.readout.model.CountryCode;
import org.readout.model.SentencedText;

/**
 * Countries by name, people, capital and seat of power, and the world's cities. Loaded once, then
 * only read.
 */
public final class Places {
    private final PhraseTable<Place> states;
    private final PhraseTable<Place> cities;

    /** The city of each house by name. */
    private final PhraseTable<Place> houses;

    private final Map<CountryCode, String> names = new HashMap<>();
    private final Map<CountryCode, String> capitals = new HashMap<>();

    public Places(Lexicons lexicons) {
        Map<String, Place> forms = new LinkedHashMap<>();
        Map<String, Place> towns = new LinkedHashMap<>();
        for (Row row : lexicons.rows(Places.class, "cities.tsv", "country", "names")) {
            CountryCode country = new CountryCode(row.cell(0));
            for (String name : split(row.cell(1))) {
                // each name stands once in the file; usual spellings and capitals below win
                towns.putIfAbsent(name, new Place(name, country, PlaceKind.CITY));
            }
        }
        for (Row row :
                lexicons.rows(Places.class, "usual-cities.en.tsv", "spelling", "name", "country")) {
            towns.put(
                    row.cell(0),
                    new Place(row.cell(1), new CountryCode(row.cell(2)), PlaceKind.CITY));
        }
        for (Row row : lexicons.rows(Places.class, "seats.en.tsv", "name", "country")) {
            forms.put(
                    row.cell(0),
                    new Place(row.cell(0), new CountryCode(row.cell(1)), PlaceKind.SEAT));
        }
        readCountries(lexicons, forms, towns);
        Map<String, Place> byHouse = new LinkedHashMap<>();
        for (Row row : lexicons.rows(Places.class, "houses.en.tsv", "name", "city", "country")) {
            byHouse.put(
                    row.cell(0),
                    new Place(row.cell(1), new CountryCode(row.cell(2)), PlaceKind.CITY));
        }
        houses = PhraseTable.of(byHouse);
        states = PhraseTable.of(forms);
        cities = PhraseTable.of(towns);
    }

    private void readCountries(
            Lexicons lexicons, Map<String, Place> forms, Map<String, Place> towns) {
        for (Row row : lexicons.rows(Places.class, "cldr-countries.en.tsv", "code", "name")) {
            CountryCode country = new CountryCode(row.cell(0));
            String name = row.cell(1);
            if (isPlain(name)) {
                names.put(country, name);
                forms.putIfAbsent(name, new Place(name, country, PlaceKind.COUNTRY));
            }
        }
        for (Row row :
                lexicons.rows(
                        Places.class, "countries.en.tsv", "code", "names", "peoples", "capital")) {
            CountryCode country = new CountryCode(row.cell(0));
            for (String name : split(row.cell(1))) {
                names.putIfAbsent(country, name);
                forms.put(
                        name,
                        new Place(names.getOrDefault(country, name), country, PlaceKind.COUNTRY));
            }
            for (String people : split(row.cell(2))) {
                forms.put(
                        people,
                        new Place(names.getOrDefault(country, people), country, PlaceKind.DEMONYM));
            }
            List<String> seats = split(row.cell(3));
            for (String capital : seats) {
                capitals.putIfAbsent(country, capital);
                Place city = towns.get(capital);
                String usual =
                        city != null && city.country().equals(country)
                                ? city.name()
                                : usualName(capital, seats);
                Place place = new Place(usual, country, PlaceKind.CAPITAL);
                forms.putIfAbsent(capital, place);
                towns.put(capital, place);
            }
        }
    }

    /**
     * CLDR tells some apart by additions that no text uses: "Congo - Kinshasa", "Myanmar (Burma)".
     */
    private static boolean isPlain(String name) {
        return name.indexOf('(') < 0
                && !name.contains(" - ")
                && !name.contains(" SAR ")
                && name.indexOf('&') < 0;
    }

    /** "Brasilia" is another spelling of "Brasília"; "Sucre" is another city than "La Paz". */
    private static String usualName(String capital, List<String> seats) {
        String first = seats.getFirst();
        return capital.charAt(0) == first.charAt(0) ? first : capital;
    }

    private static List<String> split(String cell) {
        if (cell.equals("-")) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int bar = cell.indexOf('|'); bar >= 0; bar = cell.indexOf('|', start)) {
            parts.add(cell.substring(start, bar));
            start = bar + 1;
        }
        parts.add(cell.substring(start));
        return parts;
    }

    /**
     * The country, people, capital or seat of power whose name begins at {@code token}; only where
     * the text writes it with capitals ("turkey" is a bird).
     */
    public PhraseTable.@Nullable Match<Place> stateAt(SentencedText text, int token, int limit) {
        // most words are in lower case: that is seen sooner than that no place begins here
        if (!isProper(text, token) && !text.is(token, "eswatini")) {
            return null;
        }
        PhraseTable.Match<Place> match = states.longestAt(text, token, limit).orElse(null);
        return match == null ? null : proper(text, match);
    }

    /**
     * The city, capitals included, whose name begins at {@code token}; only where the text writes
     * it with capitals. None begins at the limit.
     */
    public PhraseTable.@Nullable Match<Place> cityAt(SentencedText text, int token, int limit) {
        if (token >= limit || !isProper(text, token)) {
            return null;
        }
        PhraseTable.Match<Place> match = cities.longestAt(text, token, limit).orElse(null);
        return match == null ? null : proper(text, match);
    }

    /** The city of the palace, residence or hall whose name begins at {@code token}. */
    public PhraseTable.@Nullable Match<Place> houseAt(SentencedText text, int token, int limit) {
        return token < limit && (isProper(text, token) || text.word(token).isNumber())
                ? houses.longestAt(text, token, limit).orElse(null)
                : null;
    }

    private static boolean isProper(SentencedText text, int token) {
        return text.word(token).isCapitalised() || text.form(token).startsWith("al-");
    }

    /** "US" is a country, "Us" a pronoun. */
    private static PhraseTable.@Nullable Match<Place> proper(
            SentencedText text, PhraseTable.Match<Place> match) {
        if (match.end() - match.first() > 1 || text.form(match.first()).length() > 3) {
            return match;
        }
        String form = text.form(match.first());
        boolean initials =
                match.value().kind() == PlaceKind.COUNTRY
                        && !match.value().name().equalsIgnoreCase(form);
        return initials && Character.isLowerCase(form.charAt(1)) ? null : match;
    }

    /** What a whole name stands for: a country, people, capital or seat. */
    public Optional<Place> state(String name) {
        return states.get(name);
    }

    public Optional<Place> city(String name) {
        return cities.get(name);
    }

    /** The usual English name of a country. */
    public String nameOf(CountryCode country) {
        return names.getOrDefault(country, country.alpha2());
    }

    public Optional<String> capitalOf(CountryCode country) {
        return Optional.ofNullable(capitals.get(country));
    }
}
