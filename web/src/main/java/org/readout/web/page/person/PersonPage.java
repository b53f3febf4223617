package org.readout.web.page.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.web.chart.Drawing;
import org.readout.web.page.engagement.EngagementLine;
import org.readout.web.part.Cite;
import org.readout.web.part.Heading;
import org.readout.web.part.Pager;
import org.readout.web.part.Tab;

/**
 * A person. Of the parts only the one that is open is filled.
 *
 * @param open which part: overview, offices, engagements, statements, mentions, similar
 * @param asOf the day that was asked for, as a form wants it; empty for none
 * @param read from how many documents offices are read where there are more; empty for all
 * @param offices of the open part, or what was held on the day asked for
 */
public record PersonPage(
        String address,
        String open,
        List<Side> sides,
        String documents,
        List<Variant> variants,
        List<Tab> tabs,
        String asOf,
        List<Standing> onThatDay,
        String read,
        @Nullable Drawing drawing,
        List<Office> offices,
        List<EngagementLine> engagements,
        List<Heading> headings,
        List<Said> statements,
        List<Mention> mentions,
        List<Similar> similar,
        Pager pager) {
    public PersonPage {
        sides = List.copyOf(sides);
        variants = List.copyOf(variants);
        tabs = List.copyOf(tabs);
        onThatDay = List.copyOf(onThatDay);
        offices = List.copyOf(offices);
        engagements = List.copyOf(engagements);
        headings = List.copyOf(headings);
        statements = List.copyOf(statements);
        mentions = List.copyOf(mentions);
        similar = List.copyOf(similar);
    }

    public record Side(String name, String address) {}

    /** A spelling and in how many documents it stands. */
    public record Variant(String name, String documents) {}

    /**
     * An office on the day asked for.
     *
     * @param how what documents let one say of that day
     */
    public record Standing(String office, String how, List<Cite> cites) {
        public Standing {
            cites = List.copyOf(cites);
        }
    }

    public record Office(
            String title,
            List<String> wordings,
            String first,
            String last,
            String left,
            List<Cite> cites) {
        public Office {
            wordings = List.copyOf(wordings);
            cites = List.copyOf(cites);
        }
    }

    public record Said(String day, String act, String words, List<String> topics, Cite cite) {
        public Said {
            topics = List.copyOf(topics);
        }
    }

    public record Mention(String day, String name, String office, String sentence, Cite cite) {}

    /** Another person who may be or was found not to be this one. */
    public record Similar(
            String name,
            String detail,
            String verdict,
            String score,
            List<String> reasons,
            String address) {
        public Similar {
            reasons = List.copyOf(reasons);
        }
    }
}
