/** How is knowledge loaded? Lexicon files, their rows, and tables of phrases made from them. */
@NullMarked
package org.readout.extract.lexicon;

import org.jspecify.annotations.NullMarked;
