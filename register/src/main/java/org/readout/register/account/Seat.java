package org.readout.register.account;

import java.util.List;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.register.view.Account;

/**
 * Somebody present, as each account that names them does.
 *
 * @param occupants one for each account, in the order of the accounts
 */
public record Seat(List<Occupant> occupants) {
    public Seat {
        occupants = List.copyOf(occupants);
    }

    /** Who sits there by one account. */
    public record Occupant(Account account, Person person, Participant participant) {}
}
