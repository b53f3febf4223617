package org.readout.extract.thing;

/**
 * What a noun says of the text it names.
 *
 * @param kind the field's word for such a text
 * @param plural whether the noun stands for several
 */
record InstrumentHead(String kind, Weight weight, boolean plural) {

    /** How surely the noun names a text. */
    enum Weight {
        NAME,
        PLAIN,
        TITLE
    }
}
