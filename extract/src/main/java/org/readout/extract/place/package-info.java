/**
 * Where, and whose? Countries, their peoples, capitals and seats of power, and the world's cities.
 */
@NullMarked
package org.readout.extract.place;

import org.jspecify.annotations.NullMarked;
