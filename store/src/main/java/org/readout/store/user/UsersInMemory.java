package org.readout.store.user;

import java.util.function.UnaryOperator;

/** Users that are gone when the program ends; where nobody is to sign in there are none. */
public final class UsersInMemory implements UserShelf {
    private final SessionShelf sessions = new SessionsInMemory();
    private Users users = Users.NONE;

    @Override
    public synchronized Users read() {
        return users;
    }

    @Override
    public synchronized Users change(UnaryOperator<Users> change) {
        users = change.apply(users);
        return users;
    }

    @Override
    public SessionShelf sessions() {
        return sessions;
    }
}
