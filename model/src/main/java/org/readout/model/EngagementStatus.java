package org.readout.model;

/** Whether it took place. A visit under way counts as held. */
public enum EngagementStatus {
    HELD,
    PLANNED,
    PROPOSED,
    CANCELLED
}
