/**
 * What has a reader, human or engine, taken from a document? Gold, records and registers as they
 * are on disk.
 */
@NullMarked
package org.readout.score.reading;

import org.jspecify.annotations.NullMarked;
