package org.readout.extract.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.FrameLexicon.Standing;
import org.readout.extract.engagement.Governor.Relation;
import org.readout.extract.engagement.Telling.Weight;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.grammar.Tag;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.model.Actor;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Role;
import org.readout.model.SentencedText;

/** Engagements that a noun tells, with the verb it hangs on: "held talks with", "a visit to Peru was called off". */
final class NounTellings {
    private static final Set<String> DEFINITE = Set.of("the", "this", "these", "those", "that", "its", "their", "his", "her");
    private static final Set<String> BREAKS = Set.of(
            "after", "before", "during", "following", "since", "under", "despite", "amid", "against", "ahead", "as",
            "without", "until", "about", "into", "over", "through", "within", "upon");
    private static final Set<String> PLURALS =
            Set.of("visits", "trips", "calls", "meetings", "letters", "messages", "summits", "conferences", "stops");
    private static final Set<String> MEASURES =
            Set.of("minutes", "hours", "days", "weeks", "months", "day", "hour", "series", "rounds");
    private static final Set<String> OPENINGS = Set.of("at", "during", "in", "after", "following");
    private static final Set<String> NO = Set.of("no", "neither");
    private static final Set<String> PLURAL_OWNERS = Set.of("their", "our");

    private final Scene scene;
    private final SentencedText text;
    private final FrameLexicon lexicon;
    private final StatusReader statuses;
    private final ArgumentReader arguments;
    private final GovernorReader governors;
    private final Goals goals;

    NounTellings(Scene scene, FrameLexicon lexicon, StatusReader statuses, ArgumentReader arguments) {
        this.scene = scene;
        this.text = scene.text();
        this.lexicon = lexicon;
        this.statuses = statuses;
        this.arguments = arguments;
        this.governors = new GovernorReader(scene, lexicon);
        this.goals = new Goals(scene);
    }

    /** A noun of engagement where it stands. */
    private record Found(SentenceView view, EngagementNoun noun, int phraseFirst, int first, int end, Governor governor) {
        int head() {
            return end - 1;
        }
    }

    /** The token after a phrase that tells no engagement ("press conference"); the token itself where none begins. */
    int skip(SentenceView view, int token) {
        return lexicon.nounAt(text, token, view.end())
                .filter(match -> match.value().manner() == Manner.NONE)
                .map(PhraseTable.Match::end)
                .orElse(token);
    }

    /** What the noun at the token tells, or null. */
    @Nullable Telling read(SentenceView view, int token) {
        Optional<PhraseTable.Match<EngagementNoun>> match = lexicon.nounAt(text, token, view.end());
        if (match.isEmpty() || match.get().value().manner() == Manner.NONE || !isHead(match.get())) {
            return null;
        }
        int phraseFirst = measured(view, Math.max(view.first(), Math.min(token, scene.phraseFirst(token))));
        Governor governor = governors.read(view, phraseFirst, match.get().end() - 1);
        Found found = new Found(view, match.get().value(), phraseFirst, token, match.get().end(), governor);
        return tell(found);
    }

    /** "Two days of talks", "ninety minutes of talks": the measure belongs to the phrase. */
    private int measured(SentenceView view, int phraseFirst) {
        boolean of = phraseFirst - 2 >= view.first() && text.is(phraseFirst - 1, "of") && MEASURES.contains(text.folded(phraseFirst - 2));
        return of ? Math.max(view.first(), Math.min(phraseFirst - 2, scene.phraseFirst(phraseFirst - 2))) : phraseFirst;
    }

    private boolean isHead(PhraseTable.Match<EngagementNoun> match) {
        int last = match.end() - 1;
        boolean nominal = scene.is(last, Tag.NOUN) || scene.is(last, Tag.NAME);
        Optional<NounPhrase> phrase = scene.grammar().nounPhraseAt(last);
        return nominal && phrase.map(np -> np.head() <= last).orElse(true) && !text.is(match.end(), "for")
                || nominal && phrase.map(np -> np.head() <= last).orElse(true) && match.value().manner() != Manner.CALL;
    }

    private @Nullable Telling tell(Found found) {
        Standing standing = standing(found);
        Optional<EngagementStatus> status = standing.status();
        int ordinal = Ordinals.among(text, found.phraseFirst(), found.end());
        EngagementKind kind = kind(found, ordinal);
        if (status.isEmpty()) {
            return null;
        }
        Telling telling = new Telling(kind, found.view(), found.head(), quoteFirst(found), quoteEnd(found));
        telling.status = status.get();
        telling.ordinal = ordinal;
        telling.definite = DEFINITE.contains(text.folded(found.phraseFirst()));
        possessors(found, telling);
        if (text.is(found.end(), "of")) {
            joinedSides(found, telling);
        }
        arguments(found, telling);
        boolean told = telling.hasParty() || telling.place != null || telling.goal != null || isPlaced(found);
        doers(found, telling);
        bystander(found, telling);
        presence(found, telling);
        formats(found, telling);
        telling.named = isNamed(found);
        telling.purpose = found.governor().clause() != null && found.governor().relation() == Relation.OBLIQUE
                && text.is(found.phraseFirst() - 1, "for");
        telling.byHand = found.governor().force() == Force.HAND;
        telling.weight = weight(found, telling, told);
        return telling;
    }

    private Weight weight(Found found, Telling telling, boolean told) {
        boolean event = found.governor().force() != null
                && !(found.governor().force() == Force.OCCUR && found.governor().clause() != null
                        && found.governor().clause().verb().lemma().equals("be"));
        boolean named = telling.ordinal != Ordinals.NONE || isNamed(found);
        if (telling.definite && !named && found.governor().relation() == Relation.SUBJECT && isAttended(found.governor())) {
            return Weight.POINTER;
        }
        if (isGeneral(found, telling)) {
            return Weight.POINTER;
        }
        if (event && (!telling.definite || told || named || found.governor().force() == Force.CANCEL)) {
            return Weight.CLAIM;
        }
        if (found.view().isHeadline() && (told || named)) {
            return Weight.CLAIM;
        }
        return told || named ? Weight.MENTION : Weight.POINTER;
    }

    /** "High-level visits", "meetings": such as there are, not one of them. */
    private boolean isGeneral(Found found, Telling telling) {
        return PLURALS.contains(text.folded(found.head())) && telling.parts.isEmpty() && telling.place == null
                && telling.goal == null && !isPlaced(found);
    }

    /** "The meeting was attended by": adds to what is told elsewhere. */
    private static boolean isAttended(Governor governor) {
        return governor.force() == Force.ATTEND || governor.force() == Force.CHAIR || governor.force() == Force.HOST;
    }

    /** "A meeting in Lima", "talks on Monday". */
    private boolean isPlaced(Found found) {
        int next = found.end();
        boolean in = text.is(next, "in") || text.is(next, "at") || text.is(next, "on");
        return in && (scene.places().cityAt(text, next + 1, found.view().end()) != null || scene.dateAt(next + 1, found.view().end()).isPresent());
    }

    private boolean isNamed(Found found) {
        for (int at = found.phraseFirst(); at < found.end(); at++) {
            if (lexicon.formatAt(text, at, found.end()).isPresent()) {
                return true;
            }
            if (at > found.view().first() && scene.is(at, Tag.NAME) && !DEFINITE.contains(text.folded(at))) {
                return true;
            }
        }
        return false;
    }

    private EngagementKind kind(Found found, int ordinal) {
        EngagementNoun noun = found.noun();
        if (isPersonalCall(found)) {
            return EngagementKind.MEETING;
        }
        if (noun.kind() == EngagementKind.RECEPTION && found.governor().force() == Force.HOLD) {
            return EngagementKind.MEETING; // "had lunch with"
        }
        if (noun.manner() != Manner.SITTING || noun.kind() == EngagementKind.SESSION) {
            return noun.kind();
        }
        boolean counted = ordinal > 0;
        boolean mechanism = text.is(found.end(), "of") && mechanismIn(found.end(), Math.min(found.view().end(), found.end() + 12), counted)
                || mechanismIn(found.phraseFirst(), found.first(), counted);
        Clause clause = found.governor().clause();
        boolean body = clause != null && clause.hasSubject() && found.governor().relation() == Relation.OBJECT
                && mechanismIn(clause.subjectFirst(), clause.subjectEnd(), false);
        boolean annual = body || text.is(found.first() - 1, "annual") || text.is(found.first() - 1, "biannual") || text.is(found.first() - 1, "regular");
        return mechanism
                        || annual
                        || ordinal != Ordinals.NONE && noun.kind() == EngagementKind.TALKS
                        || counted && isNamed(found)
                ? EngagementKind.SESSION
                : noun.kind();
    }

    /** "Paid a call on the minister": in person, not by telephone. */
    private boolean isPersonalCall(Found found) {
        return found.noun().manner() == Manner.CALL && (text.is(found.head(), "call") || text.is(found.head(), "calls"))
                && found.end() - found.first() == 1
                && (found.governor().force() == Force.PAY || text.is(found.end(), "on"));
    }

    private boolean mechanismIn(int first, int end, boolean anyCase) {
        for (int at = first; at < end; at++) {
            if (at > first && scene.is(at, Tag.PREPOSITION) && !text.is(at, "of")) {
                return false;
            }
            if (lexicon.object(text.folded(at)).filter(ObjectSort.MECHANISM::equals).isPresent()
                    && (anyCase || text.word(at).isCapitalised() || text.is(at - 1, "joint") || text.is(at - 1, "working"))) {
                return true;
            }
        }
        return false;
    }

    private Standing standing(Found found) {
        if (NO.contains(text.folded(found.phraseFirst()))) {
            return Standing.NONE;
        }
        Standing before = adjective(found);
        Clause clause = found.governor().clause();
        if (found.noun().manner() == Manner.JOURNEY && text.is(found.phraseFirst() - 1, "on") && clause != null
                && found.phraseFirst() < clause.verb().first()) {
            return Standing.HELD; // "the minister, on a visit to Lima, called for ..."
        }
        Force force = found.governor().force();
        if (force == Force.CANCEL && clause != null) {
            return clause.verb().negated() ? Standing.NONE : Standing.CANCELLED;
        }
        Standing whole = clause == null ? Standing.HELD : statuses.of(found.view(), clause);
        if (force == Force.PROPOSE && whole == Standing.HELD) {
            return Standing.PROPOSED;
        }
        if (force == Force.PLAN && whole == Standing.HELD) {
            return Standing.PLANNED;
        }
        if (found.governor().relation() == Relation.SUBJECT && clause != null && force != null && clause.verb().negated()) {
            return clause.verb().perfect() ? Standing.NONE : Standing.CANCELLED; // "never took place", "will not be held"
        }
        if (force != null && force != Force.OCCUR) {
            return whole;
        }
        if (before != null) {
            return before;
        }
        Optional<Standing> after = after(found);
        if (after.isPresent()) {
            return after.get();
        }
        boolean aside = clause == null || found.governor().relation() == Relation.OBLIQUE || force == null;
        if (clause != null && aside && whole == Standing.HELD) {
            Standing ruled = found.governor().relation() == Relation.FREE ? null : statuses.ruling(clause).orElse(null);
            return ruled == null || ruled == Standing.NONE && found.governor().relation() == Relation.OBLIQUE ? Standing.HELD : ruled;
        }
        return whole;
    }

    private @Nullable Standing adjective(Found found) {
        for (int at = found.phraseFirst(); at < found.first(); at++) {
            Optional<Standing> standing = lexicon.standing("adjective", text.folded(at));
            if (standing.isPresent()) {
                return standing.get();
            }
        }
        return null;
    }

    private Optional<Standing> after(Found found) {
        int at = found.end();
        for (int steps = 0; at < found.view().end() && steps < 14; at++, steps++) {
            Optional<Standing> standing = lexicon.standing("after", text.folded(at));
            Optional<Clause> clause = found.view().clauseAt(at);
            boolean finite = clause.isPresent() && clause.get().verb().head() == at && clause.get().verb().form() != VerbForm.PARTICIPLE;
            if (standing.isPresent() && !finite) {
                return standing;
            }
            if (clause.isPresent() && clause.get().verb().first() == at) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void possessors(Found found, Telling telling) {
        List<Argument> before = arguments.read(found.view(), null, found.phraseFirst(), found.first());
        Role role = found.noun().manner() == Manner.JOURNEY ? Role.GUEST
                : found.noun().manner() == Manner.LETTER ? Role.SENDER : Role.ATTENDEE;
        for (Argument argument : before) {
            argument.actors().forEach(actor -> telling.take(actor, role));
            argument.owners().forEach(actor -> telling.take(actor, role));
            argument.sides().forEach(telling::takeSide);
        }
        if (PLURAL_OWNERS.contains(text.folded(found.phraseFirst()))) {
            owners(found).forEach(actor -> telling.take(actor, role));
        }
        for (int at = found.phraseFirst(); at < found.first(); at++) {
            PossessorWords.sides(scene, at).forEach(telling::takeSide);
        }
    }

    /** Whose "their" is: the subject's, where it is several. */
    private List<Actor> owners(Found found) {
        Clause clause = found.governor().clause();
        if (clause == null || !clause.hasSubject() || found.governor().relation() == Relation.SUBJECT) {
            return List.of();
        }
        List<Actor> actors = arguments.read(found.view(), null, clause.subjectFirst(), clause.subjectEnd()).stream()
                .flatMap(argument -> argument.actors().stream())
                .toList();
        return actors.size() >= 2 ? actors : List.of();
    }

    private void arguments(Found found, Telling telling) {
        Clause clause = found.governor().clause();
        int end = found.view().end();
        if (clause != null) {
            end = found.governor().relation() == Relation.SUBJECT ? Math.max(found.end(), clause.verb().first()) : Math.max(found.end(), clause.end());
            // "in a letter to A, B asked": the subject is no addressee
            end = clause.subjectFirst() >= found.end() ? Math.min(end, clause.subjectFirst()) : end;
        }
        for (Argument argument : arguments.read(found.view(), clause, found.end(), end)) {
            if (BREAKS.contains(argument.link())) {
                break;
            }
            take(found, telling, argument);
        }
        if (found.governor().relation() == Relation.SUBJECT && clause != null) {
            for (Argument argument : arguments.read(found.view(), clause, clause.verb().end(), clause.end())) {
                if (argument.link().equals("between") || argument.link().equals("with") || argument.link().equals("from") || argument.link().equals("by")) {
                    take(found, telling, argument);
                }
            }
        }
    }

    private void take(Found found, Telling telling, Argument argument) {
        Manner manner = found.noun().manner();
        Role role = isPersonalCall(found) && argument.link().equals("on")
                ? Role.HOST : role(manner, found.noun().kind(), argument.link());
        boolean tourOf = argument.link().isEmpty() && text.is(found.head(), "of");
        if (manner == Manner.JOURNEY && (argument.link().equals("to") || argument.link().equals("in") || tourOf)) {
            goals.take(telling, argument.first(), argument.end());
            return;
        }
        if (role != null) {
            argument.actors().forEach(actor -> telling.take(actor, role, chaired(argument)));
            if (!argument.hasPerson()) {
                argument.sides().forEach(telling::takeSide);
            }
        }
    }

    private void joinedSides(Found found, Telling telling) {
        for (int at = found.end(); at < Math.min(found.view().end(), found.end() + 8); at++) {
            PossessorWords.sides(scene, at).forEach(telling::takeSide);
        }
    }

    private @Nullable String chaired(Argument argument) {
        return argument.link().equals("by") && argument.first() >= 2 && text.is(argument.first() - 2, "co-chaired") ? "co-chair" : null;
    }

    private static @Nullable Role role(Manner manner, EngagementKind kind, String link) {
        return switch (manner) {
            case ENCOUNTER, SITTING, GATHERING -> switch (link) {
                case "with", "between", "among", "of", "by" -> Role.ATTENDEE;
                case "on", "to" -> kind == EngagementKind.MEETING && manner == Manner.ENCOUNTER ? Role.HOST : null;
                default -> null;
            };
            case CALL -> switch (link) {
                case "with", "between", "among", "of", "by" -> Role.ATTENDEE;
                case "from" -> Role.CALLER;
                case "to" -> Role.RECIPIENT;
                default -> null;
            };
            case JOURNEY -> switch (link) {
                case "by", "of" -> Role.GUEST;
                default -> null;
            };
            case LETTER -> switch (link) {
                case "from", "of", "by" -> Role.SENDER;
                case "to", "for" -> Role.RECIPIENT;
                default -> null;
            };
            case RITE -> switch (link) {
                case "for", "of" -> Role.GUEST;
                case "by" -> Role.HOST;
                case "with" -> Role.ATTENDEE;
                default -> null;
            };
            case SIGNING -> switch (link) {
                case "by", "between", "with" -> Role.SIGNATORY;
                default -> null;
            };
            case NONE -> null;
        };
    }

    /** The subject of the verb that has the engagement as its object, and the persons the verb gives it to. */
    private void doers(Found found, Telling telling) {
        Clause clause = found.governor().clause();
        Force force = found.governor().force();
        if (clause == null || force == null || found.governor().relation() != Relation.OBJECT || !clause.hasSubject()) {
            return;
        }
        boolean given = clause.verb().passive() && (force == Force.SEND || force == Force.HAND);
        Role role = isPersonalCall(found) ? Role.GUEST : given ? Role.RECIPIENT : doerRole(found.noun(), force);
        if (role == null) {
            return;
        }
        boolean written = found.noun().manner() == Manner.LETTER && force == Force.HAND
                && telling.parts.stream().anyMatch(part -> part.role() == Role.SENDER);
        String capacity = force != Force.CHAIR ? null : clause.verb().lemma().startsWith("co") ? "co-chair" : "chair";
        boolean agreed = clause.verb().form() == VerbForm.INFINITIVE || clause.verb().form() == VerbForm.GERUND;
        for (int at = clause.subjectFirst(); at < clause.subjectEnd(); at++) {
            PossessorWords.sides(scene, at).forEach(telling::takeSide);
        }
        for (Argument argument : arguments.read(found.view(), null, clause.subjectFirst(), clause.subjectEnd())) {
            if (argument.link().equals("of") && argument.hasParty() && !argument.hasPerson() && !telling.parts.isEmpty()) {
                continue;
            }
            if (written) {
                continue;
            }
            if (agreed && telling.status == EngagementStatus.PLANNED) {
                // those who agree on a next session are not yet those who will sit in it
                argument.actors().forEach(actor -> scene.cast().sideOf(actor).ifPresent(telling::takeSide));
            } else {
                argument.actors().forEach(actor -> telling.take(actor, role, capacity));
                argument.sides().forEach(telling::takeSide);
            }
        }
        if (found.noun().manner() == Manner.LETTER) {
            for (Argument argument : arguments.read(found.view(), clause, clause.verb().end(), found.phraseFirst())) {
                argument.actors().forEach(actor -> telling.take(actor, Role.RECIPIENT));
            }
        }
    }

    /** "The ceremony was held in the presence of the two presidents". */
    private void presence(Found found, Telling telling) {
        if (found.noun().manner() != Manner.RITE && found.noun().manner() != Manner.SIGNING) {
            return;
        }
        for (int at = found.end(); at + 1 < found.view().end(); at++) {
            if (text.is(at, "presence") && text.is(at + 1, "of")) {
                for (Argument argument : arguments.read(found.view(), found.governor().clause(), at + 2, found.view().end())) {
                    if (argument.link().isEmpty() || argument.link().equals("of")) {
                        argument.actors().forEach(actor -> telling.take(actor, Role.ATTENDEE));
                    }
                }
            }
        }
    }

    /** "The G20 summit": the format stands among the sides. */
    private void formats(Found found, Telling telling) {
        boolean gathering = found.noun().manner() == Manner.GATHERING || found.noun().manner() == Manner.SITTING;
        for (int at = found.phraseFirst(); gathering && at < Math.min(found.view().end(), found.end() + 5); at++) {
            if (at < found.first() || at > found.end()) {
                lexicon.formatAt(text, at, found.view().end()).ifPresent(telling::takeSide);
            }
        }
    }

    /** "Said after talks with B", "is on a visit to Peru": the subject takes part, though another verb has it. */
    private void bystander(Found found, Telling telling) {
        Clause clause = found.governor().clause();
        if (clause == null || !clause.hasSubject() || found.governor().relation() != Relation.OBLIQUE || found.governor().force() != null) {
            return;
        }
        boolean journey = found.noun().manner() == Manner.JOURNEY && !telling.definite
                && (text.is(found.phraseFirst() - 1, "on") || text.is(found.phraseFirst() - 1, "after"));
        if (found.noun().manner() == Manner.LETTER) {
            correspond(found, telling, clause);
            return;
        }
        boolean encounter = (found.noun().manner() == Manner.ENCOUNTER || found.noun().manner() == Manner.CALL || found.noun().manner() == Manner.SITTING)
                && (telling.parts.size() == 1 || telling.parts.isEmpty() && OPENINGS.contains(text.folded(Math.max(0, found.phraseFirst() - 1)))) && !telling.definite;
        if (journey && telling.parts.isEmpty() || encounter) {
            for (Argument argument : arguments.read(found.view(), null, clause.subjectFirst(), clause.subjectEnd())) {
                argument.actors().stream().filter(Actor.Individual.class::isInstance)
                        .forEach(actor -> telling.take(actor, journey ? Role.GUEST : Role.ATTENDEE));
            }
            if (!journey && telling.parts.size() == 1 && found.end() <= clause.verb().first()) {
                // "in a call, A told B that ...": both were on the line
                arguments.read(found.view(), clause, clause.verb().end(), clause.end()).stream()
                        .filter(argument -> argument.link().isEmpty() || argument.link().equals("with"))
                        .limit(1)
                        .forEach(argument -> argument.actors().stream().filter(Actor.Individual.class::isInstance)
                                .forEach(actor -> telling.take(actor, Role.ATTENDEE)));
            }
        }
    }

    /** "In a letter to B, A asked", "A congratulated B in a message". */
    private void correspond(Found found, Telling telling, Clause clause) {
        boolean in = text.is(found.phraseFirst() - 1, "in") || text.is(found.phraseFirst() - 1, "by") || text.is(found.phraseFirst() - 1, "through");
        if (!in || telling.definite || telling.parts.stream().anyMatch(part -> part.role() == Role.SENDER)) {
            return;
        }
        for (Argument argument : arguments.read(found.view(), null, clause.subjectFirst(), clause.subjectEnd())) {
            argument.actors().forEach(actor -> telling.take(actor, Role.SENDER));
        }
        if (telling.parts.stream().noneMatch(part -> part.role() == Role.RECIPIENT)) {
            arguments.read(found.view(), clause, clause.verb().end(), clause.end()).stream()
                    .filter(argument -> argument.link().isEmpty() && argument.hasPerson())
                    .limit(1)
                    .forEach(argument -> argument.actors().forEach(actor -> telling.take(actor, Role.RECIPIENT)));
        }
    }

    private static @Nullable Role doerRole(EngagementNoun noun, Force force) {
        return switch (force) {
            case HOLD, PAY -> noun.manner() == Manner.JOURNEY || noun.kind() == EngagementKind.MEETING && force == Force.PAY
                    ? Role.GUEST : noun.manner() == Manner.RITE ? Role.HOST : Role.ATTENDEE;
            case HOST -> Role.HOST;
            case CHAIR, ATTEND, ADDRESS -> Role.ATTENDEE;
            case SEND, HAND -> noun.manner() == Manner.LETTER ? Role.SENDER : null;
            case GET -> noun.manner() == Manner.LETTER || noun.manner() == Manner.CALL ? Role.RECIPIENT : null;
            case CANCEL -> noun.manner() == Manner.JOURNEY ? Role.GUEST : Role.ATTENDEE;
            case OCCUR -> noun.manner() == Manner.JOURNEY ? Role.GUEST : Role.ATTENDEE;
            case PLAN, PROPOSE -> null;
        };
    }

    private int quoteFirst(Found found) {
        Clause clause = found.governor().clause();
        boolean withVerb = clause != null && found.governor().relation() == Relation.OBJECT && found.governor().force() != null;
        return withVerb ? clause.verb().first() : found.phraseFirst();
    }

    private int quoteEnd(Found found) {
        Clause clause = found.governor().clause();
        int end = found.end();
        if (clause != null && found.governor().relation() == Relation.SUBJECT) {
            end = Math.max(end, clause.verb().end());
        } else {
            int limit = Math.min(clause == null ? found.view().end() : clause.end(), found.view().end());
            for (int at = end; at < limit && !text.word(at).isMark() && (clause == null || found.view().owns(clause, at)); at++) {
                end = at + 1;
            }
        }
        return end;
    }
}
