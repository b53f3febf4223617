/**
 * What the tellings of a document are read from: its sentences with persons, places, sections, and
 * what words mean in it.
 */
@NullMarked
package org.readout.extract.engagement.scene;

import org.jspecify.annotations.NullMarked;
