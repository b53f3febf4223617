package org.readout.extract.engagement;

import java.util.List;
import java.util.stream.Collectors;
import org.readout.extract.date.DateReader;
import org.readout.extract.date.DocumentDates;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.GrammarReader;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.name.Cast;
import org.readout.extract.name.CastReader;
import org.readout.extract.reference.ReferenceReader;
import org.readout.model.CalendarDate;
import org.readout.model.Document;
import org.readout.model.Engagement;
import org.readout.model.Participant;
import org.readout.model.SentencedText;
import org.readout.model.Source;
import org.readout.text.TextReader;

/**
 * The engagements read of a short page that is published on Wednesday, 6 May 2026, and its cast.
 */
public record ReadPage(Engagements engagements, Cast cast) {
    private static final Lexicons LEXICONS = Lexicons.bundled();
    private static final CastReader CASTS = new CastReader(LEXICONS);
    private static final DateReader DATES = new DateReader(LEXICONS);
    private static final GrammarReader GRAMMARS = new GrammarReader(LEXICONS);
    private static final ReferenceReader REFERENCES = new ReferenceReader(LEXICONS);
    private static final EngagementReader ENGAGEMENTS =
            new EngagementReader(LEXICONS, CASTS.places());

    public List<String> shown() {
        return engagements.all().stream().map(this::show).toList();
    }

    private String show(Engagement engagement) {
        return "%s %s %s %s %s"
                .formatted(
                        engagement.kind(),
                        engagement.status(),
                        engagement.date().map(dated -> dated.date().iso()).orElse("-"),
                        engagement.place().map(placed -> placed.name()).orElse("-"),
                        engagement.participants().stream()
                                .map(this::name)
                                .sorted()
                                .collect(Collectors.joining("+")));
    }

    private String name(Participant participant) {
        String full = cast.person(participant.person()).name();
        return full.substring(full.lastIndexOf(' ') + 1) + "/" + participant.role();
    }

    public static ReadPage of(String captured) {
        Source source =
                new Source(null, CalendarDate.parse("2026-05-06").orElseThrow(), "en", null);
        SentencedText text = new TextReader().read(new Document("d", captured, source));
        Grammar grammar = GRAMMARS.read(text);
        DocumentDates dates = DATES.read(text, source);
        Cast cast = CASTS.read(text, source);
        return new ReadPage(
                ENGAGEMENTS.read(
                        text, grammar, cast, dates, REFERENCES.read(text, grammar, cast, source)),
                cast);
    }

    public static List<String> shown(String captured) {
        return of(captured).shown();
    }
}
