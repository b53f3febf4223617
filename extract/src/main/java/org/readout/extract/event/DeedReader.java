package org.readout.extract.event;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.EventType;

/** Reads what a clause does, through the verbs that promise, refuse, demand or tell it. */
final class DeedReader {
    /** Deeper than any sentence that people write; keeps hostile text from going on for ever. */
    private static final int DEEPEST = 6;

    private static final WordSet SPEAKERS_OWN =
            WordSet.of(
                    "it", "they", "he", "she", "we", "i", "its", "their", "his", "her", "who",
                    "which");

    private static final WordSet OBLIGING = WordSet.of("must", "should", "ought");
    private static final WordSet HELD =
            WordSet.of(
                    "arrest",
                    "detain",
                    "jail",
                    "imprison",
                    "sentence",
                    "convict",
                    "charge",
                    "indict");

    private static final WordSet HYPOTHETICAL = WordSet.of("could", "may", "might", "can");

    private final Telling telling;
    private final Recipients recipients;
    private final Set<Integer> used = new HashSet<>();

    DeedReader(Telling telling) {
        this.telling = telling;
        recipients = new Recipients(telling);
    }

    /** Whether the clause was read as part of another. */
    boolean isUsed(Clause clause) {
        return used.contains(clause.index());
    }

    @Nullable Deed read(Clause clause) {
        return read(clause, Parties.NONE, 0);
    }

    /**
     * @param above who acts in the clause that this one hangs on
     */
    private @Nullable Deed read(Clause clause, Parties above, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        Parties actors = actors(clause, above);
        for (Telling.Reading reading : telling.readings(clause)) {
            Parties doers = reading.state() ? subject(clause, above) : actors;
            for (Pattern pattern : reading.use().patterns()) {
                Deed deed = read(clause, reading, pattern, doers, depth);
                if (deed != null) {
                    return tensed(deed, clause, reading.use().effect());
                }
            }
        }
        return null;
    }

    private Parties actors(Clause clause, Parties above) {
        if (clause.verb().passive()) {
            return byPhrase(clause);
        }
        return subject(clause, above);
    }

    /**
     * Who does it where the verb is passive; who is arrested "in Ruritania" is so by its police.
     */
    private Parties byPhrase(Clause clause) {
        int by = telling.preposition(clause, clause.verb().end(), "by");
        int place = telling.preposition(clause, clause.verb().end(), "in");
        int at = by >= 0 ? by : HELD.contains(clause.verb().lemma()) ? place : -1;
        return at < 0 ? Parties.NONE : telling.parties().at(at + 1, clause.end());
    }

    private Parties subject(Clause clause, Parties above) {
        if (!clause.hasSubject()) {
            return above;
        }
        Parties subject = recipients.subject(clause);
        boolean own =
                subject.named().isEmpty()
                        && SPEAKERS_OWN.contains(telling.text().folded(clause.subjectFirst()));
        if (!own && !subject.isEmpty()) {
            return subject;
        }
        // "sent a note asking ...": who sent it asks
        boolean hangs = above.isEmpty() && clause.parent() >= 0 && clause.parent() < clause.index();
        return hangs ? subject(telling.clauses().get(clause.parent()), above) : above;
    }

    private @Nullable Deed read(
            Clause clause, Telling.Reading reading, Pattern pattern, Parties actors, int depth) {
        int after = reading.after();
        return switch (pattern.kind()) {
            case INFINITIVE ->
                    behind(
                            clause,
                            reading,
                            telling.infinitive(clause, after, false),
                            actors,
                            depth);
            case OBJECT_INFINITIVE ->
                    behind(clause, reading, telling.infinitive(clause, after, true), actors, depth);
            case CLAUSE, OBJECT_CLAUSE ->
                    behind(clause, reading, telling.complement(clause, after), actors, depth);
            case GERUND, TO_GERUND, OBJECT_GERUND ->
                    behind(clause, reading, telling.gerund(clause, after), actors, depth);
            case NOUN -> noun(clause, reading, pattern.word(), actors);
            case OBJECT ->
                    clause.verb().passive() || telling.hasObject(clause, after)
                            ? plain(clause, reading, actors)
                            : null;
            case NOTHING -> plain(clause, reading, actors);
            case QUOTE -> telling.text().is(after, "\"") ? plain(clause, reading, actors) : null;
            case PREPOSITION, TO_OBJECT ->
                    telling.isNext(after, pattern.word()) ? plain(clause, reading, actors) : null;
            case OBJECT_PREPOSITION ->
                    telling.hasObject(clause, after)
                                    && telling.preposition(clause, after, pattern.word()) >= 0
                            ? plain(clause, reading, actors)
                            : null;
        };
    }

    private @Nullable Deed plain(Clause clause, Telling.Reading reading, Parties actors) {
        return switch (reading.use().effect()) {
            case Effect.Does(EventType type) -> deed(clause, reading, type, null, actors, true);
            case Effect.Change change ->
                    Changes.ofUnknown(
                            change,
                            deed(clause, reading, EventType.AGREE, null, actors, false),
                            reading,
                            clause,
                            telling);
        };
    }

    private Deed deed(
            Clause clause,
            Telling.Reading reading,
            EventType type,
            @Nullable String mode,
            Parties actors,
            boolean told) {
        EventVerbs.Use use = reading.use();
        Parties others = recipients.of(clause, reading.after(), use.recipients(), actors);
        return new Deed(type, mode != null ? mode : use.mode(), actors, others, told);
    }

    private @Nullable Deed noun(
            Clause clause, Telling.Reading reading, String group, Parties actors) {
        int after = reading.after();
        EventNouns.Meaning meaning =
                clause.verb().passive()
                        ? telling.noun(clause.subjectFirst(), clause.subjectEnd(), group)
                        : telling.noun(after, telling.objectEnd(clause, after), group);
        if (meaning == null) {
            return null;
        }
        return switch (reading.use().effect()) {
            case Effect.Does(EventType type) -> deed(clause, reading, type, null, actors, true);
            case Effect.Change change ->
                    Changes.of(
                            change,
                            deed(clause, reading, meaning.deed(), meaning.mode(), actors, true));
        };
    }

    /** The deed of the clause behind the verb, changed by the verb. */
    private @Nullable Deed behind(
            Clause clause,
            Telling.Reading reading,
            @Nullable Clause child,
            Parties actors,
            int depth) {
        if (child == null) {
            return null;
        }
        used.add(child.index());
        if (reading.use().effect() instanceof Effect.Does(EventType type)) {
            return deed(clause, reading, type, null, actors, true);
        }
        Effect.Change change = (Effect.Change) reading.use().effect();
        if (change == Effect.Change.SAY && obliges(child)) {
            Parties others = recipients.subject(child).without(actors);
            return others.isEmpty()
                    ? null
                    : new Deed(EventType.REQUEST, null, actors, others, true);
        }
        Deed deed = read(child, actors, depth + 1);
        if (change == Effect.Change.DEMAND
                || change == Effect.Change.REFUSE
                || change == Effect.Change.THREATEN) {
            Deed own = deed(clause, reading, EventType.AGREE, null, actors, false);
            return Changes.demanded(change, own, deed);
        }
        if (deed != null) {
            return Changes.of(change, deed);
        }
        return Changes.ofUnknown(
                change,
                deed(clause, reading, EventType.AGREE, null, actors, false),
                reading,
                clause,
                telling);
    }

    private boolean obliges(Clause child) {
        String modal = child.verb().modal();
        return modal != null && OBLIGING.contains(modal)
                || child.verb().form() == VerbForm.BARE
                || telling.readings(child).stream()
                        .anyMatch(
                                r ->
                                        r.use().effect() == Effect.Change.MUST
                                                && telling.infinitive(child, r.after(), false)
                                                        != null);
    }

    /**
     * What is yet to come is promised or threatened; what is denied is refused or did not happen.
     */
    private static @Nullable Deed tensed(Deed deed, Clause clause, Effect effect) {
        if (effect == Effect.Change.SAY) {
            return deed;
        }
        String modal = clause.verb().modal();
        boolean open = modal != null && HYPOTHETICAL.contains(modal);
        if (clause.verb().negated()) {
            boolean will = modal != null || clause.verb().form() != VerbForm.PAST;
            return deed.type().isCooperative() && will
                    ? deed.as(EventType.REJECT, Changes.asked(deed.type()))
                    : null;
        }
        boolean future = clause.verb().isFuture() || "would".equals(modal);
        if (open && !deed.type().equals(EventType.REJECT)) {
            return null;
        }
        return future ? Changes.toCome(deed) : deed;
    }
}
