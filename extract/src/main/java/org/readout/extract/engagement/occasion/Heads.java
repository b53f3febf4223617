package org.readout.extract.engagement.occasion;

import java.util.Set;
import org.readout.model.Folding;
import org.readout.model.Office;
import org.readout.model.Person;

/** Who stands at the head of a state or government: whom a summit of two sides brings together. */
final class Heads {
    private static final Set<String> TITLES =
            Set.of(
                    "president",
                    "prime minister",
                    "premier",
                    "chancellor",
                    "king",
                    "queen",
                    "emir",
                    "amir",
                    "sultan",
                    "taoiseach",
                    "general secretary");

    private Heads() {}

    static boolean isHead(Person person) {
        for (Office office : person.offices()) {
            String title = Folding.fold(office.title());
            for (String head : TITLES) {
                if (title.startsWith(head)
                        && (title.length() == head.length()
                                || title.charAt(head.length()) == ' ')) {
                    return true;
                }
            }
        }
        return false;
    }
}
