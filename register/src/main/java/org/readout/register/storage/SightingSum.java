package org.readout.register.storage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * In how many documents something was seen.
 *
 * @param last the latest day, or null where none is known
 */
public record SightingSum(int documents, @Nullable LocalDate last) {}
