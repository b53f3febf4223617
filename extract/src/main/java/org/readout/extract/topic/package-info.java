/** What is it about? The topics of a stretch of text. */
@NullMarked
package org.readout.extract.topic;

import org.jspecify.annotations.NullMarked;
