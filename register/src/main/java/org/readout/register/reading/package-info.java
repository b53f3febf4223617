/**
 * What is asked of a register: who is meant by a name, what lies between two sides, what is to be
 * decided?
 */
@NullMarked
package org.readout.register.reading;

import org.jspecify.annotations.NullMarked;
