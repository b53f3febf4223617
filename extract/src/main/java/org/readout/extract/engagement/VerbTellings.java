package org.readout.extract.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.FrameLexicon.Standing;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.grammar.Tag;
import org.readout.extract.name.Mention;
import org.readout.model.Actor;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Role;
import org.readout.model.SentencedText;

/** Engagements that a verb tells: "met with", "received", "arrived in", "signed". */
final class VerbTellings {
    private static final Set<String> BY_PHONE = Set.of("phone", "telephone", "telephonically");
    private static final Set<String> BY_VIDEO =
            Set.of("video", "virtually", "videoconference", "online", "video-link", "videolink", "virtual");
    private static final Set<String> AWAY =
            Set.of("after", "before", "during", "following", "ahead", "about", "against", "as", "since", "until");
    private static final Set<String> PRESS =
            Set.of("reporters", "journalists", "press", "media", "newsmen", "correspondents");
    private static final Set<String> SENDING = Set.of("send", "dispatch");
    private static final Set<String> HERE = Set.of("here", "there");
    private static final Set<ObjectSort> THINGS = Set.of(
            ObjectSort.TEXT, ObjectSort.RITE, ObjectSort.RATIFICATION, ObjectSort.PROTEST, ObjectSort.WORK);

    private final Scene scene;
    private final SentencedText text;
    private final FrameLexicon lexicon;
    private final StatusReader statuses;
    private final ArgumentReader arguments;
    private final Goals goals;

    VerbTellings(Scene scene, FrameLexicon lexicon, StatusReader statuses, ArgumentReader arguments) {
        this.scene = scene;
        this.text = scene.text();
        this.lexicon = lexicon;
        this.statuses = statuses;
        this.arguments = arguments;
        this.goals = new Goals(scene);
    }

    /** What the clause's own verb tells, or null. */
    @Nullable Telling read(SentenceView view, Clause clause) {
        String lemma = clause.verb().lemma();
        if (lemma.equals("be") && text.is(clause.verb().end(), "due")) {
            lemma = "due";
        }
        List<EngagementVerb> verbs = lexicon.verbs(lemma + " " + text.folded(Math.min(clause.verb().end(), text.size() - 1)));
        verbs = verbs.isEmpty() ? lexicon.verbs(lemma) : verbs;
        Optional<EngagementStatus> status =
                verbs.isEmpty() ? Optional.empty() : statuses.of(view, clause).status();
        if (status.isEmpty()) {
            return null;
        }
        if (lemma.equals("call") && asks(view, clause)) {
            return null;
        }
        Parts parts = new Parts(view, clause, subject(view, clause), behind(view, clause));
        for (EngagementVerb verb : verbs) {
            Telling telling = tell(parts, verb);
            if (telling != null) {
                telling.status = lemma.equals("due") || lemma.equals("expect") ? EngagementStatus.PLANNED : status.get();
                return telling;
            }
        }
        return null;
    }

    /** "Called on the other side to act" tells no call. */
    private static boolean asks(SentenceView view, Clause clause) {
        return view.clauses().stream().anyMatch(inner -> inner.kind() == ClauseKind.INFINITIVE
                && inner.parent() == clause.index() && inner.verb().first() > clause.verb().end());
    }

    /** A clause cut up. */
    private record Parts(SentenceView view, Clause clause, List<Argument> subject, List<Argument> behind) {}

    List<Argument> subject(SentenceView view, Clause clause) {
        if (!clause.hasSubject()) {
            // "Receiving the guest, the president said ...": the subject of what it opens
            boolean opens = clause.verb().form() == VerbForm.GERUND || clause.verb().form() == VerbForm.PARTICIPLE;
            Optional<Clause> host = !opens ? Optional.empty() : view.parent(clause).or(() -> following(view, clause));
            return host.filter(Clause::hasSubject).map(other -> subject(view, other)).orElse(List.of());
        }
        Optional<Mention> antecedent = antecedent(view, clause);
        if (antecedent.isPresent()) {
            return arguments.read(view, null, antecedent.get().first(), antecedent.get().end());
        }
        int end = clause.subjectEnd();
        int next = text.is(end, ",") ? end + 1 : end;
        boolean led = next < clause.verb().first() && (text.is(next, "led") || text.is(next, "headed"));
        return arguments.read(view, null, clause.subjectFirst(), led ? clause.verb().first() : end);
    }

    /** Whom "who" means where the words right before it name nobody: "A, head of the department, who is visiting". */
    private Optional<Mention> antecedent(SentenceView view, Clause clause) {
        if (clause.kind() != ClauseKind.RELATIVE || !text.is(clause.first(), "who")
                || arguments.read(view, null, clause.subjectFirst(), clause.subjectEnd()).stream().anyMatch(Argument::hasParty)) {
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
        return view.clauses().stream().filter(other -> other.kind() == ClauseKind.MAIN && other.first() >= clause.end()).findFirst();
    }

    private List<Argument> behind(SentenceView view, Clause clause) {
        return arguments.read(view, clause, clause.verb().end(), clause.end());
    }

    private @Nullable Telling tell(Parts parts, EngagementVerb verb) {
        // "the envoy was received by the president": the subject is the one received
        boolean swapped = parts.clause().verb().passive() && verb.links().contains("");
        Argument object = swapped ? head(parts.subject()) : object(parts, verb);
        if (object == null ? !alone(parts, verb) : !fits(parts, verb, object)) {
            return null;
        }
        Clause clause = parts.clause();
        if (THINGS.contains(verb.object()) && isIntent(parts.view(), clause)) {
            return null;
        }
        int first = swapped && object != null ? object.first() : clause.verb().first();
        Telling telling = new Telling(
                kind(verb, clause), parts.view(), clause.verb().head(), first, quoteEnd(parts, object, first));
        List<Argument> doers = swapped ? linked(parts.behind(), "by") : parts.subject();
        if (SENDING.contains(verb.lemma())) {
            doers.forEach(argument -> argument.actors().forEach(actor -> scene.cast().sideOf(actor).ifPresent(telling::takeSide)));
        } else {
            doers.forEach(argument -> take(telling, argument, verb.subjectRole()));
        }
        if (object != null) {
            takeObject(telling, parts, verb, object);
        }
        takeCompany(telling, parts, verb, object);
        if (verb.lemma().equals("meet")) {
            for (int at = parts.clause().subjectFirst(); at >= 0 && at < parts.clause().subjectEnd(); at++) {
                lexicon.formatAt(text, at, parts.clause().subjectEnd()).ifPresent(telling::takeSide);
            }
        }
        witnesses(telling, parts);
        if (verb.object() == ObjectSort.TEXT && clause.verb().form() == VerbForm.PARTICIPLE) {
            telling.weight = telling.parts.isEmpty() ? Telling.Weight.POINTER : Telling.Weight.MENTION;
            telling.definite = true;
        }
        return telling;
    }

    /** "In the presence of the two presidents". */
    private void witnesses(Telling telling, Parts parts) {
        for (int at = parts.view().first(); at + 1 < parts.view().end(); at++) {
            if (text.is(at, "presence") && text.is(at + 1, "of")) {
                arguments.read(parts.view(), parts.clause(), at + 2, parts.view().end()).stream()
                        .filter(argument -> argument.link().isEmpty() || argument.link().equals("of"))
                        .forEach(argument -> take(telling, argument, Role.ATTENDEE));
                return;
            }
        }
    }

    /** "Agreed to sign a treaty", "offered to open a consulate": a promise, not an occasion. */
    private static boolean isIntent(SentenceView view, Clause clause) {
        return switch (clause.verb().form()) {
            case INFINITIVE -> true;
            case BARE -> view.parent(clause).filter(parent -> parent.verb().form() == VerbForm.MODAL).isEmpty()
                    && clause.verb().modal() == null;
            default -> false;
        };
    }

    private void takeObject(Telling telling, Parts parts, EngagementVerb verb, Argument object) {
        if (verb.object() == ObjectSort.PLACE) {
            goals.take(telling, object.first(), extended(parts, object));
        } else if (!THINGS.contains(verb.object())) {
            take(telling, object, verb.objectRole());
        }
    }

    private void takeCompany(Telling telling, Parts parts, EngagementVerb verb, @Nullable Argument object) {
        for (Argument argument : parts.behind()) {
            if (argument == object) {
                continue;
            }
            if (leadsClause(parts.view(), argument)) {
                continue;
            }
            if (object != null && argument.link().equals(object.link()) && argument.hasPerson()
                    && verb.object() == ObjectSort.PERSON && text.word(argument.first() - 1).isMark() | scene.is(argument.first() - 1, Tag.COORDINATOR)) {
                take(telling, argument, verb.objectRole());
                continue;
            }
            boolean with = argument.link().equals("with") || argument.link().equals("alongside") || argument.link().equals("between");
            if (with && verb.object() != ObjectSort.PLACE) {
                take(telling, argument, verb.object() == ObjectSort.TEXT ? verb.subjectRole() : Role.ATTENDEE);
            } else if (argument.link().equals("to") && verb.object() == ObjectSort.RITE) {
                take(telling, argument, Role.HOST);
            } else if (verb.object() == ObjectSort.RITE && verb.subjectRole() == Role.HOST
                    && (argument.link().equals("of") || argument.link().equals("from"))) {
                take(telling, argument, Role.GUEST);
            } else if (argument.link().equals("by") && isLed(argument) && verb.object() != ObjectSort.PLACE && !THINGS.contains(verb.object())) {
                take(telling, argument, verb.objectRole());
            }
        }
    }

    /** "A delegation led by the speaker". */
    private boolean isLed(Argument argument) {
        return text.is(argument.first() - 2, "led") || text.is(argument.first() - 2, "headed");
    }

    /** "With the minister announcing ...": what he does, not whom one met. */
    private static boolean leadsClause(SentenceView view, Argument argument) {
        return view.clauses().stream().anyMatch(clause -> clause.kind() == ClauseKind.PARTICIPIAL
                && clause.verb().form() == VerbForm.GERUND && clause.subjectFirst() == argument.first());
    }

    /** The object: the first phrase behind the verb with one of the verb's prepositions. */
    private @Nullable Argument object(Parts parts, EngagementVerb verb) {
        for (Argument argument : parts.behind()) {
            // "speaking after a meeting with B" is not speaking with B
            if (!verb.links().contains(argument.link()) && AWAY.contains(argument.link())) {
                return null;
            }
            boolean link = verb.links().contains(argument.link());
            if (link && (argument.hasParty() || argument.head() >= 0 || verb.object() == ObjectSort.PLACE)) {
                return argument;
            }
        }
        return null;
    }

    /** "The two ministers met", "arrived here". */
    private boolean alone(Parts parts, EngagementVerb verb) {
        if (verb.object() == ObjectSort.PLACE) {
            int next = Math.min(parts.clause().verb().end(), text.size() - 1);
            boolean flewIn = text.is(next, "in") && scene.dateAt(next + 2, text.size()).isPresent() && verb.lemma().equals("fly");
            return (HERE.contains(text.folded(next)) || flewIn) && hasTraveller(parts);
        }
        if (!verb.objectMayLack() || parts.clause().verb().passive()) {
            return false;
        }
        long parties = parts.subject().stream().mapToLong(argument -> argument.actors().size()).sum();
        Argument head = head(parts.subject());
        boolean plural = head != null && head.head() >= 0 && lexicon.object(text.folded(head.head())).filter(ObjectSort.DELEGATION::equals).isPresent();
        return parties >= 2 || plural;
    }

    private boolean fits(Parts parts, EngagementVerb verb, Argument object) {
        return switch (verb.object()) {
            case PERSON, DELEGATION -> fitsPerson(parts, verb, object);
            case GUEST -> (object.hasPerson() || hasHead(object, ObjectSort.DELEGATION)) && parts.subject().stream().anyMatch(Argument::hasParty) && arrives(parts);
            case ENVOY -> hasHead(object, ObjectSort.ENVOY) || object.hasPerson() && envoy(object);
            case PLACE -> hasTraveller(parts)
                    && goals.isGoal(object.first(), extended(parts, object), verb.links().contains(""))
                    && (!verb.lemma().equals("be") || isStay(parts, object));
            case TEXT, RITE, RATIFICATION, PROTEST, WORK, MECHANISM -> hasHead(object.first(), extended(parts, object), verb.object());
        };
    }

    /** "The port of Callao": the phrase with what hangs on it. */
    private static int extended(Parts parts, Argument object) {
        int at = parts.behind().indexOf(object);
        boolean of = at >= 0 && at + 1 < parts.behind().size() && parts.behind().get(at + 1).link().equals("of");
        return of ? parts.behind().get(at + 1).end() : object.end();
    }

    /** "Was in Lima last week", "is in Lima for talks": a stay abroad, told with its time or purpose. */
    private boolean isStay(Parts parts, Argument object) {
        Clause clause = parts.clause();
        boolean timed = !scene.dates().within(clause.first(), clause.end()).isEmpty()
                || parts.behind().stream().anyMatch(argument -> argument.link().equals("for"));
        Telling trial = new Telling(EngagementKind.VISIT, parts.view(), clause.verb().head(), clause.verb().first(), clause.verb().end());
        goals.take(trial, object.first(), object.end());
        Actor.Side goal = trial.goal;
        boolean abroad = goal != null && parts.subject().stream().flatMap(argument -> argument.actors().stream())
                .filter(Actor.Individual.class::isInstance)
                .anyMatch(actor -> scene.cast().sideOf(actor).filter(side -> !side.equals(goal)).isPresent());
        return timed && abroad && clause.verb().isFinite();
    }

    /** "Welcomed the king to Lima": a greeting where a guest comes is a reception. */
    private boolean arrives(Parts parts) {
        return parts.behind().stream()
                .filter(argument -> argument.link().equals("to") || argument.link().equals("at") || argument.link().equals("in"))
                .anyMatch(argument -> goals.isGoal(argument.first(), argument.end(), false));
    }

    private boolean fitsPerson(Parts parts, EngagementVerb verb, Argument object) {
        if (object.head() >= 0 && PRESS.contains(text.folded(object.head()))) {
            return false;
        }
        if ((verb.lemma().equals("discuss") || verb.lemma().equals("exchange")) && !acrossSides(parts, object)) {
            return false;
        }
        boolean person = object.hasPerson() || hasHead(object, ObjectSort.DELEGATION) || hasHead(object, ObjectSort.ENVOY);
        if (verb.kind() == EngagementKind.PHONE_CALL) {
            boolean doer = parts.subject().stream().anyMatch(Argument::hasPerson);
            return object.hasPerson() && (doer || kind(verb, parts.clause()) != EngagementKind.PHONE_CALL || byPhone(parts.clause()));
        }
        if (verb.lemma().equals("meet") && parts.subject().stream().anyMatch(Argument::hasPerson)) {
            return object.hasParty() || person;
        }
        return person || object.hasParty() && !object.actors().isEmpty() && verb.kind() != EngagementKind.RECEPTION;
    }

    /** Whether persons of two sides stand on both ends. */
    private boolean acrossSides(Parts parts, Argument object) {
        return parts.clause().verb().isFinite() && object.hasPerson() && parts.subject().stream()
                .flatMap(argument -> argument.actors().stream())
                .filter(Actor.Individual.class::isInstance)
                .anyMatch(doer -> object.actors().stream().anyMatch(other ->
                        !scene.cast().sideOf(doer).equals(scene.cast().sideOf(other))));
    }

    private boolean envoy(Argument object) {
        for (int at = object.first(); at < object.end(); at++) {
            if (lexicon.object(text.folded(at)).filter(ObjectSort.ENVOY::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasTraveller(Parts parts) {
        if (SENDING.contains(parts.clause().verb().lemma())) {
            return parts.behind().stream().anyMatch(argument -> argument.link().isEmpty() && hasHead(argument, ObjectSort.DELEGATION));
        }
        return parts.subject().stream().anyMatch(argument -> argument.hasPerson() || hasHead(argument, ObjectSort.DELEGATION));
    }

    private boolean hasHead(Argument argument, ObjectSort sort) {
        return hasHead(argument.first(), argument.end(), sort);
    }

    private boolean hasHead(int first, int end, ObjectSort sort) {
        for (int at = first; at < end; at++) {
            if (scene.is(at, Tag.PREPOSITION) && !text.is(at, "of")) {
                return false;
            }
            if (lexicon.object(text.folded(at)).filter(sort::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private EngagementKind kind(EngagementVerb verb, Clause clause) {
        if (verb.object() != ObjectSort.PERSON) {
            return verb.kind();
        }
        for (int at = clause.verb().end(); at < clause.end(); at++) {
            if (BY_VIDEO.contains(text.folded(at))) {
                return EngagementKind.VIDEO_CALL;
            }
        }
        return verb.kind() == EngagementKind.TALKS && byPhone(clause) ? EngagementKind.PHONE_CALL : verb.kind();
    }

    private boolean byPhone(Clause clause) {
        for (int at = clause.first(); at < clause.end(); at++) {
            if (BY_PHONE.contains(text.folded(at))) {
                return true;
            }
        }
        return false;
    }

    private int quoteEnd(Parts parts, @Nullable Argument object, int first) {
        int end = Math.max(parts.clause().verb().end(), object == null ? 0 : object.end());
        while (end > first + 1 && (text.word(end - 1).isMark() || scene.is(end - 1, Tag.COORDINATOR))) {
            end--;
        }
        return end;
    }

    private static @Nullable Argument head(List<Argument> arguments) {
        return arguments.isEmpty() ? null : arguments.getFirst();
    }

    private static List<Argument> linked(List<Argument> arguments, String link) {
        return arguments.stream().filter(argument -> argument.link().equals(link)).toList();
    }

    private static void take(Telling telling, Argument argument, Role role) {
        for (Actor actor : argument.actors()) {
            telling.take(actor, role);
        }
        if (!argument.hasPerson()) {
            argument.sides().forEach(telling::takeSide);
        }
    }
}
