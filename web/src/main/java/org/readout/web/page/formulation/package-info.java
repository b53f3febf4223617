/** Official wordings: every version, who used it when, and what changed. */
@NullMarked
package org.readout.web.page.formulation;

import org.jspecify.annotations.NullMarked;
