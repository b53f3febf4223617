package org.readout.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader takes from one document: complete, and nothing in it that the text does not
 * say.
 *
 * @param source what is known of where it comes from: beside the text first, then from the text
 * @param headline the page's title, or null
 * @param relevant whether it reports a diplomatic engagement or an official's position towards
 *     another state or body
 * @param noise parts of the page that are not the report
 */
public record DocumentRecord(
        Document document,
        Source source,
        @Nullable Quote headline,
        boolean relevant,
        List<Quote> noise,
        List<Person> persons,
        List<Engagement> engagements,
        List<Statement> statements,
        List<Commitment> commitments,
        List<NamedThing> things,
        List<Problem> problems) {
    public DocumentRecord {
        noise = List.copyOf(noise);
        persons = List.copyOf(persons);
        engagements = List.copyOf(engagements);
        statements = List.copyOf(statements);
        commitments = List.copyOf(commitments);
        things = List.copyOf(things);
        problems = List.copyOf(problems);
    }

    public Optional<Quote> title() {
        return Optional.ofNullable(headline);
    }

    /** A record of a page without diplomacy: no fact, only its noise and problems. */
    public static DocumentRecord irrelevant(
            Document document,
            Source source,
            @Nullable Quote headline,
            List<Quote> noise,
            List<Problem> problems) {
        return new DocumentRecord(
                document, source, headline, false, noise, List.of(), List.of(), List.of(),
                List.of(), List.of(), problems);
    }

    /**
     * This record with problems met before the reading, such as a broken sidecar, put before its
     * own.
     */
    public DocumentRecord withProblems(List<Problem> earlier) {
        if (earlier.isEmpty()) {
            return this;
        }
        List<Problem> all = new ArrayList<>(earlier);
        all.addAll(problems);
        return new DocumentRecord(
                document,
                source,
                headline,
                relevant,
                noise,
                persons,
                engagements,
                statements,
                commitments,
                things,
                all);
    }
}
