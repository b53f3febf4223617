/**
 * How is a sentence built? Word classes, verb groups, noun phrases and clauses with their subjects.
 */
@NullMarked
package org.readout.extract.grammar;

import org.jspecify.annotations.NullMarked;
