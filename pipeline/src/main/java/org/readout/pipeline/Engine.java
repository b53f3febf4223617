package org.readout.pipeline;

import java.util.List;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;

/**
 * The whole reading of a document, from captured text to record: a pure function of the document and the lexicons.
 * Built once, which loads the lexicons; then used by any number of threads.
 */
public final class Engine {

    public Engine(Lexicons lexicons) {}

    public DocumentRecord read(Document document) {
        return read(document, StageListener.NONE);
    }

    /** @param listener told of each stage as it begins */
    public DocumentRecord read(Document document, StageListener listener) {
        listener.begins(Stage.TEXT);
        listener.begins(Stage.RECORD);
        DocumentRecord record =
                DocumentRecord.irrelevant(document, document.source(), null, List.of(), List.of());
        listener.ends(0);
        return record;
    }
}
