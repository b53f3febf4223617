package org.readout.register.sighting;

import org.readout.register.storage.Sighting;
import org.readout.resolve.node.Node;

/** A node as one document alone gives it, and where. */
public record Seen(Node node, Sighting sighting) {}
