/**
 * Lists of what the register knows by name, and the page of what lasts: mechanisms, instruments,
 * projects.
 */
@NullMarked
package org.readout.web.page.thing;

import org.jspecify.annotations.NullMarked;
