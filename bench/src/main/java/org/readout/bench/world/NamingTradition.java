package org.readout.bench.world;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How names are made where an official comes from.
 *
 * @param order the parts in order: G given, M middle, F family
 * @param used the part that is used alone, G or F
 */
record NamingTradition(
        String order, char used, List<String> given, List<String> middle, List<String> family) {
    NamingTradition {
        given = List.copyOf(given);
        middle = List.copyOf(middle);
        family = List.copyOf(family);
    }

    /** A name's full and short form. */
    record Name(String full, String shortForm) {}

    Name name(RandomGenerator random) {
        StringBuilder full = new StringBuilder();
        String shortForm = "";
        for (int i = 0; i < order.length(); i++) {
            char part = order.charAt(i);
            List<String> choice =
                    switch (part) {
                        case 'G' -> given;
                        case 'M' -> middle;
                        case 'F' -> family;
                        default ->
                                throw new IllegalStateException(
                                        "name part '%s': G, M or F expected".formatted(part));
                    };
            String chosen = choice.get(random.nextInt(choice.size()));
            full.append(full.isEmpty() ? "" : " ").append(chosen);
            // of two family names the first is used alone
            shortForm = part == used && shortForm.isEmpty() ? chosen : shortForm;
        }
        return new Name(full.toString(), shortForm);
    }
}
