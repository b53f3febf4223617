package org.readout.extract.reference;

import java.util.List;
import org.readout.model.Actor;

/**
 * Who speaks in a document's own voice: a minister in a first-person release, the states of a joint
 * statement, the state or body of an institution's release; nobody in a news report.
 */
public record Issuer(Voice voice, List<Actor> actors) {
    public static final Issuer NONE = new Issuer(Voice.REPORT, List.of());

    public Issuer {
        actors = List.copyOf(actors);
    }

    /** Whether it is a report about others, who speak in it only where it says so. */
    public boolean reports() {
        return voice == Voice.REPORT || voice == Voice.LETTER;
    }

    /** How a document speaks. */
    public enum Voice {
        /** A report about others. */
        REPORT,
        /** "I met ...": one author's release. */
        FIRST_PERSON,
        /** A report that gives somebody's letter in the first person. */
        LETTER,
        /** "We condemn ...", "our intent": an institution's or joint release. */
        PLURAL,
        /** A release in the third person: a readout, a press note. */
        RELEASE
    }
}
