package org.readout.register.engagement;

import org.readout.model.Quote;
import org.readout.register.view.Account;

/**
 * One account's value of a field.
 *
 * @param value as shown
 * @param key the same for values that only differ in wording
 * @param precision the larger, the more it says
 */
record Telling(String value, String key, int precision, Account account, Quote quote) {}
