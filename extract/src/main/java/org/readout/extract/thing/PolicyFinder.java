package org.readout.extract.thing;

import java.util.List;
import java.util.Set;
import org.readout.extract.grammar.Tag;
import org.readout.model.NamedThing.FormulationKind;

/**
 * Finds the listed principles of a foreign policy: "a foreign policy of independence, peace and
 * friendship".
 */
final class PolicyFinder implements ThingFinder {
    private static final int LONGEST = 40;
    private static final int LEAST_COMMAS = 2;

    @Override
    public Set<String> triggers() {
        return Set.of("policy");
    }

    @Override
    public int find(Passage passage, int token, List<Candidate> found) {
        int first = passage.is(token - 1, "foreign") ? token - 1 : token;
        int list = passage.is(token + 1, "of") ? listEnd(passage, token + 2) : token;
        if (list > token) {
            Formulations.add(passage, first, list, FormulationKind.POLICY_FORMULA, found);
            return list;
        }
        int start = first < token ? listStart(passage, first) : first;
        if (start < first) {
            Formulations.add(passage, start, token + 1, FormulationKind.POLICY_FORMULA, found);
            return token + 1;
        }
        return token;
    }

    /** The token after a list of nouns with two commas or more, or 0. */
    private static int listEnd(Passage passage, int first) {
        int commas = 0;
        int end = 0;
        for (int at = first; at < Math.min(passage.end(), first + LONGEST); at++) {
            boolean isNoun = passage.isNoun(at);
            boolean joins =
                    passage.is(at, ",")
                            || passage.tag(at) == Tag.COORDINATOR
                            || passage.is(at, "of")
                            || passage.is(at, "alongside");
            if (!isNoun
                    && !joins
                    && passage.tag(at) != Tag.ADJECTIVE
                    && passage.tag(at) != Tag.GERUND
                    && passage.tag(at) != Tag.ADVERB) {
                break;
            }
            commas += passage.is(at, ",") ? 1 : 0;
            end = isNoun ? at + 1 : end;
        }
        return commas >= LEAST_COMMAS ? end : 0;
    }

    /** The first of a list of adjectives before the token with two commas or more, or the token. */
    private static int listStart(Passage passage, int token) {
        int commas = 0;
        int at = token - 1;
        while (at > token - LONGEST
                && passage.covers(at)
                && (passage.tag(at) == Tag.ADJECTIVE
                        || passage.is(at, ",")
                        || passage.is(at, "and")
                        || passage.tag(at) == Tag.NOUN)) {
            commas += passage.is(at, ",") ? 1 : 0;
            at--;
        }
        return commas >= LEAST_COMMAS && !passage.is(at + 1, ",") ? at + 1 : token;
    }
}
