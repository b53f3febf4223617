package org.readout.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.readout.acquire.LexiconFolder;
import org.readout.acquire.UnreadableException;
import org.readout.extract.lexicon.LexiconException;
import org.readout.extract.lexicon.Lexicons;
import org.readout.pipeline.Engine;

/** Builds the engine with a user's lexicons. */
final class EngineLoader {
    private EngineLoader() {}

    /** The user's choice of lexicons cannot be used at all. */
    static final class UnusableLexiconException extends Exception {
        private static final long serialVersionUID = 1L;

        UnusableLexiconException(String message) {
            super(message);
        }
    }

    /** @param folder the user's lexicon files, or null; faulty rows are told and left out */
    static Engine load(@Nullable Path folder, Terminal terminal) throws UnusableLexiconException {
        if (folder == null) {
            return new Engine(Lexicons.bundled());
        }
        try {
            Lexicons lexicons = Lexicons.bundledWith(LexiconFolder.lines(folder));
            Engine engine = new Engine(lexicons);
            lexicons.problems().forEach(problem -> terminal.tell(folder + ": " + problem + "; left out"));
            return engine;
        } catch (UnreadableException e) {
            throw new UnusableLexiconException(String.valueOf(e.getMessage()));
        } catch (LexiconException e) {
            throw new UnusableLexiconException("%s: %s; mend or remove the row".formatted(folder, e.getMessage()));
        }
    }
}
