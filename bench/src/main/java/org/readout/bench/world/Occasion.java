package org.readout.bench.world;

import java.time.LocalDate;
import org.readout.model.EngagementKind;

/** Something two officials did together. Several pages may report it. */
public record Occasion(
        EngagementKind kind, LocalDate date, String city, Official host, Official guest) {}
