/** The register as JSON for other programs: docs/formats/register.md. */
@NullMarked
package org.readout.export.register;

import org.jspecify.annotations.NullMarked;
