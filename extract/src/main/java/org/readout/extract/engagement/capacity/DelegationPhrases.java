package org.readout.extract.engagement.capacity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.scene.PersonsWithin;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Mention;
import org.readout.model.Actor;
import org.readout.model.Capacity;
import org.readout.model.SentencedText;

/**
 * Who leads a delegation and who belongs to it: "a delegation led by A", "A, head of the Chadian
 * delegation", "leading the delegations were A and B", "the Fijian delegation included C and D".
 */
final class DelegationPhrases {
    private static final WordSet DELEGATIONS =
            WordSet.of("delegation", "delegations", "mission", "side", "sides", "team", "teams");
    private static final WordSet LEADING = WordSet.of("lead", "head");
    private static final WordSet LED = WordSet.of("led", "headed");
    private static final WordSet LEADERS =
            WordSet.of("head", "heads", "leader", "leaders", "chief", "chiefs");
    private static final WordSet HOLDING = WordSet.of("include", "comprise", "consist", "compose");

    /** Between a delegation and "led by" stand its state, its rank and its errand. */
    private static final int NEAR = 16;

    /** "Head of the high-level parliamentary delegation". */
    private static final int TITLE = 7;

    private final Scene scene;
    private final SentencedText text;
    private final PersonsWithin persons;

    /** The delegation whose members the sentences before list, each in a line of its own. */
    private @Nullable String listed;

    DelegationPhrases(Scene scene, PersonsWithin persons) {
        this.scene = scene;
        this.text = scene.text();
        this.persons = persons;
    }

    /** Whether the sentences behind may name members in lines of their own. */
    boolean isListing() {
        return listed != null;
    }

    void read(SentenceView view, List<ToldCapacity> found) {
        for (int at = view.first(); at < view.end(); at++) {
            if (LED.contains(text, at)) {
                led(view, at, found);
            } else if (LEADERS.contains(text, at)) {
                titled(view, at, found);
            }
        }
        for (Clause clause : view.clauses()) {
            if (LEADING.contains(clause.verb().lemma()) && !clause.verb().passive()) {
                leads(view, clause, found);
            } else if (HOLDING.contains(clause.verb().lemma()) && clause.hasSubject()) {
                holds(view, clause, found);
            }
        }
        members(view, found);
    }

    private void head(List<ToldCapacity> found, Actor person, int delegation, int first, int end) {
        Capacity capacity =
                new Capacity("head of " + delegation(delegation), text.quote(first, end));
        found.add(new ToldCapacity(person, capacity, true));
    }

    /** "The Kenyan delegation", "the delegation of Kenya", "delegation" where it has no name. */
    private String delegation(int noun) {
        boolean plural = text.folded(noun).endsWith("s");
        int first = noun;
        while (!plural
                && first > 0
                && text.word(first - 1).isCapitalised()
                && !scene.is(first - 1, Tag.DETERMINER)
                && isName(first - 1)) {
            first--;
        }
        boolean own = text.folded(noun).startsWith("delegation");
        if (first < noun) {
            return "the " + text.phrase(first, own ? noun + 1 : noun) + (own ? "" : " delegation");
        }
        Mention of =
                !plural && (text.is(noun + 1, "of") || text.is(noun + 1, "from"))
                        ? scene.mentionAt(noun + (text.is(noun + 2, "the") ? 3 : 2), text.size())
                        : null;
        return of == null || of.isPerson()
                ? "delegation"
                : "the delegation of " + text.phrase(of.nameFirst(), of.end());
    }

    private boolean isName(int token) {
        String word = text.folded(token);
        return !text.word(token).isMark() && !word.equals("the") && !word.equals("a");
    }

    /** "A delegation of Chad led by A", "the delegations were headed by A and B". */
    private void led(SentenceView view, int at, List<ToldCapacity> found) {
        int by = text.is(at + 1, "by") ? at + 2 : text.is(at + 2, "by") ? at + 3 : -1;
        int noun = by < 0 ? -1 : nounBefore(view, at);
        if (noun < 0) {
            return;
        }
        List<Actor> leaders = persons.listed(view, by);
        boolean several = text.folded(noun).endsWith("s");
        int most = several ? leaders.size() : Math.min(1, leaders.size());
        leaders.subList(0, most).forEach(person -> head(found, person, noun, at, by));
    }

    private int nounBefore(SentenceView view, int at) {
        for (int token = at - 1; token >= Math.max(view.first(), at - NEAR); token--) {
            if (DELEGATIONS.contains(text, token)) {
                return token;
            }
        }
        return -1;
    }

    private int nounBehind(int from, int end) {
        for (int token = from; token < end; token++) {
            if (DELEGATIONS.contains(text, token)) {
                return token;
            }
            if (text.word(token).isMark()) {
                return -1;
            }
        }
        return -1;
    }

    /** "A led the delegation", "leading the delegations were A and B". */
    private void leads(SentenceView view, Clause clause, List<ToldCapacity> found) {
        int behind = clause.verb().end();
        int noun = nounBehind(behind, Math.min(view.end(), behind + TITLE + 3));
        if (noun < 0) {
            return;
        }
        List<Actor> leaders = new ArrayList<>();
        int be = noun + 1;
        boolean inverted =
                clause.verb().head() == view.first()
                        && (text.is(be, "is")
                                || text.is(be, "are")
                                || text.is(be, "was")
                                || text.is(be, "were"));
        if (inverted) {
            leaders.addAll(persons.listed(view, be + 1));
        } else {
            leaders.addAll(persons.doers(clause));
            Actor.Side state = stateOf(noun);
            if (state != null) {
                leaders.removeIf(person -> !isOf(person, state));
            }
            Actor before = leaders.isEmpty() ? persons.before(view, clause.verb().first()) : null;
            if (before != null && (state == null || isOf(before, state))) {
                leaders.add(before);
            }
        }
        leaders.forEach(person -> head(found, person, noun, clause.verb().first(), noun + 1));
    }

    /** The state whose delegation it is by its own words, or null. */
    private Actor.@Nullable Side stateOf(int noun) {
        for (Mention mention : scene.cast().within(Math.max(0, noun - 4), noun)) {
            if (mention.actor() instanceof Actor.State state) {
                return state;
            }
        }
        return null;
    }

    private boolean isOf(Actor person, Actor.Side state) {
        return scene.cast().sideOf(person).filter(side -> !side.equals(state)).isEmpty();
    }

    /** "A, head of the Chadian delegation", "the heads of delegation, A and B". */
    private void titled(SentenceView view, int at, List<ToldCapacity> found) {
        int noun = at + 1;
        boolean turned =
                at > view.first() && text.is(at - 1, "delegation"); // "delegation leader A"
        if (!turned) {
            if (!text.is(at + 1, "of")) {
                return;
            }
            noun = nounBehind(at + 2, Math.min(view.end(), at + TITLE));
        }
        int end = turned ? at + 1 : noun + 1;
        if (noun < 0 || !turned && !text.folded(noun).startsWith("delegation") || stands(noun)) {
            return;
        }
        int delegation = turned ? at - 1 : noun;
        if (text.folded(at).endsWith("s")) {
            int list = text.is(end, ",") ? end + 1 : end;
            persons.listed(view, list).forEach(one -> head(found, one, delegation, at, end));
            return;
        }
        Actor behind = persons.behind(view, end);
        Actor before = behind == null ? persons.before(view, at) : null;
        Actor person = behind != null ? behind : before;
        if (person != null) {
            head(found, person, delegation, at, end);
        }
    }

    /** The European Union's missions abroad are delegations too, and their heads hold an office. */
    private boolean stands(int noun) {
        return text.is(noun + 1, "to") || text.is(noun - 1, "eu") || text.is(noun - 1, "union");
    }

    /** "The Fijian delegation included A, B and C". */
    private void holds(SentenceView view, Clause clause, List<ToldCapacity> found) {
        int noun = nounBehind(clause.subjectFirst(), clause.subjectEnd());
        if (noun < 0 || !text.is(noun, "delegation") || clause.verb().negated()) {
            return;
        }
        String name = delegation(noun);
        for (Actor person : persons.all(clause.verb().end(), storyEnd(view, clause))) {
            found.add(member(person, name, clause.subjectFirst(), clause.subjectEnd()));
        }
    }

    /** "Comprised A and B, and went on to Lima, where C gave a dinner": C is no member. */
    private int storyEnd(SentenceView view, Clause clause) {
        int at = clause.verb().end();
        while (at < view.end() && !text.is(at, "where")) {
            at++;
        }
        return at;
    }

    private ToldCapacity member(Actor person, String delegation, int first, int end) {
        return new ToldCapacity(
                person, new Capacity("member of " + delegation, text.quote(first, end)), false);
    }

    /** "Members of the Fijian delegation:", and everybody in the lines that follow. */
    private void members(SentenceView view, List<ToldCapacity> found) {
        int noun = -1;
        for (int at = view.first(); at + 1 < view.end() && noun < 0; at++) {
            if (text.is(at, "members") && text.is(at + 1, "of")) {
                noun = nounBehind(at + 2, Math.min(view.end(), at + TITLE + 2));
            }
        }
        String open = listed;
        if (noun >= 0 && text.is(noun, "delegation") && text.is(noun + 1, ":")) {
            String name = delegation(noun);
            listed = name;
            for (Actor person : persons.all(noun + 2, view.end())) {
                found.add(member(person, name, noun, noun + 1));
            }
        } else if (open != null && view.clauses().isEmpty()) {
            List<Actor> line = persons.all(view.first(), view.end());
            if (!line.isEmpty()) {
                found.add(member(line.getFirst(), open, view.first(), view.end()));
            }
        } else {
            listed = null;
        }
    }
}
