/** The register kept: documents, records and decisions in one SQLite file. */
@NullMarked
package org.readout.store;

import org.jspecify.annotations.NullMarked;
