/** From pages and feeds of the web to texts and addresses; who fetches them is others' affair. */
@NullMarked
package org.readout.acquire.page;

import org.jspecify.annotations.NullMarked;
