package org.readout.extract.thing;

import java.util.List;
import org.readout.model.NamedThing;
import org.readout.model.NamedThing.FormulationKind;

/** Makes candidates of the tokens of a formulation. */
final class Formulations {
    private Formulations() {}

    static void add(
            Passage passage, int first, int end, FormulationKind kind, List<Candidate> found) {
        add(passage, first, end, end, kind, found);
    }

    /**
     * @param quoteEnd the token after the words that show it is one: "the 'two harbours' guideline"
     */
    static void add(
            Passage passage,
            int first,
            int end,
            int quoteEnd,
            FormulationKind kind,
            List<Candidate> found) {
        found.add(
                new Candidate(
                        first,
                        quoteEnd,
                        true,
                        new NamedThing.Formulation(
                                passage.text().phrase(first, end),
                                kind,
                                passage.text().quote(first, quoteEnd))));
    }
}
