package org.readout.extract.engagement.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.date.DateMention;
import org.readout.extract.engagement.scene.Meanings;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Mention;
import org.readout.extract.name.MentionKind;
import org.readout.model.Actor;
import org.readout.model.SentencedText;

/** Cuts a stretch of a clause into phrases by their prepositions, and finds who is in each. */
public final class ArgumentReader {
    private static final WordSet PLACING = WordSet.of("in", "at", "on");

    /** Participial clauses that name who leads a delegation belong to its phrase. */
    private static final WordSet LEADING = WordSet.of("lead", "head");

    private static final WordSet COURTESIES =
            WordSet.of("mr", "mr.", "ms", "ms.", "mrs", "mrs.", "dr", "dr.", "madam");

    private final Scene scene;
    private final SentencedText text;

    /** What was read of the sentence at hand: verb, noun and place ask for the same stretches. */
    private final Map<Stretch, List<Argument>> known = new HashMap<>();

    private @Nullable SentenceView sentence;

    /**
     * @param clause the clause's index, or -1 for none
     */
    private record Stretch(int clause, int from, int to) {}

    public ArgumentReader(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
    }

    /**
     * The phrases within {@code from..to} that belong to the clause itself; embedded clauses are
     * passed over.
     */
    public List<Argument> read(SentenceView view, @Nullable Clause clause, int from, int to) {
        if (from >= to) {
            return List.of();
        }
        if (view != sentence) {
            // with the sentence changes who is present, and so whom pronouns mean
            known.clear();
            sentence = view;
        }
        Stretch stretch = new Stretch(clause == null ? -1 : clause.index(), from, to);
        List<Argument> found = known.get(stretch);
        if (found == null) {
            found = List.copyOf(cut(view, clause, from, to));
            known.put(stretch, found);
        }
        return found;
    }

    private List<Argument> cut(SentenceView view, @Nullable Clause clause, int from, int to) {
        List<Argument> found = new ArrayList<>();
        Builder current = new Builder("", from);
        String outer = "";
        int at = from;
        while (at < to) {
            Clause inner = clause == null ? null : view.clauseAt(at).orElse(null);
            if (clause != null
                    && inner != null
                    && inner.index() != clause.index()
                    && !leads(inner)
                    && nested(view, inner, clause)) {
                at = Math.max(at + 1, inner.end());
                continue;
            }
            Mention mention = scene.mentionAt(at, to);
            if (mention == null && scene.is(at, Tag.PREPOSITION)) {
                Builder before = current.endAt(at);
                before.addTo(found);
                current = new Builder(text.folded(at), at + 1);
                if (!current.link.equals("of")) {
                    outer = current.link;
                } else if (before.hasPerson()) {
                    outer = before.link; // "a meeting of A of Peru and B of Chile"
                }
                at++;
                continue;
            }
            if (PLACING.contains(current.link)
                    && text.is(at, ",")
                    && scene.isPersonAt(at + 1, to)) {
                // "received in Lima, at the palace, the president of Peru": nobody is a place
                current.endAt(at).addTo(found);
                current = new Builder("", at + 1);
                at++;
                continue;
            }
            if (current.link.equals("from")
                    && !current.hasPerson()
                    && text.is(at, ",")
                    && scene.isPersonAt(at + 1, to)) {
                // "met his counterparts from Peru and Chile, A and B"
                current.endAt(at).addTo(found);
                current = new Builder("", at + 1);
                at++;
                continue;
            }
            if (current.link.equals("of")
                    && !current.hasPerson()
                    && !current.apposed
                    && joins(at)
                    && scene.isPersonAt(at + 1, to)) {
                // "met the president of Peru, the king of Jordan and ...": back to the verb's own
                // phrase
                current.endAt(at).addTo(found);
                current = new Builder(outer, at + 1);
                at++;
                continue;
            }
            if (mention == null && !current.link.isEmpty() && counts(at)) {
                // "after the ceremony nine documents were signed": a phrase of its own
                current.endAt(at).addTo(found);
                current = new Builder("", at);
                at++;
                continue;
            }
            Optional<DateMention> date = mention != null ? Optional.empty() : scene.dateAt(at, to);
            if (date.isPresent()) {
                // "received in Lima today the minister": a new phrase begins behind the date
                int next = Math.max(at + 1, date.get().end());
                boolean opens =
                        next < to
                                && (scene.is(next, Tag.DETERMINER)
                                        || scene.mentionAt(next, to) != null);
                boolean goesOn =
                        next + 1 < to
                                && scene.is(text.is(next, ",") ? next + 1 : next, Tag.COORDINATOR);
                if (goesOn && PLACING.contains(current.link)) {
                    // "met A on Monday and B on Tuesday": back to the verb's own phrase
                    int joined = text.is(next, ",") ? next + 2 : next + 1;
                    current.endAt(at).addTo(found);
                    current = new Builder("", joined);
                    at = joined;
                    continue;
                }
                if (opens && !current.link.isEmpty()) {
                    current.endAt(at).addTo(found);
                    current = new Builder("", next);
                }
                at = next;
                continue;
            }
            at = mention != null ? add(current, mention) : step(current, at, to);
        }
        current.endAt(to).addTo(found);
        return found;
    }

    /** A number right behind a noun and before another: it begins a phrase. */
    private boolean counts(int token) {
        return scene.is(token, Tag.NUMBER)
                && scene.is(token - 1, Tag.NOUN)
                && (scene.is(token + 1, Tag.NOUN) || scene.is(token + 1, Tag.ADJECTIVE))
                && scene.dateAt(token, text.size()).isEmpty();
    }

    private boolean joins(int token) {
        return text.is(token, ",") || text.is(token, ";") || scene.is(token, Tag.COORDINATOR);
    }

    private static boolean nested(SentenceView view, Clause inner, Clause outer) {
        Optional<Clause> at = Optional.of(inner);
        for (int depth = 0; at.isPresent() && depth < 20; depth++) {
            if (at.get().parent() == outer.index()) {
                return true;
            }
            at = view.parent(at.get());
        }
        return false;
    }

    private static boolean leads(Clause clause) {
        return LEADING.contains(clause.verb().lemma());
    }

    private int step(Builder current, int at, int to) {
        Optional<Meanings.Meant> meant = scene.meanings().at(at, to);
        if (meant.isPresent()) {
            if (isOfOthers(meant.get(), to)) {
                current.head = meant.get().end() - 1;
                current.apposed = true;
                return meant.get().end();
            }
            meant.get()
                    .actors()
                    .forEach(actor -> current.add(actor, meant.get().possessive(), scene));
            current.head = meant.get().possessive() ? current.head : meant.get().end() - 1;
            return meant.get().end();
        }
        if (scene.is(at, Tag.NOUN) || scene.is(at, Tag.NAME)) {
            current.head = at;
        }
        return at + 1;
    }

    /**
     * "The leaders of Peru and Chile" are not the two leaders met before, unless they lead these.
     */
    private boolean isOfOthers(Meanings.Meant meant, int to) {
        int next = text.is(meant.end(), ",") ? meant.end() + 1 : meant.end();
        boolean named = meant.actors().size() > 1 || meant.relative();
        if (!meant.possessive() && named && scene.isPersonAt(next, to)) {
            return true; // "their foreign ministers, A and B", "his host, C": the names say who
        }
        if (meant.possessive() || !text.is(meant.end(), "of")) {
            return false;
        }
        Set<Actor.Side> theirs = new HashSet<>();
        int at = meant.end() + 1;
        while (at < to) {
            Mention mention = scene.mentionAt(at, to);
            if (mention != null && mention.actor() instanceof Actor.State state) {
                theirs.add(state);
                at = mention.end();
            } else if (joins(at) || text.is(at, "the")) {
                at++;
            } else {
                break;
            }
        }
        if (theirs.isEmpty()) {
            return false;
        }
        Set<Actor.Side> ours = new HashSet<>();
        meant.actors().forEach(actor -> scene.cast().sideOf(actor).ifPresent(ours::add));
        return !ours.equals(theirs);
    }

    /** "The special envoy of President A": the envoy is spoken of, not the president. */
    private boolean isPrincipal(Mention mention) {
        int before = mention.nameFirst() - 1;
        if (text.is(before, ",") || text.is(before - 1, ",") && COURTESIES.contains(text, before)) {
            return false; // "the representative of the chairman, Ms Lund": she is the envoy
        }
        for (int at = mention.first(); at + 1 < mention.nameFirst(); at++) {
            boolean office =
                    text.is(at, "envoy")
                            || text.is(at, "representative")
                            || text.is(at, "emissary");
            if (office && text.is(at + 1, "of")) {
                return mention.isPerson();
            }
        }
        return false;
    }

    private int add(Builder current, Mention mention) {
        if (isPrincipal(mention)) {
            current.head = mention.end() - 1;
            return mention.end();
        }
        boolean possessive = mention.end() < text.size() && text.word(mention.end()).isClitic();
        boolean adjective = mention.kind() == MentionKind.DEMONYM && isNominal(mention.end());
        current.add(mention.actor(), possessive || adjective, scene);
        if (!possessive && !adjective) {
            current.head = mention.end() - 1;
        }
        return mention.end();
    }

    private boolean isNominal(int token) {
        return scene.is(token, Tag.NOUN)
                || scene.is(token, Tag.ADJECTIVE)
                || scene.is(token, Tag.NAME);
    }

    /** What is being put together. */
    private static final class Builder {
        private final String link;
        private final int first;
        private final List<Actor> actors = new ArrayList<>();
        private final List<Actor> owners = new ArrayList<>();
        private final List<Actor.Side> sides = new ArrayList<>();
        private int head = -1;
        private int end;

        /** "Of the two ministers, A and B": whom the group means is named behind it. */
        private boolean apposed;

        Builder(String link, int first) {
            this.link = link;
            this.first = first;
        }

        void add(Actor actor, boolean aside, Scene scene) {
            if (aside && actor instanceof Actor.Individual && !owners.contains(actor)) {
                owners.add(actor);
            }
            if (aside) {
                scene.cast()
                        .sideOf(actor)
                        .filter(side -> !sides.contains(side))
                        .ifPresent(sides::add);
            } else if (!actors.contains(actor)) {
                actors.add(actor);
            }
        }

        boolean hasPerson() {
            for (Actor actor : actors) {
                if (actor instanceof Actor.Individual) {
                    return true;
                }
            }
            return false;
        }

        Builder endAt(int token) {
            end = token;
            return this;
        }

        void addTo(List<Argument> found) {
            if (end > first) {
                found.add(new Argument(link, first, end, actors, owners, sides, head));
            }
        }
    }
}
