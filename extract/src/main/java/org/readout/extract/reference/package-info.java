/**
 * Who is meant? Pronouns, groups and descriptions, resolved to the persons and sides of a document.
 */
@NullMarked
package org.readout.extract.reference;

import org.jspecify.annotations.NullMarked;
