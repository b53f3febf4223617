/** What is believed of an engagement: its accounts' values merged, each with those who tell it. */
@NullMarked
package org.readout.register.engagement;

import org.jspecify.annotations.NullMarked;
