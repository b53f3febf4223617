package org.readout.extract.engagement.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Mention;
import org.readout.model.SentencedText;

/**
 * Cuts a clause into its subject and what stands behind its verb; finds the subject of clauses that
 * lend theirs.
 */
public final class VerbPartsReader {
    private static final WordSet WITH = WordSet.of("with", "alongside");

    private final Scene scene;
    private final SentencedText text;
    private final ArgumentReader arguments;

    public VerbPartsReader(Scene scene, ArgumentReader arguments) {
        this.scene = scene;
        this.text = scene.text();
        this.arguments = arguments;
    }

    public VerbParts read(SentenceView view, Clause clause) {
        return new VerbParts(view, clause, subject(view, clause), behind(view, clause));
    }

    public List<Argument> subject(SentenceView view, Clause clause) {
        if (!clause.hasSubject()) {
            // "Receiving the guest, the president said ...": the subject of what it opens
            boolean opens =
                    clause.verb().form() == VerbForm.GERUND
                            || clause.verb().form() == VerbForm.PARTICIPLE;
            Optional<Clause> host =
                    !opens
                            ? Optional.empty()
                            : view.parent(clause).or(() -> following(view, clause));
            return host.filter(Clause::hasSubject)
                    .map(other -> subject(view, other))
                    .orElse(List.of());
        }
        Optional<Mention> antecedent = antecedent(view, clause);
        if (antecedent.isPresent()) {
            return arguments.read(view, null, antecedent.get().first(), antecedent.get().end());
        }
        int end = clause.subjectEnd();
        int next = text.is(end, ",") ? end + 1 : end;
        boolean led =
                next < clause.verb().first() && (text.is(next, "led") || text.is(next, "headed"));
        return arguments.read(view, null, clause.subjectFirst(), led ? clause.verb().first() : end);
    }

    /**
     * Whom "who" means where the words right before it name nobody: "A, head of the department, who
     * is visiting".
     */
    private Optional<Mention> antecedent(SentenceView view, Clause clause) {
        if (clause.kind() != ClauseKind.RELATIVE
                || !text.is(clause.first(), "who")
                || arguments.read(view, null, clause.subjectFirst(), clause.subjectEnd()).stream()
                        .anyMatch(Argument::hasParty)) {
            return Optional.empty();
        }
        List<Mention> before = scene.cast().outermostWithin(view.first(), clause.first());
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).isPerson() && !text.word(before.get(i).end()).isClitic()) {
                return Optional.of(before.get(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Clause> following(SentenceView view, Clause clause) {
        return view.clauses().stream()
                .filter(other -> other.kind() == ClauseKind.MAIN && other.first() >= clause.end())
                .findFirst();
    }

    private List<Argument> behind(SentenceView view, Clause clause) {
        List<Argument> behind = arguments.read(view, clause, clause.verb().end(), clause.end());
        List<Argument> before = fronted(view, clause);
        if (before.isEmpty()) {
            return behind;
        }
        List<Argument> all = new ArrayList<>(behind);
        all.addAll(before);
        return all;
    }

    /**
     * "With the envoy of Peru, A, the minister reviewed trade": company named before the subject.
     */
    private List<Argument> fronted(SentenceView view, Clause clause) {
        int first = view.first();
        boolean together = text.is(first, "together");
        int with = together ? first + 1 : first;
        boolean opens =
                clause.kind() == ClauseKind.MAIN
                        && clause.subjectFirst() > with
                        && view.clauses().stream()
                                .noneMatch(other -> other.verb().end() <= clause.subjectFirst())
                        && clause.subjectFirst() < clause.verb().first()
                        && (text.is(with, "with") || text.is(with, "alongside"));
        return opens
                ? arguments.read(view, null, with, clause.subjectFirst()).stream()
                        .filter(argument -> WITH.contains(argument.link()) && argument.hasPerson())
                        .toList()
                : List.of();
    }
}
