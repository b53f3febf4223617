package org.readout.web.page.body;

import java.util.List;
import org.readout.web.chart.Columns;
import org.readout.web.chart.Drawing;
import org.readout.web.page.engagement.EngagementLine;
import org.readout.web.part.Heading;

/**
 * A state, party or organisation.
 *
 * @param sort state or body
 * @param query the address part by which lists are narrowed to it
 * @param partners whom it meets, among the newest engagements
 * @param counted among how many of the newest; empty for all
 */
public record BodyPage(
        String sort,
        String query,
        Drawing overTime,
        List<Columns.Column> columns,
        List<EngagementLine> engagements,
        List<Heading> headings,
        List<Partner> partners,
        String counted,
        Drawing tenures,
        List<Official> officials,
        List<Named> commitments,
        List<Named> mechanisms,
        List<Named> instruments) {
    public BodyPage {
        columns = List.copyOf(columns);
        engagements = List.copyOf(engagements);
        headings = List.copyOf(headings);
        partners = List.copyOf(partners);
        officials = List.copyOf(officials);
        commitments = List.copyOf(commitments);
        mechanisms = List.copyOf(mechanisms);
        instruments = List.copyOf(instruments);
    }

    public record Partner(String name, String count, String relation) {}

    public record Official(
            String name,
            String office,
            String first,
            String last,
            String documents,
            String address) {}

    public record Named(String label, String detail, String day, String address) {}
}
