/** Pictures of the whole register, each beside a table that says the same. */
@NullMarked
package org.readout.web.page.picture;

import org.jspecify.annotations.NullMarked;
