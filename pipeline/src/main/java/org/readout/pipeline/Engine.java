package org.readout.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.model.Span;

/**
 * The whole reading of a document, from captured text to record: a pure function of the document
 * and the lexicons. Built once, which loads the lexicons (those of events when first asked for);
 * then used by any number of threads.
 */
public final class Engine {
    /**
     * So much text, in UTF-16 code units, is read together at most: some forty short reports. More
     * gains little and needs memory.
     */
    public static final int TOGETHER = 1 << 17;

    /** As documents note it who read them; "unpackaged" while Readout itself is worked on. */
    public static String version() {
        String number = Engine.class.getPackage().getImplementationVersion();
        return "readout " + (number == null ? "unpackaged" : number);
    }

    private final Chain chain;

    public Engine(Lexicons lexicons) {
        chain = new Chain(lexicons);
    }

    public DocumentRecord read(Document document) {
        return read(document, StageListener.NONE);
    }

    /**
     * @param listener told of each stage as it begins
     */
    public DocumentRecord read(Document document, StageListener listener) {
        return readAll(List.of(document), listener).getFirst().record();
    }

    /**
     * The record, and beside it the events for those who count them. The record is the same as
     * without.
     */
    public Reading readWithEvents(Document document, StageListener listener) {
        return readAllWithEvents(List.of(document), listener).getFirst();
    }

    /**
     * Reads the documents, in their order; no other records than one by one, but where they are
     * short and many it takes two thirds of the time. {@code listener} hears of them as of one.
     */
    public List<Reading> readAll(List<Document> documents, StageListener listener) {
        return read(documents, listener, false);
    }

    /** As {@link #readAll}, with the events of each. */
    public List<Reading> readAllWithEvents(List<Document> documents, StageListener listener) {
        return read(documents, listener, true);
    }

    private List<Reading> read(
            List<Document> documents, StageListener listener, boolean withEvents) {
        TokenSum sum = new TokenSum(listener);
        List<Reading> readings = new ArrayList<>(documents.size());
        int first = 0;
        while (first < documents.size()) {
            int end = endOfBatch(documents, first);
            List<Document> batch = documents.subList(first, end);
            if (batch.getFirst().captured().length() > Parts.LONGEST) {
                readings.add(readInParts(batch.getFirst(), sum, withEvents));
            } else {
                readings.addAll(chain.read(batch, sum, withEvents));
            }
            first = end;
        }
        sum.tell();
        return readings;
    }

    /** One document at least, then as many as have not too much text together. */
    private static int endOfBatch(List<Document> documents, int first) {
        int end = first + 1;
        int length = documents.get(first).captured().length();
        while (end < documents.size()
                && length + documents.get(end).captured().length() <= TOGETHER) {
            length += documents.get(end).captured().length();
            end++;
        }
        return end;
    }

    private Reading readInParts(Document document, StageListener listener, boolean withEvents) {
        PartJoiner joiner = new PartJoiner(document);
        for (Span part : Parts.of(document.captured())) {
            String captured = part.of(document.captured());
            Document partly = new Document(document.id(), captured, joiner.source());
            joiner.add(chain.read(List.of(partly), listener, withEvents).getFirst(), part.start());
        }
        return joiner.whole();
    }
}
