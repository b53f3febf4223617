package org.readout.text;

import org.readout.model.BlockKind;

/**
 * A block before it is built.
 *
 * @param first its first token
 * @param end the token after its last; {@code first} where it has none
 * @param start its first code unit
 * @param limit the code unit after its last
 */
record Region(BlockKind kind, int first, int end, int start, int limit) {}
