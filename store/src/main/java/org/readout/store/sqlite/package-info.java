/** The register's storage on SQLite: a table or two for each index of the contract. */
@NullMarked
package org.readout.store.sqlite;

import org.jspecify.annotations.NullMarked;
