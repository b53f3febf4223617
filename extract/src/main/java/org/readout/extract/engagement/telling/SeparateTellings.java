package org.readout.extract.engagement.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.grammar.Clause;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.Actor;
import org.readout.model.EngagementKind;

/**
 * "Held separate talks with A and B", "met separately with A and B", "received each of her guests":
 * one verb or noun tells as many engagements as there are sides to be met.
 */
final class SeparateTellings {
    private static final WordSet CUES =
            WordSet.of("separate", "separately", "individually", "individual", "each");
    private static final Set<EngagementKind> MEETINGS =
            Set.of(
                    EngagementKind.TALKS,
                    EngagementKind.MEETING,
                    EngagementKind.RECEPTION,
                    EngagementKind.PHONE_CALL,
                    EngagementKind.VIDEO_CALL);

    private final Scene scene;
    private final ArgumentReader arguments;

    SeparateTellings(Scene scene, ArgumentReader arguments) {
        this.scene = scene;
        this.arguments = arguments;
    }

    /** Puts several tellings in the place of one that tells of separate meetings. */
    void split(SentenceView view, List<Telling> tellings) {
        for (int i = tellings.size() - 1; i >= 0; i--) {
            Telling telling = tellings.get(i);
            if (telling.parts.size() >= 3 && MEETINGS.contains(telling.kind)) {
                List<Telling> apart = apart(view, telling);
                if (apart.size() >= 2) {
                    tellings.remove(i);
                    tellings.addAll(i, apart);
                }
            }
        }
    }

    private List<Telling> apart(SentenceView view, Telling telling) {
        Optional<Clause> clause = view.clauseAt(telling.anchor);
        if (clause.isEmpty() || !clause.get().hasSubject() || !isCued(telling, clause.get())) {
            return List.of();
        }
        Set<Actor> doers = doers(view, clause.get(), telling);
        Map<Object, List<Telling.Part>> others = new LinkedHashMap<>();
        for (Telling.Part part : telling.parts) {
            if (!doers.contains(part.actor())) {
                Object side = scene.cast().sideOf(part.actor()).<Object>map(s -> s).orElse(part);
                others.computeIfAbsent(side, key -> new ArrayList<>()).add(part);
            }
        }
        List<Telling> apart = new ArrayList<>();
        if (!doers.isEmpty() && others.size() >= 2) {
            others.values().forEach(met -> apart.add(with(telling, doers, met)));
        }
        return apart;
    }

    /** Whose meetings they are: the one side of the clause that names a single side. */
    private Set<Actor> doers(SentenceView view, Clause clause, Telling telling) {
        boolean turned = clause.verb().passive();
        List<Argument> own =
                turned
                        ? arguments.read(view, clause, clause.verb().end(), clause.end()).stream()
                                .filter(argument -> argument.link().equals("by"))
                                .toList()
                        : arguments.read(view, null, clause.subjectFirst(), clause.subjectEnd());
        Set<Actor> doers = new LinkedHashSet<>();
        for (Argument argument : own) {
            argument.actors().stream()
                    .filter(actor -> telling.parts.stream().anyMatch(p -> p.actor().equals(actor)))
                    .forEach(doers::add);
        }
        long sides =
                doers.stream()
                        .flatMap(actor -> scene.cast().sideOf(actor).stream())
                        .distinct()
                        .count();
        return sides == 1 ? doers : Set.of();
    }

    private boolean isCued(Telling telling, Clause clause) {
        int from = Math.min(telling.first, clause.verb().first());
        int to = Math.max(telling.end, Math.min(clause.end(), clause.verb().end() + 12));
        for (int at = from; at < to; at++) {
            if (CUES.contains(scene.text(), at) && !scene.text().is(at + 1, "other")) {
                return true;
            }
        }
        return false;
    }

    private static Telling with(Telling whole, Set<Actor> doers, List<Telling.Part> met) {
        Telling telling = whole.alike();
        for (Telling.Part part : whole.parts) {
            if (doers.contains(part.actor()) || met.contains(part)) {
                telling.take(part.actor(), part.role(), part.capacity());
            }
        }
        telling.apart = true;
        return telling;
    }
}
