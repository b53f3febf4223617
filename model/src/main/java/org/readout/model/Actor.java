package org.readout.model;

/** Who speaks, promises or takes part: a person, or a side (a state or a body) as a whole. */
public sealed interface Actor {

    /** A person of the record. */
    record Individual(PersonId person) implements Actor {}

    /** Whom a person acts for, or who acts as a whole: a state or a body. */
    sealed interface Side extends Actor {}

    /** A state, by its code. */
    record State(CountryCode country) implements Side {}

    /**
     * An organisation, party or institution that is not spoken of as its state: {@code org:NAME} in
     * the record form.
     *
     * @param name white space inside is single spaces
     */
    record Body(String name) implements Side {
        public Body {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a body needs a name");
            }
        }
    }
}
