package org.readout.register.storage;

import org.readout.model.DocumentRecord;
import org.readout.resolve.node.DocumentKey;

/**
 * A document in the register, with what was read from it.
 *
 * @param address what stays when the text changes: the page's URL, else {@code file:} and the
 *     document's id
 * @param version 1 for the first text of that address; the highest is the current one, and only its
 *     facts are in the register
 * @param engine the version of the engine that read it
 */
public record FiledDocument(
        DocumentKey key, String address, int version, String engine, DocumentRecord record) {}
