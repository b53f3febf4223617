/**
 * In which office? Bodies, and a grammar of titles: modifier, portfolio, head, body, country,
 * principal.
 */
@NullMarked
package org.readout.extract.office;

import org.jspecify.annotations.NullMarked;
