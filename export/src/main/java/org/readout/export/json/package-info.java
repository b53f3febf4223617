/** The record form of docs/formats/record.md: JSON, one object a document. */
@NullMarked
package org.readout.export.json;

import org.jspecify.annotations.NullMarked;
