package org.readout.extract.engagement.telling;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.Tag;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Role;
import org.readout.model.SentencedText;

/**
 * Visits that an invitation proposes, or plans once it is accepted: "invited him to visit Oslo".
 */
final class InvitationTellings {
    private static final WordSet INVITATIONS = WordSet.of("invitation", "invitations");
    private static final WordSet OCCASIONS =
            WordSet.of(
                    "fair",
                    "festival",
                    "games",
                    "expo",
                    "exhibition",
                    "celebrations",
                    "celebration",
                    "anniversary",
                    "opening",
                    "parade",
                    "jubilee",
                    "cup",
                    "races",
                    "opera",
                    "harvest");
    private static final WordSet ANYBODY =
            WordSet.of(
                    "people",
                    "tourists",
                    "companies",
                    "investors",
                    "businesses",
                    "citizens",
                    "entrepreneurs",
                    "travellers",
                    "travelers",
                    "enterprises",
                    "firms",
                    "students");
    private static final WordSet REFUSING =
            WordSet.of("turn", "decline", "reject", "refuse", "spurn");
    private static final WordSet GIVING =
            WordSet.of(
                    "extend",
                    "renew",
                    "convey",
                    "issue",
                    "repeat",
                    "offer",
                    "deliver",
                    "reiterate",
                    "send",
                    "give",
                    "make");

    private final Scene scene;
    private final SentencedText text;
    private final ArgumentReader arguments;
    private final Goals goals;

    InvitationTellings(Scene scene, ArgumentReader arguments) {
        this.scene = scene;
        this.text = scene.text();
        this.arguments = arguments;
        this.goals = new Goals(scene);
    }

    /** Whether the clause only says what somebody is invited to. */
    boolean rules(SentenceView view, Clause clause) {
        if (clause.verb().form() != VerbForm.INFINITIVE) {
            return false;
        }
        for (int at = clause.verb().first() - 1;
                at >= view.first() && at > clause.verb().first() - 25;
                at--) {
            String word = text.folded(at);
            if (word.startsWith("invit")
                    && (!INVITATIONS.contains(word) || !text.is(at - 1, "the"))) {
                return true;
            }
            Clause other = view.clauseAt(at).orElse(null);
            if (other != null
                    && other.verb().head() == at
                    && other.verb().head() == other.verb().end() - 1
                    && other.index() != clause.index()) {
                return false;
            }
        }
        return false;
    }

    /** What "invite" tells, or null. */
    @Nullable Telling read(SentenceView view, Clause clause) {
        if (!clause.verb().lemma().equals("invite") || clause.verb().negated()) {
            return null;
        }
        boolean passive = clause.verb().passive();
        List<Argument> subject =
                clause.hasSubject()
                        ? arguments.read(view, null, clause.subjectFirst(), clause.subjectEnd())
                        : List.of();
        int end = Math.max(clause.end(), clause.verb().end());
        List<Argument> behind = arguments.read(view, clause, clause.verb().end(), end);
        Telling telling =
                new Telling(
                        EngagementKind.VISIT,
                        view,
                        clause.verb().head(),
                        clause.verb().first(),
                        clip(view, end));
        telling.status = EngagementStatus.PROPOSED;
        subject.forEach(
                argument ->
                        argument.actors()
                                .forEach(
                                        actor ->
                                                telling.take(
                                                        actor, passive ? Role.GUEST : Role.HOST)));
        for (Argument argument : behind) {
            if (passive && argument.link().equals("by")) {
                argument.actors().forEach(actor -> telling.take(actor, Role.HOST));
            } else if (argument.link().isEmpty()) {
                argument.actors().forEach(actor -> telling.take(actor, Role.GUEST));
            } else if (argument.link().equals("to")) {
                goals.take(telling, argument.first(), argument.end());
            }
        }
        return goal(telling, clause.verb().end(), view.end()) || isEvent(clause, behind)
                ? telling
                : null;
    }

    /** "Invited her to the book fair in June": who goes there makes a visit. */
    private boolean isEvent(Clause clause, List<Argument> behind) {
        boolean dated = !scene.dates().within(clause.verb().end(), clause.end()).isEmpty();
        boolean guest =
                behind.stream()
                        .anyMatch(argument -> argument.link().isEmpty() && argument.hasPerson());
        return dated
                && guest
                && behind.stream()
                        .anyMatch(
                                argument ->
                                        argument.link().equals("to")
                                                && argument.head() >= 0
                                                && !scene.is(argument.first(), Tag.VERB)
                                                && OCCASIONS.contains(
                                                        text.folded(argument.head())));
    }

    /** What the noun "invitation" at the token tells, or null. */
    @Nullable Telling read(SentenceView view, int token) {
        if (!INVITATIONS.contains(text, token)
                || text.is(token - 1, "the") && text.is(token + 1, "of")) {
            return null;
        }
        Optional<Clause> owner = view.clauseAt(token);
        if (isAnswered(scene.phraseFirst(token))) {
            return null; // "at the invitation of": who asked for a visit told elsewhere
        }
        Telling telling =
                new Telling(
                        EngagementKind.VISIT,
                        view,
                        token,
                        scene.phraseFirst(token),
                        clip(view, view.end()));
        telling.status = EngagementStatus.PROPOSED;
        boolean accepted =
                owner.isPresent() && owner.get().verb().lemma().equals("accept")
                        || mentions(view, token, "accepted");
        if (accepted) {
            telling.status = EngagementStatus.PLANNED;
            telling.accepted = text.is(token - 1, "the");
        }
        for (Argument argument : arguments.read(view, null, scene.phraseFirst(token), token)) {
            argument.actors().forEach(actor -> telling.take(actor, Role.HOST));
            argument.sides().forEach(telling::takeSide);
        }
        if (owner.isPresent() && REFUSING.contains(owner.get().verb().lemma())) {
            return null;
        }
        giver(view, owner.orElse(null), telling);
        if (isToAnybody(view, token)) {
            return null;
        }
        invited(view, token, telling);
        boolean goal = goal(telling, token + 1, view.end());
        boolean guest = telling.parts.stream().anyMatch(part -> part.role() == Role.GUEST);
        boolean bare = text.is(scene.phraseFirst(token), "the") && !guest;
        return goal || !telling.parts.isEmpty() && !bare ? telling : null;
    }

    /** "At the invitation", "on an invitation", "in response to an invitation": it was taken up. */
    private boolean isAnswered(int phraseFirst) {
        return text.is(phraseFirst - 1, "at")
                || text.is(phraseFirst - 1, "on")
                || text.is(phraseFirst - 1, "upon")
                || text.is(phraseFirst - 1, "to")
                        && (text.is(phraseFirst - 2, "response")
                                || text.is(phraseFirst - 2, "answer"));
    }

    private void giver(SentenceView view, @Nullable Clause clause, Telling telling) {
        if (clause == null || !clause.hasSubject()) {
            return;
        }
        boolean accepts = clause.verb().lemma().equals("accept");
        boolean gives = GIVING.contains(clause.verb().lemma());
        boolean hosted = telling.parts.stream().anyMatch(part -> part.role() == Role.HOST);
        boolean sent = text.is(telling.anchor + 1, "from"); // he who brings it does not invite
        if (accepts || gives && !hosted && !sent && !behalf(view)) {
            // "begged her to pass on an invitation": he who begs invites
            Clause asking =
                    clause.verb().form() == VerbForm.INFINITIVE
                            ? view.parent(clause).filter(Clause::hasSubject).orElse(clause)
                            : clause;
            for (Argument argument :
                    arguments.read(view, null, asking.subjectFirst(), asking.subjectEnd())) {
                argument.actors()
                        .forEach(actor -> telling.take(actor, accepts ? Role.GUEST : Role.HOST));
            }
        }
    }

    /** "An invitation to investors to visit Lima": nobody in particular is asked. */
    private boolean isToAnybody(SentenceView view, int token) {
        for (int at = token + 1; at < Math.min(view.end(), token + 6); at++) {
            if (ANYBODY.contains(text, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean behalf(SentenceView view) {
        return mentions(view, view.first(), "behalf");
    }

    private boolean mentions(SentenceView view, int from, String word) {
        for (int at = from; at < view.end(); at++) {
            if (text.is(at, word)) {
                return true;
            }
        }
        return false;
    }

    private void invited(SentenceView view, int token, Telling telling) {
        for (int at = view.first(); at < view.end(); at++) {
            if (text.is(at, "behalf") && text.is(at + 1, "of")) {
                arguments.read(view, null, at + 2, Math.min(view.end(), at + 14)).stream()
                        .limit(1)
                        .forEach(
                                argument ->
                                        argument.actors().stream()
                                                .limit(1)
                                                .forEach(actor -> telling.take(actor, Role.HOST)));
            }
        }
        for (Argument argument : arguments.read(view, null, token + 1, view.end())) {
            if (argument.link().equals("from")) {
                argument.actors().stream()
                        .limit(1)
                        .forEach(actor -> telling.take(actor, Role.HOST));
            }
            if (argument.link().equals("to") || argument.link().equals("for")) {
                argument.actors().stream()
                        .limit(1)
                        .forEach(actor -> telling.take(actor, Role.GUEST));
                return;
            }
        }
    }

    /** The place after the verb of going: "to visit Oslo in May". */
    private boolean goal(Telling telling, int from, int to) {
        for (int at = from; at < to; at++) {
            String word = text.folded(at);
            if (word.equals("visit")
                    || word.equals("come")
                    || word.equals("travel")
                    || word.equals("trip")) {
                int end = at + 1;
                while (end < to && !text.word(end).isMark() && !scene.is(end, Tag.COORDINATOR)) {
                    end++;
                }
                goals.take(telling, at + 1, end);
                return true;
            }
        }
        return telling.place != null || telling.goal != null;
    }

    private int clip(SentenceView view, int end) {
        int last = end;
        while (last > view.first() + 1 && text.word(last - 1).isMark()) {
            last--;
        }
        return last;
    }
}
