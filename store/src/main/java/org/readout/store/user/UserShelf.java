package org.readout.store.user;

import java.util.function.UnaryOperator;

/** Where the users of a register are kept. */
public interface UserShelf {
    /** Who may use the register now. */
    Users read();

    /** Changes who may; when this returns it is kept. */
    Users change(UnaryOperator<Users> change);

    /** Who of them is signed in. */
    SessionShelf sessions();
}
