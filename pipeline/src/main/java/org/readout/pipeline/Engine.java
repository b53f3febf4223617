package org.readout.pipeline;

import java.util.List;
import org.readout.extract.date.DateReader;
import org.readout.extract.date.DocumentDates;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.GrammarReader;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.thing.ThingReader;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.model.NamedThing;
import org.readout.model.SentencedText;
import org.readout.text.TextReader;

/**
 * The whole reading of a document, from captured text to record: a pure function of the document and the lexicons.
 * Built once, which loads the lexicons; then used by any number of threads.
 */
public final class Engine {
    private final TextReader texts = new TextReader();
    private final DateReader dateReader;
    private final GrammarReader grammars;
    private final ThingReader thingReader;

    public Engine(Lexicons lexicons) {
        dateReader = new DateReader(lexicons);
        grammars = new GrammarReader(lexicons);
        thingReader = new ThingReader(lexicons);
    }

    public DocumentRecord read(Document document) {
        return read(document, StageListener.NONE);
    }

    /** @param listener told of each stage as it begins */
    public DocumentRecord read(Document document, StageListener listener) {
        listener.begins(Stage.TEXT);
        SentencedText text = texts.read(document);
        listener.begins(Stage.DATES);
        DocumentDates dates = dateReader.read(text, document.source());
        listener.begins(Stage.GRAMMAR);
        Grammar grammar = grammars.read(text);
        listener.begins(Stage.THINGS);
        List<NamedThing> things = thingReader.read(text, dates, grammar);
        listener.begins(Stage.RECORD);
        DocumentRecord record = new Assembly(document, text, dates)
                .record(List.of(), List.of(), List.of(), List.of(), things);
        listener.ends(text.size());
        return record;
    }
}
