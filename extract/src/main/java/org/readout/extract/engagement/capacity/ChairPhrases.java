package org.readout.extract.engagement.capacity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.extract.engagement.scene.PersonsWithin;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.Actor;
import org.readout.model.Capacity;
import org.readout.model.SentencedText;

/**
 * Who chairs, moderates or watches a sitting: "co-chaired by A and B", "with A in the chair",
 * "under the chairmanship of A", "attended as an observer".
 */
final class ChairPhrases {
    private static final WordSet CHAIRING =
            WordSet.of("chair", "co-chair", "cochair", "preside", "co-preside");
    private static final WordSet MODERATING = WordSet.of("moderate", "co-moderate", "facilitate");
    private static final WordSet SHARING = WordSet.of("jointly", "together", "joint");
    private static final WordSet COMPANIONS = WordSet.of("with", "alongside");
    private static final WordSet CHAIRS =
            WordSet.of(
                    "chairmanship",
                    "co-chairmanship",
                    "chairpersonship",
                    "chairship",
                    "presidency");

    /** What somebody sits in as; a moderator leads the talk, an observer has no vote. */
    private static final Map<String, String> SEATS =
            Map.ofEntries(
                    Map.entry("observer", "observer"),
                    Map.entry("observers", "observer"),
                    Map.entry("moderator", "moderator"),
                    Map.entry("facilitator", "facilitator"),
                    Map.entry("rapporteur", "rapporteur"),
                    Map.entry("chair", "chair"),
                    Map.entry("chairman", "chair"),
                    Map.entry("chairwoman", "chair"),
                    Map.entry("chairperson", "chair"),
                    Map.entry("co-chair", "co-chair"),
                    Map.entry("co-chairs", "co-chair"));

    private static final WordSet SITTING =
            WordSet.of(
                    "attend",
                    "participate",
                    "take",
                    "join",
                    "act",
                    "serve",
                    "sit",
                    "speak",
                    "preside");

    private final SentencedText text;
    private final PersonsWithin persons;

    ChairPhrases(Scene scene, PersonsWithin persons) {
        this.text = scene.text();
        this.persons = persons;
    }

    void read(SentenceView view, List<ToldCapacity> found) {
        for (Clause clause : view.clauses()) {
            if (clause.verb().negated()) {
                continue;
            }
            if (CHAIRING.contains(clause.verb().lemma()) && !stands(clause)) {
                chaired(view, clause, found);
            } else if (MODERATING.contains(clause.verb().lemma()) && clause.verb().passive()) {
                persons.listed(view, afterBy(view, clause.verb().end()))
                        .forEach(person -> add(found, person, "moderator", clause));
            }
        }
        for (int at = view.first(); at < view.end(); at++) {
            String word = text.folded(at);
            if (word.equals("chair") && text.is(at - 1, "the") && text.is(at - 2, "in")) {
                inTheChair(view, at, found);
            } else if (CHAIRS.contains(word)) {
                underChair(view, at, found);
            } else if (word.equals("as")) {
                seated(view, at, found);
            }
        }
    }

    private static void add(List<ToldCapacity> found, Actor person, String name, Quoted words) {
        found.add(new ToldCapacity(person, words.as(name), false));
    }

    private void add(List<ToldCapacity> found, Actor person, String name, Clause clause) {
        add(found, person, name, quoted(clause.verb().first(), clause.verb().end()));
    }

    /** The words that tell a capacity. */
    private interface Quoted {
        Capacity as(String name);
    }

    private Quoted quoted(int first, int end) {
        return name -> new Capacity(name, text.quote(first, end));
    }

    /** "A, who chairs the parliament's committee": an office. */
    private boolean stands(Clause clause) {
        return text.is(clause.first(), "who")
                && clause.verb().form() == VerbForm.PRESENT
                && !clause.verb().passive()
                && clause.verb().modal() == null;
    }

    /** "A and B co-chaired the session", "the session was chaired by A". */
    private void chaired(SentenceView view, Clause clause, List<ToldCapacity> found) {
        int behind = clause.verb().end();
        if (text.is(behind, "over")) {
            behind++;
        }
        Set<Actor> chairs = new LinkedHashSet<>();
        boolean shared = clause.verb().lemma().startsWith("co") || shares(clause);
        int by = afterBy(view, behind);
        if (by > behind) {
            chairs.addAll(persons.listed(view, by));
        } else if (!clause.verb().passive()) {
            chairs.addAll(persons.doers(clause));
            List<Actor> companions = companions(view, clause);
            shared |= !companions.isEmpty() && !chairs.isEmpty();
            chairs.addAll(companions);
        }
        String name = shared || chairs.size() > 1 ? "co-chair" : "chair";
        chairs.forEach(person -> add(found, person, name, clause));
    }

    private boolean shares(Clause clause) {
        for (int at = clause.first(); at < clause.end(); at++) {
            if (SHARING.contains(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** The token behind "by", "jointly by"; the one asked for where there is none. */
    private int afterBy(SentenceView view, int behind) {
        for (int at = behind; at < Math.min(view.end(), behind + 3); at++) {
            if (text.is(at, "by")) {
                return at + 1;
            }
        }
        return behind;
    }

    /** "Together with B" behind the verb. */
    private List<Actor> companions(SentenceView view, Clause clause) {
        for (int at = clause.verb().end(); at < clause.end(); at++) {
            if (COMPANIONS.contains(text, at)) {
                return persons.listed(view, at + 1);
            }
        }
        return List.of();
    }

    private void inTheChair(SentenceView view, int at, List<ToldCapacity> found) {
        List<Actor> chairs = new ArrayList<>();
        boolean inverted = at + 1 < view.end() && isBeing(at + 1);
        if (inverted) {
            chairs.addAll(persons.listed(view, at + 2));
        } else {
            for (int with = at - 3; with >= view.first() && chairs.isEmpty(); with--) {
                if (text.is(with, "with")) {
                    chairs.addAll(persons.all(with + 1, at - 2));
                }
            }
            Actor before = chairs.isEmpty() ? persons.before(view, at - 2) : null;
            if (before != null) {
                chairs.add(before);
            }
        }
        name(chairs, quoted(at - 2, at + 1), found);
    }

    private boolean isBeing(int token) {
        return text.is(token, "was")
                || text.is(token, "were")
                || text.is(token, "is")
                || text.is(token, "are");
    }

    /** "Under the chairmanship of A", "under the joint chairmanship of A and B". */
    private void underChair(SentenceView view, int at, List<ToldCapacity> found) {
        boolean under = false;
        for (int word = at - 1; word >= Math.max(view.first(), at - 4); word--) {
            under |= text.is(word, "under");
        }
        if (under && text.is(at + 1, "of")) {
            name(persons.listed(view, at + 2), quoted(at, at + 1), found);
        }
    }

    private static void name(List<Actor> chairs, Quoted words, List<ToldCapacity> found) {
        String name = chairs.size() > 1 ? "co-chair" : "chair";
        chairs.forEach(person -> add(found, person, name, words));
    }

    /** "A sat in on the round as an observer". */
    private void seated(SentenceView view, int as, List<ToldCapacity> found) {
        int noun =
                text.is(as + 1, "an") || text.is(as + 1, "the") || text.is(as + 1, "a")
                        ? as + 2
                        : as + 1;
        String seat = noun < view.end() ? SEATS.get(text.folded(noun)) : null;
        Clause clause = seat == null ? null : view.clauseAt(as).orElse(null);
        if (seat == null || clause == null || !SITTING.contains(clause.verb().lemma())) {
            return;
        }
        persons.doers(clause).forEach(person -> add(found, person, seat, quoted(noun, noun + 1)));
    }
}
