package org.readout.pipeline;

import java.util.List;
import org.readout.extract.commitment.CommitmentReader;
import org.readout.extract.commitment.Measure;
import org.readout.extract.date.DateReader;
import org.readout.extract.date.DeadlineReader;
import org.readout.extract.date.DocumentDates;
import org.readout.extract.engagement.EngagementReader;
import org.readout.extract.engagement.Engagements;
import org.readout.extract.event.EventReader;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.GrammarReader;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.name.Cast;
import org.readout.extract.name.CastReader;
import org.readout.extract.reference.ReferenceReader;
import org.readout.extract.reference.References;
import org.readout.extract.relevance.RelevanceReader;
import org.readout.extract.statement.Said;
import org.readout.extract.statement.StatementReader;
import org.readout.extract.thing.ThingReader;
import org.readout.extract.topic.TopicReader;
import org.readout.model.Commitment;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.model.Event;
import org.readout.model.NamedThing;
import org.readout.model.SentencedText;
import org.readout.model.Source;
import org.readout.model.Span;
import org.readout.model.Statement;
import org.readout.text.TextReader;

/**
 * The whole reading of a document, from captured text to record: a pure function of the document
 * and the lexicons. Built once, which loads the lexicons (those of events when first asked for);
 * then used by any number of threads.
 */
public final class Engine {
    /** So few cannot be judged as a page; event coders' corpora come sentence by sentence. */
    private static final int LONE_SENTENCES = 3;

    /** As documents note it who read them; "unpackaged" while Readout itself is worked on. */
    public static String version() {
        String number = Engine.class.getPackage().getImplementationVersion();
        return "readout " + (number == null ? "unpackaged" : number);
    }

    private final TextReader texts = new TextReader();
    private final DateReader dateReader;
    private final CastReader casts;
    private final GrammarReader grammars;
    private final ReferenceReader referenceReader;
    private final EngagementReader engagementReader;
    private final StatementReader statementReader;
    private final CommitmentReader commitmentReader;
    private final DeadlineReader deadlines;
    private final ThingReader thingReader;
    private final RelevanceReader relevance;
    private final TopicReader topicReader;
    private final OnDemand<EventReader> eventReader;

    public Engine(Lexicons lexicons) {
        dateReader = new DateReader(lexicons);
        casts = new CastReader(lexicons);
        grammars = new GrammarReader(lexicons);
        referenceReader = new ReferenceReader(lexicons);
        engagementReader = new EngagementReader(lexicons, casts.places());
        statementReader = new StatementReader(lexicons);
        commitmentReader = new CommitmentReader(lexicons);
        deadlines = new DeadlineReader(lexicons);
        thingReader = new ThingReader(lexicons);
        relevance = new RelevanceReader(lexicons);
        topicReader = new TopicReader(lexicons);
        eventReader = new OnDemand<>(() -> new EventReader(lexicons, casts.places(), topicReader));
        if (lexicons.isExtended()) {
            // a fault in a user's file is told at the start, not at the first event asked for
            eventReader.get();
        }
    }

    public DocumentRecord read(Document document) {
        return read(document, StageListener.NONE);
    }

    /**
     * @param listener told of each stage as it begins
     */
    public DocumentRecord read(Document document, StageListener listener) {
        return read(document, listener, false).record();
    }

    /**
     * The record, and beside it the events for those who count them. The record is the same as
     * without.
     */
    public Reading readWithEvents(Document document, StageListener listener) {
        return read(document, listener, true);
    }

    private Reading read(Document document, StageListener listener, boolean withEvents) {
        if (document.captured().length() <= Parts.LONGEST) {
            return readAtOnce(document, listener, withEvents);
        }
        PartJoiner joiner = new PartJoiner(document);
        TokenSum sum = new TokenSum(listener);
        for (Span part : Parts.of(document.captured())) {
            String captured = part.of(document.captured());
            Document partly = new Document(document.id(), captured, joiner.source());
            joiner.add(readAtOnce(partly, sum, withEvents), part.start());
        }
        sum.tell();
        return joiner.whole();
    }

    private Reading readAtOnce(Document document, StageListener listener, boolean withEvents) {
        listener.begins(Stage.TEXT);
        SentencedText text = texts.read(document);
        listener.begins(Stage.DATES);
        DocumentDates dates = dateReader.read(text, document.source());
        Source source =
                document.source()
                        .orElse(new Source(null, dates.published().orElse(null), null, null));
        listener.begins(Stage.NAMES);
        Cast cast = casts.read(text, source);
        listener.begins(Stage.GRAMMAR);
        Grammar grammar = grammars.read(text);
        listener.begins(Stage.REFERENCES);
        References references = referenceReader.read(text, grammar, cast, source);
        listener.begins(Stage.ENGAGEMENTS);
        Engagements engagements = engagementReader.read(text, grammar, cast, dates, references);
        listener.begins(Stage.STATEMENTS);
        List<Said> said = statementReader.read(text, grammar, cast, references, engagements);
        listener.begins(Stage.COMMITMENTS);
        List<Measure> measures = commitmentReader.read(text, grammar, said);
        listener.begins(Stage.THINGS);
        List<NamedThing> things = thingReader.read(text, dates, grammar);
        listener.begins(Stage.RELEVANCE);
        boolean isDiplomacy = relevance.isDiplomacy(cast, engagements, said);
        listener.begins(Stage.RECORD);
        StatementRecorder recorder =
                new StatementRecorder(text, cast, dates, engagements, topicReader);
        List<Statement> statements = recorder.statements(said);
        List<Commitment> commitments = recorder.commitments(measures, deadlines);
        Assembly assembly = new Assembly(document, text, source);
        DocumentRecord record =
                !isDiplomacy
                        ? assembly.irrelevant()
                        : assembly.record(
                                cast.persons(), engagements.all(), statements, commitments, things);
        boolean tells = isDiplomacy || text.sentences().size() <= LONE_SENTENCES;
        List<Event> events =
                withEvents && tells ? eventReader.get().read(text, grammar, cast) : List.of();
        listener.ends(text.size());
        return new Reading(record, events);
    }
}
