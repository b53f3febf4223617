/** How an official wording moved: its versions, who used them when, what changed between them. */
@NullMarked
package org.readout.register.formulation;

import org.jspecify.annotations.NullMarked;
