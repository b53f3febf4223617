package org.readout.extract.engagement.capacity;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.scene.PersonsWithin;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.grammar.Clause;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Mention;
import org.readout.model.Actor;
import org.readout.model.Capacity;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * Who comes as another's envoy: "special envoy of President A", "as the King's personal envoy", "in
 * his capacity as chair of the bloc".
 */
final class EnvoyPhrases {
    private static final WordSet ENVOYS = WordSet.of("envoy", "emissary", "representative");
    private static final WordSet RANKS = WordSet.of("special", "personal", "presidential");

    /** "Envoy for the Sahel": an office, held for longer than a visit. */
    private static final WordSet ERRANDS = WordSet.of("for", "to", "on");

    /** A principal's offices may be many: his name stands within this many tokens. */
    private static final int TITLES = 30;

    /** What a headline tells of an envoy without his name: "talks with special envoy of A". */
    private @Nullable Capacity nobodys;

    private final Scene scene;
    private final SentencedText text;
    private final PersonsWithin persons;

    EnvoyPhrases(Scene scene, PersonsWithin persons) {
        this.scene = scene;
        this.text = scene.text();
        this.persons = persons;
    }

    void read(SentenceView view, List<ToldCapacity> found) {
        for (int at = view.first(); at + 1 < view.end(); at++) {
            String word = text.folded(at);
            if (RANKS.contains(word) && ENVOYS.contains(text, at + 1)) {
                envoy(view, at, found);
            } else if (word.equals("capacity") && text.is(at + 1, "as")) {
                capacity(view, at, found);
            }
        }
    }

    private void envoy(SentenceView view, int at, List<ToldCapacity> found) {
        if (text.is(at + 2, "of")) {
            int end = principalEnd(view.sentence(), at);
            boolean office =
                    end < view.end() && ERRANDS.contains(text, end)
                            || text.is(at + 1, "representative") && !text.is(first(at) - 1, "as");
            Actor bearer = office ? null : bearer(view, at, end);
            if (bearer != null) {
                found.add(told(bearer, text.phrase(at, end), at, end));
            } else if (!office) {
                nobodys = new Capacity(text.phrase(at, end), text.quote(at, end));
            }
        } else if (nobodys != null && named(view, at) != null) {
            found.add(
                    new ToldCapacity(
                            Objects.requireNonNull(named(view, at)),
                            Objects.requireNonNull(nobodys),
                            true));
        } else if (at >= 2 && text.word(at - 1).isClitic()) {
            owned(view, at, found);
        }
    }

    /** "Special Envoy Ana Duarte": who has it as title, or null. */
    private @Nullable Actor named(SentenceView view, int at) {
        for (Mention mention : scene.cast().within(Math.max(view.first(), at - 1), view.end())) {
            if (mention.first() > at) {
                return null;
            }
            if (mention.isPerson() && mention.nameFirst() == at + 2) {
                return mention.actor();
            }
        }
        return null;
    }

    /** The article before the rank, where there is one. */
    private int first(int at) {
        return text.is(at - 1, "the") || text.is(at - 1, "a") ? at - 1 : at;
    }

    /** "The President's special envoy, A": the principal stands before. */
    private void owned(SentenceView view, int at, List<ToldCapacity> found) {
        if (text.is(at + 1, "representative")
                || ERRANDS.contains(at + 2 < view.end() ? text.folded(at + 2) : "")) {
            return;
        }
        int first = scene.phraseFirst(at);
        first = Math.min(first, scene.phraseFirst(at - 2));
        Actor bearer = persons.behind(view, at + 2);
        if (bearer == null && text.is(first - 1, "as")) {
            bearer = subject(view, at);
        }
        if (bearer != null) {
            String rank = text.phrase(at, at + 2);
            String name = rank + " of " + text.phrase(first, at - 1);
            found.add(told(bearer, name, first, at + 2));
        }
    }

    /** "In his capacity as chair of the bloc". */
    private void capacity(SentenceView view, int at, List<ToldCapacity> found) {
        int first = text.is(at + 2, "the") || text.is(at + 2, "a") ? at + 3 : at + 2;
        if (first >= view.end() || !isEnvoyless(first)) {
            return;
        }
        int end = first;
        while (end < view.end() && !text.word(end).isMark() && !opensClause(view, end)) {
            end++;
        }
        Actor bearer = persons.before(view, at);
        if (bearer != null && end > first) {
            found.add(told(bearer, text.phrase(first, end), first, end));
        }
    }

    private boolean isEnvoyless(int first) {
        return !RANKS.contains(text, first);
    }

    private static boolean opensClause(SentenceView view, int token) {
        return view.clauses().stream()
                .anyMatch(
                        clause ->
                                clause.verb().first() == token
                                        || clause.first() == token && clause.parent() >= 0);
    }

    private ToldCapacity told(Actor bearer, String name, int first, int end) {
        return new ToldCapacity(bearer, new Capacity(name, text.quote(first, end)), true);
    }

    /** The token after the principal's name, or after the office where he has none. */
    private int principalEnd(Sentence sentence, int at) {
        List<Mention> within = scene.cast().within(at, Math.min(sentence.end(), at + TITLES));
        int end = -1;
        for (Mention mention : within) {
            if (!mention.isPerson() || mention.end() <= at + 3) {
                continue;
            }
            if (end >= 0 && !continues(end, mention.first())) {
                break;
            }
            boolean apposed = text.is(mention.first() - 1, ",") && mention.first() > at + 6;
            if (apposed) {
                return end < 0 ? mention.first() - 1 : end;
            }
            end = Math.max(end, mention.end());
        }
        if (end >= 0) {
            return end;
        }
        end = at + 3;
        while (end < sentence.end() && !text.word(end).isMark()) {
            end++;
        }
        return end;
    }

    /** Whether an office goes on up to the name: "(CPV) Central Committee A". */
    private boolean continues(int end, int next) {
        for (int token = end; token < next; token++) {
            boolean part =
                    text.word(token).isCapitalised()
                            || text.is(token, "of")
                            || text.is(token, "the")
                            || text.is(token, "(")
                            || text.is(token, ")");
            if (!part) {
                return false;
            }
        }
        return true;
    }

    /** Who bears the title: "as", the one it is said of; else the person it stands beside. */
    private @Nullable Actor bearer(SentenceView view, int at, int end) {
        int as = first(at) - 1;
        if (text.is(as, "as")) {
            Actor subject =
                    text.is(as - 1, "capacity") ? persons.before(view, as - 1) : subject(view, at);
            if (subject != null) {
                return subject;
            }
        }
        Mention last = null;
        for (Mention mention : scene.cast().outermostWithin(view.first(), view.end())) {
            boolean beside = mention.end() <= at || mention.nameFirst() < at;
            if (mention.isPerson()
                    && mention.first() <= at
                    && (beside || mention.nameFirst() >= end)) {
                last = mention;
            }
        }
        return last == null || acts(view, last.end(), at)
                ? persons.behind(view, end)
                : last.actor();
    }

    /** Whether a verb stands between: "A receives the special envoy of B". */
    private static boolean acts(SentenceView view, int from, int to) {
        return view.clauses().stream()
                .map(Clause::verb)
                .anyMatch(
                        verb ->
                                verb.isFinite()
                                        && verb.head() >= from
                                        && verb.head() < to
                                        && !verb.lemma().equals("be"));
    }

    private @Nullable Actor subject(SentenceView view, int at) {
        Clause clause = view.clauseAt(at).orElse(null);
        if (clause == null) {
            return null;
        }
        List<Actor> doers = persons.doers(clause);
        if (doers.isEmpty() && text.is(clause.first(), "who")) {
            return persons.before(view, clause.first());
        }
        return doers.size() == 1 ? doers.getFirst() : null;
    }
}
