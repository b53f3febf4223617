/** Requests in, replies out: addresses, headers, files, faults. */
@NullMarked
package org.readout.web.server;

import org.jspecify.annotations.NullMarked;
