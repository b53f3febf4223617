/** What does one more document, or one more decision, change? */
@NullMarked
package org.readout.register.reconcile;

import org.jspecify.annotations.NullMarked;
