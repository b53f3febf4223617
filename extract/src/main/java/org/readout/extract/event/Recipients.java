package org.readout.extract.event;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;

/** Finds the other side of a deed, in the places where its verb puts it. */
final class Recipients {
    private final Telling telling;

    Recipients(Telling telling) {
        this.telling = telling;
    }

    /**
     * @param slots where the verb puts it, in the order to look
     * @param actors those who do it: nobody is the other side of himself, unless another part of it
     */
    Parties of(Clause clause, int after, List<String> slots, Parties actors) {
        @Nullable Parties domestic = null;
        for (String slot : slots) {
            Parties found = at(clause, after, slot, actors).without(actors);
            if (!found.named().isEmpty()) {
                return found;
            }
            if (domestic == null && found.domestic() != null) {
                domestic = found;
            }
        }
        if (domestic != null) {
            return domestic;
        }
        Optional<Parties> other = telling.parties().firstOther(after, clause.end(), actors);
        return other.orElse(Parties.NONE);
    }

    private Parties at(Clause clause, int after, String slot, Parties actors) {
        return switch (slot) {
            case "object" ->
                    clause.verb().passive()
                            ? subject(clause)
                            : telling.parties().at(after, telling.objectEnd(clause, after));
            case "subject" ->
                    clause.hasSubject()
                            ? telling.parties()
                                    .firstOther(clause.subjectFirst(), clause.subjectEnd(), actors)
                                    .orElse(Parties.NONE)
                            : Parties.NONE;
            case "that" -> {
                Clause child = telling.complement(clause, after);
                yield child == null || telling.hasNominal(after, child.first())
                        ? behindThat(clause, after)
                        : subject(child);
            }
            default -> {
                int token = telling.preposition(clause, after, slot);
                if (token < 0) {
                    yield Parties.NONE;
                }
                Parties found = telling.parties().at(token + 1, clause.end());
                yield !found.isEmpty() || slot.equals("in") || slot.equals("on")
                        ? found
                        : telling.parties()
                                .firstOther(token + 1, clause.end(), actors)
                                .orElse(Parties.NONE);
            }
        };
    }

    /** "Renewed a call that Ruritania pay ...": the subjunctive is no clause of the grammar's. */
    private Parties behindThat(Clause clause, int after) {
        for (int token = after; token < clause.end(); token++) {
            if (telling.text().is(token, "that")) {
                return telling.parties().at(token + 1, clause.end());
            }
        }
        return Parties.NONE;
    }

    Parties subject(Clause clause) {
        return clause.hasSubject()
                ? telling.parties()
                        .at(telling.parties().widened(clause.subjectFirst()), clause.subjectEnd())
                : Parties.NONE;
    }
}
