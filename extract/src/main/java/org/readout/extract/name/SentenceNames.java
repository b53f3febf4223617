package org.readout.extract.name;

import java.util.List;
import org.readout.extract.office.OfficePhrase;
import org.readout.extract.office.OfficePhrase.Determiner;
import org.readout.model.Sentence;

/** The names and offices of one sentence, and how its offices lie within each other. */
record SentenceNames(Sentence sentence, List<NameRun> runs, List<OfficePhrase> offices) {

    /** "special envoy of President": the name behind is the principal's. */
    boolean servesPrincipal(OfficePhrase phrase) {
        for (OfficePhrase inner : offices) {
            if (inner.head() >= phrase.headEnd()
                    && inner.end() == phrase.end()
                    && inner.determiner() != Determiner.DEFINITE) {
                return true;
            }
        }
        return false;
    }

    /**
     * The General Secretary in "special envoy of Chancellor and President ...": his are the offices
     * and the name.
     */
    boolean isPrincipal(OfficePhrase phrase) {
        for (OfficePhrase outer : offices) {
            if (outer.headEnd() <= phrase.head()
                    && outer.end() == phrase.end()
                    && outer.first() < phrase.first()
                    && phrase.determiner() != Determiner.DEFINITE) {
                return true;
            }
        }
        return false;
    }

    /** Whether the phrase lies in what stands behind another's noun. */
    boolean isWithinAnother(OfficePhrase phrase) {
        for (OfficePhrase other : offices) {
            if (!other.equals(phrase)
                    && other.contains(phrase)
                    && other.headEnd() <= phrase.head()) {
                return true;
            }
        }
        return false;
    }
}
