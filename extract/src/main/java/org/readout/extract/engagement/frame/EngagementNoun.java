package org.readout.extract.engagement.frame;

import org.readout.model.EngagementKind;

/** A noun that names an engagement. */
public record EngagementNoun(Manner manner, EngagementKind kind) {}
