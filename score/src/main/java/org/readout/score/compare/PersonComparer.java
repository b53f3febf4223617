package org.readout.score.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.score.figure.Counting;
import org.readout.score.figure.Figure;
import org.readout.score.likeness.NameLikeness;
import org.readout.score.likeness.OfficeLikeness;
import org.readout.score.likeness.Pair;
import org.readout.score.likeness.Pairing;
import org.readout.score.likeness.PartyLikeness;
import org.readout.score.reading.Passage;
import org.readout.score.reading.PersonEntry;

/** Persons: who is named, for which state or body, in which offices. */
final class PersonComparer {
    private final Counting counting;
    private final List<Comparison> comparisons = new ArrayList<>();

    PersonComparer(Counting counting) {
        this.counting = counting;
    }

    List<Comparison> compare(List<PersonEntry> gold, List<PersonEntry> got) {
        Pairing pairing =
                Pairing.of(
                        gold.size(),
                        got.size(),
                        (i, j) -> likeness(gold.get(i), got.get(j)),
                        NameLikeness.SAME);
        counting.add(Figure.PERSONS, pairing.size(), gold.size(), got.size());
        int sameOffices = 0;
        for (Pair pair : pairing.pairs()) {
            sameOffices += compare(gold.get(pair.gold()), got.get(pair.got()));
        }
        counting.add(Figure.OFFICES, sameOffices, offices(gold), offices(got));
        for (int i : pairing.missed()) {
            comparisons.add(Comparison.missed(Kind.PERSON, "person", telling(gold.get(i))));
        }
        for (int j : pairing.extra()) {
            comparisons.add(Comparison.extra(Kind.PERSON, "person", telling(got.get(j))));
        }
        return comparisons;
    }

    /**
     * @return how many offices are the same
     */
    private int compare(PersonEntry gold, PersonEntry got) {
        boolean sameCountry = PartyLikeness.isSame(orEmpty(gold.country()), orEmpty(got.country()));
        counting.check(Figure.NATIONALITY, sameCountry);
        List<Difference> differences = new ArrayList<>();
        if (!sameCountry && (gold.country() != null || got.country() != null)) {
            differences.add(
                    new Difference("nationality", orEmpty(gold.country()), orEmpty(got.country())));
        }
        Pairing offices =
                Pairing.of(
                        gold.offices().size(),
                        got.offices().size(),
                        (i, j) -> OfficeLikeness.of(gold.offices().get(i), got.offices().get(j)),
                        OfficeLikeness.SAME);
        offices.missed()
                .forEach(i -> differences.add(new Difference("office", gold.offices().get(i), "")));
        offices.extra()
                .forEach(j -> differences.add(new Difference("office", "", got.offices().get(j))));
        comparisons.add(
                Comparison.met(
                        Kind.PERSON,
                        "person",
                        differences.isEmpty(),
                        telling(gold),
                        telling(got),
                        differences));
        return offices.size();
    }

    private static double likeness(PersonEntry gold, PersonEntry got) {
        return NameLikeness.of(gold.name(), gold.aliases(), got.name());
    }

    private static int offices(List<PersonEntry> persons) {
        return persons.stream().mapToInt(person -> person.offices().size()).sum();
    }

    private static Telling telling(PersonEntry person) {
        StringBuilder summary = new StringBuilder(person.name());
        if (person.country() != null) {
            summary.append(" (").append(person.country()).append(')');
        }
        if (!person.offices().isEmpty()) {
            summary.append(": ").append(String.join("; ", person.offices()));
        }
        Passage mention =
                person.mention() == null ? new Passage(person.name(), null) : person.mention();
        return new Telling(summary.toString(), mention);
    }

    private static String orEmpty(@Nullable String country) {
        return country == null ? "" : country;
    }
}
