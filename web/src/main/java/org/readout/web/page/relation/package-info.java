/** What lies between two sides: engagements, topics over time, mechanisms, promises, wording. */
@NullMarked
package org.readout.web.page.relation;

import org.jspecify.annotations.NullMarked;
