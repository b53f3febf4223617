package org.readout.extract.engagement;

import org.readout.model.EngagementKind;

/** A noun that names an engagement. */
record EngagementNoun(Manner manner, EngagementKind kind) {}
