package org.readout.web.page.relation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.web.chart.Columns;
import org.readout.web.chart.Drawing;
import org.readout.web.chart.HeatMap;
import org.readout.web.page.engagement.EngagementLine;
import org.readout.web.part.Heading;

/**
 * What lies between two sides.
 *
 * @param query the address part by which lists are narrowed to both
 * @param topics null where nothing said has a topic
 * @param counted among how many of the newest statements topics are counted; empty for all
 * @param commitments by how far they have come
 */
public record RelationPage(
        String one,
        String oneAddress,
        String other,
        String otherAddress,
        String query,
        String engagementCount,
        Drawing overTime,
        List<Columns.Column> columns,
        List<EngagementLine> engagements,
        List<Heading> headings,
        @Nullable HeatMap topics,
        String counted,
        List<Mechanism> mechanisms,
        List<State> commitments,
        List<Named> formulations) {
    public RelationPage {
        columns = List.copyOf(columns);
        engagements = List.copyOf(engagements);
        headings = List.copyOf(headings);
        mechanisms = List.copyOf(mechanisms);
        commitments = List.copyOf(commitments);
        formulations = List.copyOf(formulations);
    }

    /**
     * @param sessions day and what happened, the latest first
     */
    public record Mechanism(String name, String address, String documents, List<String> sessions) {
        public Mechanism {
            sessions = List.copyOf(sessions);
        }
    }

    public record State(String label, List<Named> commitments) {
        public State {
            commitments = List.copyOf(commitments);
        }
    }

    public record Named(String label, String detail, String day, String address) {}
}
