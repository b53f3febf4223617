/**
 * Asks other hosts for a page, when a user says so and never else: only hosts of the public
 * network, within limits of size and time.
 */
@NullMarked
package org.readout.web.fetch;

import org.jspecify.annotations.NullMarked;
