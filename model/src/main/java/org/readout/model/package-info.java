/**
 * The domain as records: documents, text, and the facts of a record, each with its place in the
 * captured text.
 */
@NullMarked
package org.readout.model;

import org.jspecify.annotations.NullMarked;
