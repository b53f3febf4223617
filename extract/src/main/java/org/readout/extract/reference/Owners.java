package org.readout.extract.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.name.Cast;
import org.readout.extract.name.Mention;
import org.readout.model.Actor;
import org.readout.model.PersonId;

/**
 * Whose "his" is within a clause that hangs on another: "the palace said that A invited his
 * counterpart" speaks of A's.
 */
final class Owners {
    /** Clauses nest no deeper. */
    private static final int DEPTH = 6;

    private final List<Owner> owners = new ArrayList<>();
    private final Map<Integer, PersonId> pronouns = new HashMap<>();

    /** The person who is subject of the stretch {@code from..end}. */
    private record Owner(int from, int end, PersonId person) {}

    /** Notes the subject of a clause, if one person is named as it; clauses come in text order. */
    void note(Clause clause, Cast cast) {
        boolean lent = clause.hasSubject() && !clause.ownsSubject(); // "inviting his host, A said"
        boolean before = clause.ownsSubject() && clause.subjectFirst() < clause.verb().first();
        PersonId person = lent || before ? subject(clause, cast) : null;
        if (person != null) {
            owners.add(new Owner(clause.verb().end(), clause.end(), person));
        }
    }

    /**
     * Notes whom "he" means: "the palace said that A had gone to Lima, where he was received"
     * speaks of A.
     */
    void noteRelative(Clause clause, Clause above, Cast cast) {
        boolean one =
                clause.kind() == ClauseKind.RELATIVE
                        && clause.ownsSubject()
                        && clause.subjectEnd() - clause.subjectFirst() == 1
                        && above.kind() != ClauseKind.MAIN
                        && above.ownsSubject();
        PersonId person = one ? subject(above, cast) : null;
        if (person != null) {
            pronouns.put(clause.subjectFirst(), person);
        }
    }

    /** The one person who is named as the clause's subject, or null. */
    private static @Nullable PersonId subject(Clause clause, Cast cast) {
        List<Mention> named = cast.outermostWithin(clause.subjectFirst(), clause.subjectEnd());
        return named.size() == 1
                        && named.getFirst().end() == clause.subjectEnd()
                        && named.getFirst().actor() instanceof Actor.Individual(PersonId id)
                ? id
                : null;
    }

    /** Whom the pronoun at the token means by the clause it hangs on, or null. */
    @Nullable PersonId meantAt(int token) {
        return pronouns.get(token);
    }

    void sort() {
        owners.sort((a, b) -> Integer.compare(a.from(), b.from()));
    }

    /** The subject of the innermost such clause that holds the token, or null. */
    @Nullable PersonId at(int token) {
        int low = 0;
        int high = owners.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (owners.get(middle).from() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= Math.max(0, low - DEPTH); i--) {
            if (token < owners.get(i).end()) {
                return owners.get(i).person();
            }
        }
        return null;
    }
}
