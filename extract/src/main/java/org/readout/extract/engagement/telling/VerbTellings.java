package org.readout.extract.engagement.telling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.frame.EngagementVerb;
import org.readout.extract.engagement.frame.FrameLexicon;
import org.readout.extract.engagement.frame.ObjectSort;
import org.readout.extract.engagement.frame.StatusReader;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Tag;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Role;
import org.readout.model.SentencedText;

/** Engagements that a verb tells: "met with", "received", "arrived in", "signed". */
final class VerbTellings {
    static final Set<ObjectSort> THINGS =
            Set.of(
                    ObjectSort.TEXT,
                    ObjectSort.RITE,
                    ObjectSort.RATIFICATION,
                    ObjectSort.PROTEST,
                    ObjectSort.WORK);

    private static final WordSet SETTING =
            WordSet.of("plan", "schedule", "expect", "set", "slate", "foresee");

    private static final WordSet EXPECTING = WordSet.of("due", "expect");

    private static final WordSet OWNING = WordSet.of("his", "her", "their");

    private final Scene scene;
    private final SentencedText text;
    private final FrameLexicon lexicon;
    private final StatusReader statuses;
    private final VerbPartsReader reader;
    private final Goals goals;
    private final VerbFit fit;
    private final VerbObjects objects;
    private final VerbCompany company;

    VerbTellings(
            Scene scene, FrameLexicon lexicon, StatusReader statuses, ArgumentReader arguments) {
        this.scene = scene;
        this.text = scene.text();
        this.lexicon = lexicon;
        this.statuses = statuses;
        this.reader = new VerbPartsReader(scene, arguments);
        this.goals = new Goals(scene);
        this.objects = new VerbObjects(scene, arguments);
        this.company = new VerbCompany(scene, arguments);
        this.fit = new VerbFit(scene, lexicon, goals);
    }

    /** What the verb tells of others beside its first telling. */
    List<Telling> others(Telling told, SentenceView view, Clause clause) {
        return company.others(told, reader.read(view, clause));
    }

    /** What the clause's own verb tells, or null. */
    @Nullable Telling read(SentenceView view, Clause clause) {
        String lemma = clause.verb().lemma();
        if (lemma.equals("be") && text.is(clause.verb().end(), "due")) {
            lemma = "due";
        }
        List<EngagementVerb> verbs = lexicon.verbs(lemma, particle(clause));
        Optional<EngagementStatus> status =
                verbs.isEmpty() ? Optional.empty() : statuses.of(view, clause).status();
        if (status.isEmpty()) {
            return null;
        }
        if (lemma.equals("call") && asks(view, clause)) {
            return null;
        }
        VerbParts parts = reader.read(view, clause);
        for (EngagementVerb verb : verbs) {
            Telling telling = tell(parts, verb);
            if (telling != null) {
                telling.status = EXPECTING.contains(lemma) ? expected(clause) : status.get();
                return telling;
            }
        }
        return null;
    }

    /** The word behind the verb, whose it is left out: "paid his respects". */
    private String particle(Clause clause) {
        int last = text.size() - 1;
        int next = Math.min(clause.verb().end(), last);
        return text.folded(OWNING.contains(text, next) ? Math.min(next + 1, last) : next);
    }

    /** "Is due in Lima", but "had been due in Lima". */
    private static EngagementStatus expected(Clause clause) {
        return clause.verb().form() == VerbForm.PAST && clause.verb().perfect()
                ? EngagementStatus.CANCELLED
                : EngagementStatus.PLANNED;
    }

    /** "Called on the other side to act" tells no call. */
    private boolean asks(SentenceView view, Clause clause) {
        boolean on = text.is(clause.verb().end(), "on") || text.is(clause.verb().end(), "upon");
        if (!on && !text.is(clause.verb().end(), "for")) {
            return false; // "called in the ambassador to protest", "called him to explain"
        }
        for (int at = clause.verb().end();
                on && at < Math.min(view.end(), Math.max(clause.end(), clause.verb().end() + 14));
                at++) {
            if (scene.is(at, Tag.TO)) {
                return true;
            }
        }
        return view.clauses().stream()
                .anyMatch(
                        inner ->
                                inner.kind() == ClauseKind.INFINITIVE
                                        && inner.parent() == clause.index()
                                        && inner.verb().first() > clause.verb().end());
    }

    private @Nullable Telling tell(VerbParts parts, EngagementVerb verb) {
        // "the envoy was received by the president": the subject is the one received
        boolean swapped = parts.clause().verb().passive() && verb.links().contains("");
        Argument object = swapped ? parts.head() : objects.of(parts, verb);
        Clause clause = parts.clause();
        if (object != null && isVisitor(verb, clause, object)) {
            return visitor(parts, clause, object);
        }
        if (object == null ? !fit.alone(parts, verb) : !fit.fits(parts, verb, object)) {
            return null;
        }
        if (THINGS.contains(verb.object()) && isIntent(parts.view(), clause)) {
            return null;
        }
        int first = swapped && object != null ? object.first() : clause.verb().first();
        Telling telling =
                new Telling(
                        fit.kind(verb, parts),
                        parts.view(),
                        clause.verb().head(),
                        first,
                        quoteEnd(parts, object, first));
        List<Argument> doers = swapped ? parts.linked("by") : doers(parts, verb);
        if (JourneyFit.SENDING.contains(verb.lemma())) {
            doers.forEach(
                    argument ->
                            argument.actors()
                                    .forEach(
                                            actor ->
                                                    scene.cast()
                                                            .sideOf(actor)
                                                            .ifPresent(telling::takeSide)));
        } else {
            doers.forEach(argument -> VerbCompany.take(telling, argument, verb.subjectRole()));
        }
        if (object != null) {
            takeObject(telling, parts, verb, object);
        } else if (verb.object() == ObjectSort.PLACE && Goals.whereFirst(scene, parts) >= 0) {
            goals.take(telling, Goals.whereFirst(scene, parts), clause.first());
        }
        if (swapped && object != null && !object.hasPerson() && !THINGS.contains(verb.object())) {
            // "its ambassador in Lima, A, was summoned": the name follows behind the place
            parts.subject().stream()
                    .filter(argument -> argument.link().isEmpty() && argument.hasPerson())
                    .limit(1)
                    .forEach(argument -> VerbCompany.take(telling, argument, verb.objectRole()));
        }
        company.read(telling, parts, verb, object);
        if (verb.lemma().equals("meet")) {
            for (int at = parts.clause().subjectFirst();
                    at >= 0 && at < parts.clause().subjectEnd();
                    at++) {
                lexicon.formatAt(text, at, parts.clause().subjectEnd())
                        .ifPresent(telling::takeSide);
            }
        }
        if (verb.object() == ObjectSort.TEXT && clause.verb().form() == VerbForm.PARTICIPLE) {
            telling.weight =
                    telling.parts.isEmpty() ? Telling.Weight.POINTER : Telling.Weight.MENTION;
            telling.definite = true;
        }
        return telling;
    }

    private static List<Argument> doers(VerbParts parts, EngagementVerb verb) {
        return verb.object() == ObjectSort.PLACE ? JourneyFit.travellers(parts) : parts.subject();
    }

    /** "Told visiting Foreign Minister A": the one named is the traveller. */
    private boolean isVisitor(EngagementVerb verb, Clause clause, Argument object) {
        return verb.lemma().equals("visit")
                && clause.verb().form() == VerbForm.GERUND
                && object.first() == clause.verb().end()
                && scene.isPersonAt(object.first(), object.end());
    }

    private Telling visitor(VerbParts parts, Clause clause, Argument object) {
        Telling telling =
                new Telling(
                        EngagementKind.VISIT,
                        parts.view(),
                        clause.verb().head(),
                        clause.verb().first(),
                        quoteEnd(parts, object, clause.verb().first()));
        telling.weight = Telling.Weight.MENTION;
        VerbCompany.take(telling, object, Role.GUEST);
        telling.parts.removeIf(part -> part.role() != Role.GUEST);
        return telling;
    }

    /** "Agreed to sign a treaty", "offered to open a consulate": a promise, not an occasion. */
    private static boolean isIntent(SentenceView view, Clause clause) {
        return switch (clause.verb().form()) {
            case INFINITIVE -> !isSet(view, clause);
            case BARE ->
                    view.parent(clause)
                                    .or(() -> StatusReader.goesOnWith(view, clause))
                                    .filter(above -> above.verb().form() == VerbForm.MODAL)
                                    .isEmpty()
                            && clause.verb().modal() == null;
            default -> false;
        };
    }

    /** "Ten documents are planned to be signed": set, and no promise. */
    private static boolean isSet(SentenceView view, Clause clause) {
        return clause.verb().passive()
                && view.parent(clause)
                        .filter(
                                above ->
                                        above.verb().passive()
                                                && SETTING.contains(above.verb().lemma()))
                        .isPresent();
    }

    private void takeObject(
            Telling telling, VerbParts parts, EngagementVerb verb, Argument object) {
        if (verb.object() == ObjectSort.PLACE) {
            goals.take(telling, object.first(), parts.extended(object));
        } else if (!THINGS.contains(verb.object())) {
            VerbCompany.take(telling, object, verb.objectRole());
            if (!object.hasPerson()) {
                // "met the ministers of Peru and Chile"
                parts.behind().stream()
                        .filter(argument -> argument.link().equals("of"))
                        .filter(argument -> argument.first() == object.end() + 1)
                        .flatMap(argument -> argument.actors().stream())
                        .flatMap(actor -> scene.cast().sideOf(actor).stream())
                        .forEach(telling::takeSide);
            }
        }
    }

    private int quoteEnd(VerbParts parts, @Nullable Argument object, int first) {
        int end = Math.max(parts.clause().verb().end(), object == null ? 0 : object.end());
        while (end > first + 1
                && (text.word(end - 1).isMark() || scene.is(end - 1, Tag.COORDINATOR))) {
            end--;
        }
        return end;
    }
}
