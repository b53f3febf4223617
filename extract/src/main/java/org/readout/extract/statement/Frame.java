package org.readout.extract.statement;

import org.readout.extract.grammar.Clause;

/**
 * A verb of saying and where what it says begins.
 *
 * @param clause the reporting clause
 * @param complement how what is said hangs on the verb
 * @param said the first token of what is said
 * @param addresseeFirst first token of the one spoken to, or -1
 * @param addresseeEnd the token after it, or -1
 */
record Frame(
        Clause clause,
        Complement complement,
        Force force,
        int said,
        int addresseeFirst,
        int addresseeEnd) {

    Frame with(Force other) {
        return new Frame(clause, complement, other, said, addresseeFirst, addresseeEnd);
    }
}
