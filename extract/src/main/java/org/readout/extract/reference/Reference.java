package org.readout.extract.reference;

import java.util.List;
import org.readout.model.Actor;
import org.readout.model.PersonId;

/** Whom words mean: known actors, or a group that only the occasion tells. */
public sealed interface Reference {

    /** Known actors. */
    record Those(List<Actor> actors) implements Reference {
        public Those {
            actors = List.copyOf(actors);
        }
    }

    /**
     * "Both sides", "the two countries", "the delegations".
     *
     * @param text whether one text of theirs is named, for which they stand: "the communiqué"
     */
    record Sides(boolean text) implements Reference {
        public Sides() {
            this(false);
        }
    }

    /**
     * "The two leaders", "the three ministers", "both".
     *
     * @param number how many, or 0 where not told
     * @param offices words one of which each of their offices has ("minister"); empty for any
     * @param fields words all of which each of their offices has ("foreign"); empty for any
     */
    record Persons(int number, List<String> offices, List<String> fields) implements Reference {
        public Persons {
            offices = List.copyOf(offices);
            fields = List.copyOf(fields);
        }

        Persons(int number, List<String> offices) {
            this(number, offices, List.of());
        }
    }

    /** "His counterpart", "her colleagues": those of other sides in the like office. */
    record Counterparts(PersonId own, boolean several) implements Reference {}

    /** "The visitor", "his host": the person in that role, other than {@code butNot}. */
    record InRole(boolean host, List<Actor> butNot) implements Reference {
        public InRole {
            butNot = List.copyOf(butNot);
        }
    }
}
