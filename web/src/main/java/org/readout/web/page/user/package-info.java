/** Signing in and out, one's own password, who the users are. */
@NullMarked
package org.readout.web.page.user;

import org.jspecify.annotations.NullMarked;
