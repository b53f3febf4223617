package org.readout.web.page.reader;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Commitment;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.Person;
import org.readout.model.Quote;
import org.readout.model.Span;
import org.readout.model.Statement;

/** Where a text tells of persons, engagements, statements and commitments. */
final class Highlights {
    private Highlights() {}

    static List<Highlight> of(DocumentRecord record) {
        List<Highlight> highlights = new ArrayList<>();
        for (Person person : record.persons()) {
            add(highlights, person, record.document().captured());
        }
        for (Engagement engagement : record.engagements()) {
            add(highlights, Highlight.Kind.ENGAGEMENT, engagement.quote());
        }
        for (Statement statement : record.statements()) {
            add(highlights, Highlight.Kind.STATEMENT, statement.quote());
        }
        for (Commitment commitment : record.commitments()) {
            add(highlights, Highlight.Kind.COMMITMENT, commitment.action());
        }
        return highlights;
    }

    /** The name wherever it stands in full, and the other forms where they were read. */
    private static void add(List<Highlight> highlights, Person person, String captured) {
        highlights.add(new Highlight(Highlight.Kind.PERSON, person.mention()));
        for (Quote alias : person.aliases()) {
            add(highlights, Highlight.Kind.PERSON, alias);
        }
        String name = person.name();
        for (int at = captured.indexOf(name); at >= 0; at = captured.indexOf(name, at + 1)) {
            highlights.add(new Highlight(Highlight.Kind.PERSON, new Span(at, at + name.length())));
        }
    }

    private static void add(List<Highlight> highlights, Highlight.Kind kind, Quote quote) {
        highlights.add(new Highlight(kind, quote.span()));
    }
}
