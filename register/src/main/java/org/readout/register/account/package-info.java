/** Who tells of an engagement, who sat where by each account, and which value is shown? */
@NullMarked
package org.readout.register.account;

import org.jspecify.annotations.NullMarked;
