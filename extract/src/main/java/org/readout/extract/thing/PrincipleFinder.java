package org.readout.extract.thing;

import java.util.List;
import java.util.Set;
import org.readout.model.NamedThing.FormulationKind;

/** Finds named initiatives and principles. */
final class PrincipleFinder implements ThingFinder {

    @Override
    public Set<String> triggers() {
        return Set.of("initiative", "partnership", "principle", "principles");
    }

    @Override
    public int find(Passage passage, int token, List<Candidate> found) {
        boolean isPrinciple = passage.folded(token).startsWith("principle");
        return isPrinciple
                ? principles(passage, token, found)
                : namedInitiative(passage, token, found);
    }

    /**
     * "the Amber Coast Initiative", "the Harbour Partnership": capitals before a capitalised noun.
     */
    private static int namedInitiative(Passage passage, int token, List<Candidate> found) {
        boolean isHead = passage.is(token, "initiative") || passage.is(token, "partnership");
        if (!isHead
                || !passage.isCapitalised(token)
                || passage.isTitleCase()
                || passage.isNoun(token + 1)) {
            return token;
        }
        int first = passage.leftEdge().first(token);
        while (first < token && !passage.isCapitalised(first)) {
            first++;
        }
        if (first == token || first == passage.first()) {
            return token;
        }
        int end = passage.rightEdge().end(token + 1, Set.of("for", "to", "on", "of"));
        Formulations.add(
                passage,
                first,
                passage.isCapitalised(end - 1) ? end : token + 1,
                FormulationKind.INITIATIVE,
                found);
        return end;
    }

    /** "the principles of A, B and C", "the polluter-pays principle". */
    private static int principles(Passage passage, int token, List<Candidate> found) {
        boolean isHead = passage.is(token, "principles") || passage.is(token, "principle");
        if (!isHead) {
            return token;
        }
        if (passage.is(token + 1, "of")) {
            int end = passage.rightEdge().end(token + 1, Set.of("of"));
            Formulations.add(passage, token, end, FormulationKind.PRINCIPLE, found);
            return end;
        }
        int first = passage.leftEdge().first(token);
        boolean isNamed = first < token && passage.text().form(token - 1).indexOf('-') > 0;
        if (isNamed) {
            Formulations.add(passage, first, token + 1, FormulationKind.PRINCIPLE, found);
            return token + 1;
        }
        return token;
    }
}
