package org.readout.store.user;

import java.time.Instant;

/**
 * Somebody who may use the register.
 *
 * @param since when made
 */
public record User(UserName name, Role role, PasswordHash password, Instant since) {}
