package org.readout.web.page.engagement;

import java.util.List;
import java.util.stream.Stream;
import org.readout.web.part.Heading;

/** The columns of engagements where they cannot be sorted. */
public final class EngagementHeadings {
    public static final List<Heading> PLAIN =
            Stream.of("Date", "What", "Who", "Between", "Place", "Accounts")
                    .map(Heading::plain)
                    .toList();

    private EngagementHeadings() {}
}
