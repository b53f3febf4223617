/**
 * What is to be done, by whom and by when? Statements that propose, endorse, agree or commit, split
 * into measures.
 */
@NullMarked
package org.readout.extract.commitment;

import org.jspecify.annotations.NullMarked;
