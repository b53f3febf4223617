package org.readout.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.model.Actor;
import org.readout.model.EventParty;
import org.readout.model.EventType;

/** The events of one sentence: those of its main clauses; where these tell none, the next one's. */
final class SentenceEvents {
    private final Telling telling;
    private final DeedReader deeds;

    SentenceEvents(Telling telling) {
        this.telling = telling;
        deeds = new DeedReader(telling);
    }

    /**
     * An event and the tokens that tell it.
     *
     * @param end the token after the last
     */
    record Told(Deed deed, int first, int end) {}

    List<Told> all() {
        List<Told> found = new ArrayList<>();
        for (Clause clause : telling.clauses()) {
            if (clause.parent() < 0 && isOuter(clause.kind())) {
                add(clause, found);
            }
        }
        for (Clause clause : telling.clauses()) {
            if (!found.isEmpty()) {
                break;
            }
            if (!deeds.isUsed(clause) && !isOuter(clause.kind())) {
                add(clause, found);
            }
        }
        return found;
    }

    private static boolean isOuter(ClauseKind kind) {
        return kind == ClauseKind.MAIN || kind == ClauseKind.COORDINATE;
    }

    private void add(Clause clause, List<Told> found) {
        Deed deed = deeds.read(clause);
        Deed settled = deed == null ? null : settled(deed, clause);
        if (settled != null) {
            int first =
                    clause.ownsSubject()
                            ? Math.min(clause.subjectFirst(), clause.verb().first())
                            : clause.verb().first();
            Told told = new Told(settled, first, clause.end());
            // "praised and then also thanked Ruritania": the one that tells to whom counts
            boolean fuller = !settled.recipients().isEmpty();
            found.removeIf(other -> fuller && isPartOf(other.deed(), settled));
            if (found.stream().noneMatch(other -> isPartOf(settled, other.deed()))) {
                found.add(told);
            }
        }
    }

    /** What is done to one's own society unless somebody else is named. */
    private static boolean isDomestic(EventType type) {
        return type == EventType.PROTEST || type == EventType.COERCE || type == EventType.CONCEDE;
    }

    private static boolean isPartOf(Deed one, Deed other) {
        return one.type() == other.type()
                && one.actors().equals(other.actors())
                && (one.recipients().isEmpty() || one.recipients().equals(other.recipients()));
    }

    /** A part of a society without a name is that of the other side, or of the state told of. */
    private @Nullable Deed settled(Deed deed, Clause clause) {
        Parties actors = deed.actors();
        Parties others = deed.recipients();
        if (actors.named().isEmpty()) {
            if (actors.domestic() == null) {
                return null;
            }
            Parties home =
                    others.named().isEmpty()
                            ? telling.parties()
                                    .firstOther(clause.verb().end(), clause.end(), Parties.NONE)
                                    .orElse(Parties.NONE)
                            : others;
            if (home.named().isEmpty()) {
                return null;
            }
            actors = actors.of(home.named().getFirst().side());
        }
        Actor.Side side = actors.named().getFirst().side();
        others = others.of(side).without(actors);
        if (others.isEmpty() && isDomestic(deed.type())) {
            // nobody else is named: it is done at home
            others = new Parties(List.of(new EventParty(side, null)), null).without(actors);
        }
        if (deed.type() == EventType.CONSULT && others.isEmpty() && actors.named().size() < 2) {
            return null;
        }
        return deed.by(actors).to(others);
    }
}
