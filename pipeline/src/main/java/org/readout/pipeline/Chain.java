package org.readout.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
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
import org.readout.model.Statement;
import org.readout.text.TextReader;

/**
 * The stages in their order. Documents that are read together take each stage one after another
 * before the first of them takes the next: the program of one stage is larger than a processor's
 * fast memory holds beside those of the others, and short documents would wait for it anew each
 * time. That waiting was a third of the time when it was measured. No document knows of the others.
 */
final class Chain {
    /** So few cannot be judged as a page; event coders' corpora come sentence by sentence. */
    private static final int LONE_SENTENCES = 3;

    private final TextReader textReader = new TextReader();
    private final DateReader dateReader;
    private final CastReader castReader;
    private final GrammarReader grammarReader;
    private final ReferenceReader referenceReader;
    private final EngagementReader engagementReader;
    private final StatementReader statementReader;
    private final CommitmentReader commitmentReader;
    private final DeadlineReader deadlines;
    private final ThingReader thingReader;
    private final RelevanceReader relevance;
    private final TopicReader topicReader;
    private final OnDemand<EventReader> eventReader;

    Chain(Lexicons lexicons) {
        dateReader = new DateReader(lexicons);
        castReader = new CastReader(lexicons);
        grammarReader = new GrammarReader(lexicons);
        referenceReader = new ReferenceReader(lexicons);
        engagementReader = new EngagementReader(lexicons, castReader.places());
        statementReader = new StatementReader(lexicons);
        commitmentReader = new CommitmentReader(lexicons);
        deadlines = new DeadlineReader(lexicons);
        thingReader = new ThingReader(lexicons);
        relevance = new RelevanceReader(lexicons);
        topicReader = new TopicReader(lexicons);
        eventReader =
                new OnDemand<>(() -> new EventReader(lexicons, castReader.places(), topicReader));
        if (lexicons.isExtended()) {
            // a fault in a user's file is told at the start, not at the first event asked for
            eventReader.get();
        }
    }

    /** What is read in each document, in their order; {@code listener} hears of them as of one. */
    List<Reading> read(List<Document> documents, StageListener listener, boolean withEvents) {
        List<Words> words = words(documents, listener);
        List<Facts> facts = facts(words, listener);
        listener.begins(Stage.RECORD);
        List<Reading> readings =
                each(words.size(), i -> reading(words.get(i), facts.get(i), withEvents));
        listener.ends(words.stream().mapToInt(one -> one.text().size()).sum());
        return readings;
    }

    /** A document as far as its words are understood, each sentence for itself. */
    private record Words(
            Document document,
            Source source,
            SentencedText text,
            DocumentDates dates,
            Cast cast,
            Grammar grammar) {}

    private List<Words> words(List<Document> documents, StageListener listener) {
        int count = documents.size();
        listener.begins(Stage.TEXT);
        List<SentencedText> texts = each(count, i -> textReader.read(documents.get(i)));
        listener.begins(Stage.DATES);
        List<DocumentDates> dates =
                each(count, i -> dateReader.read(texts.get(i), documents.get(i).source()));
        List<Source> sources = each(count, i -> source(documents.get(i), dates.get(i)));
        listener.begins(Stage.NAMES);
        List<Cast> casts = each(count, i -> castReader.read(texts.get(i), sources.get(i)));
        listener.begins(Stage.GRAMMAR);
        List<Grammar> grammars = each(count, i -> grammarReader.read(texts.get(i)));
        return each(
                count,
                i ->
                        new Words(
                                documents.get(i),
                                sources.get(i),
                                texts.get(i),
                                dates.get(i),
                                casts.get(i),
                                grammars.get(i)));
    }

    /** What a document tells. */
    private record Facts(
            boolean areOfDiplomacy,
            Engagements engagements,
            List<Said> said,
            List<Measure> measures,
            List<NamedThing> things) {}

    private List<Facts> facts(List<Words> words, StageListener listener) {
        int count = words.size();
        listener.begins(Stage.REFERENCES);
        List<References> references = each(count, i -> references(words.get(i)));
        listener.begins(Stage.ENGAGEMENTS);
        List<Engagements> engagements =
                each(count, i -> engagements(words.get(i), references.get(i)));
        listener.begins(Stage.STATEMENTS);
        List<List<Said>> said =
                each(count, i -> said(words.get(i), references.get(i), engagements.get(i)));
        listener.begins(Stage.COMMITMENTS);
        List<List<Measure>> measures = each(count, i -> measures(words.get(i), said.get(i)));
        listener.begins(Stage.THINGS);
        List<List<NamedThing>> things = each(count, i -> things(words.get(i)));
        listener.begins(Stage.RELEVANCE);
        return each(
                count,
                i ->
                        new Facts(
                                relevance.isDiplomacy(
                                        words.get(i).cast(), engagements.get(i), said.get(i)),
                                engagements.get(i),
                                said.get(i),
                                measures.get(i),
                                things.get(i)));
    }

    private References references(Words words) {
        return referenceReader.read(words.text(), words.grammar(), words.cast(), words.source());
    }

    private Engagements engagements(Words words, References references) {
        return engagementReader.read(
                words.text(), words.grammar(), words.cast(), words.dates(), references);
    }

    private List<Said> said(Words words, References references, Engagements engagements) {
        return statementReader.read(
                words.text(), words.grammar(), words.cast(), references, engagements);
    }

    private List<Measure> measures(Words words, List<Said> said) {
        return commitmentReader.read(words.text(), words.grammar(), said);
    }

    private List<NamedThing> things(Words words) {
        return thingReader.read(words.text(), words.dates(), words.grammar());
    }

    private Reading reading(Words words, Facts facts, boolean withEvents) {
        SentencedText text = words.text();
        StatementRecorder recorder =
                new StatementRecorder(
                        text, words.cast(), words.dates(), facts.engagements(), topicReader);
        List<Statement> statements = recorder.statements(facts.said());
        List<Commitment> commitments = recorder.commitments(facts.measures(), deadlines);
        Assembly assembly = new Assembly(words.document(), text, words.source());
        DocumentRecord record =
                !facts.areOfDiplomacy()
                        ? assembly.irrelevant()
                        : assembly.record(
                                words.cast().persons(),
                                facts.engagements().all(),
                                statements,
                                commitments,
                                facts.things());
        boolean tells = facts.areOfDiplomacy() || text.sentences().size() <= LONE_SENTENCES;
        List<Event> events =
                withEvents && tells
                        ? eventReader.get().read(text, words.grammar(), words.cast())
                        : List.of();
        return new Reading(record, events);
    }

    /** What the page itself tells of its source completes what was told with it. */
    private static Source source(Document document, DocumentDates dates) {
        return document.source()
                .orElse(new Source(null, dates.published().orElse(null), null, null));
    }

    private static <T> List<T> each(int count, IntFunction<T> stage) {
        List<T> made = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            made.add(stage.apply(i));
        }
        return made;
    }
}
