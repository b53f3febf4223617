package org.readout.web.intake;

import org.readout.register.reconcile.Added;
import org.readout.resolve.node.DocumentKey;

/**
 * A document that came in.
 *
 * @param name as its sender calls it
 * @param engagements how many it tells of
 * @param merged how many of those were told before
 */
public record ImportedDocument(
        String name,
        DocumentKey key,
        Added.Outcome outcome,
        boolean relevant,
        int engagements,
        int merged) {}
