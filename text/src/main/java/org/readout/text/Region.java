package org.readout.text;

import org.readout.model.BlockKind;

/** A block before it is built: its kind and its tokens. */
record Region(BlockKind kind, int first, int end) {}
