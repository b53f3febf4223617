/** Who is this, in which offices, whom did they meet, what did they say? */
@NullMarked
package org.readout.web.page.person;

import org.jspecify.annotations.NullMarked;
