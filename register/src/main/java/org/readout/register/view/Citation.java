package org.readout.register.view;

import org.readout.model.Quote;
import org.readout.resolve.node.DocumentKey;

/**
 * Where a text says so.
 *
 * @param doc the document's name
 * @param outlet empty where unknown
 */
public record Citation(DocumentKey document, String doc, String outlet, Quote quote) {}
