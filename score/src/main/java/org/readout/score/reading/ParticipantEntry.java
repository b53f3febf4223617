package org.readout.score.reading;

import org.jspecify.annotations.Nullable;

/** Somebody present at an engagement as read. */
public record ParticipantEntry(String name, @Nullable String role, @Nullable String capacity) {}
