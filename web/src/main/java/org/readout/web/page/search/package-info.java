/** What is told of these words, these sides, these people? */
@NullMarked
package org.readout.web.page.search;

import org.jspecify.annotations.NullMarked;
