package org.readout.web.page.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;
import org.readout.extract.place.Place;
import org.readout.model.Folding;
import org.readout.web.part.KnownPlaces;

/** Where cities lie. */
final class Cities {
    private final Map<String, List<City>> byName = new HashMap<>();

    /**
     * @param country ISO 3166-1 alpha-2
     * @param latitude degrees north
     * @param longitude degrees east
     */
    record City(String country, String name, double latitude, double longitude) {}

    Cities() {
        for (Row row :
                Lexicons.bundled()
                        .rows(
                                Cities.class,
                                "city-places.tsv",
                                "country",
                                "name",
                                "what",
                                "latitude",
                                "longitude")) {
            City city =
                    new City(
                            row.cell(0),
                            row.cell(1),
                            Double.parseDouble(row.cell(3)),
                            Double.parseDouble(row.cell(4)));
            byName.computeIfAbsent(Folding.fold(city.name()), name -> new ArrayList<>()).add(city);
        }
    }

    /**
     * @param name in any usual spelling
     * @param sides of two cities of that name the one that lies in one of these is meant
     */
    Optional<City> find(String name, List<String> sides) {
        Optional<Place> usual = KnownPlaces.get().city(name);
        List<City> named =
                byName.getOrDefault(Folding.fold(usual.map(Place::name).orElse(name)), List.of());
        Optional<City> near = named.stream().filter(c -> sides.contains(c.country())).findFirst();
        Optional<City> known =
                named.stream()
                        .filter(
                                c ->
                                        usual.isPresent()
                                                && usual.get()
                                                        .country()
                                                        .alpha2()
                                                        .equals(c.country()))
                        .findFirst();
        return near.or(() -> known).or(() -> named.stream().findFirst());
    }
}
