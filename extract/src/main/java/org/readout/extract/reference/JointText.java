package org.readout.extract.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Cast;
import org.readout.extract.name.Mention;
import org.readout.model.Actor;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.Source;

/** Whether a document is a joint text, and of whom. */
final class JointText {
    /** A joint text names its sides this early. */
    private static final int OPENING = 4;

    /** So many sides in a row are a list of those who speak. */
    private static final int SEVERAL = 3;

    /** "Peru, this year in the chair; Chad ...": what may stand between two of them. */
    private static final int GAP = 8;

    /** How many tokens of a page its title may take. */
    private static final int TITLE = 60;

    private static final WordSet TEXTS =
            WordSet.of(
                    "statement",
                    "communique",
                    "declaration",
                    "release",
                    "press",
                    "announcement",
                    "vision",
                    "report");

    private final SentencedText text;
    private final Grammar grammar;
    private final Cast cast;

    JointText(SentencedText text, Grammar grammar, Cast cast) {
        this.text = text;
        this.grammar = grammar;
        this.cast = cast;
    }

    /** Whether its head or its web address calls it a joint statement. */
    boolean isTitled(Source source) {
        String url = source.url().orElse("");
        for (int at = url.indexOf("joint-"); at >= 0; at = url.indexOf("joint-", at + 1)) {
            int end = at + "joint-".length();
            int next = end;
            while (next < url.length() && Character.isLetter(url.charAt(next))) {
                next++;
            }
            if (TEXTS.contains(url.substring(end, next))) {
                return true;
            }
        }
        int stop = Math.min(text.size() - 1, TITLE);
        for (int token = 0; token < stop; token++) {
            if (text.is(token, "joint")
                    && text.word(token).isCapitalised()
                    && TEXTS.contains(text.folded(token + 1))
                    && text.word(token + 1).isCapitalised()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The sides of a joint text: those whom one of its first subjects joins, or that it lists
     * first.
     */
    List<Actor> sides() {
        for (Sentence sentence :
                text.sentences().subList(0, Math.min(OPENING, text.sentences().size()))) {
            List<Mention> mentions = cast.outermostWithin(sentence.first(), sentence.end());
            boolean early =
                    !mentions.isEmpty() && mentions.get(0).first() - sentence.first() <= GAP;
            List<Actor> listed = early ? chain(mentions) : List.of();
            if (listed.size() >= SEVERAL) {
                return listed;
            }
            for (Clause clause : grammar.clauses(sentence)) {
                if (clause.kind() == ClauseKind.MAIN && clause.hasSubject()) {
                    List<Actor> sides = joined(clause);
                    if (sides.size() > 1) {
                        return sides;
                    }
                }
            }
        }
        return List.of();
    }

    /**
     * "We met today to mark fifty years of Norland-Sudland relations": the state that is named most
     * beside the issuer's own; empty where none is named twice.
     */
    List<Actor> mostNamedBeside(Actor home) {
        Map<Actor, Integer> counts = new HashMap<>();
        Actor other = null;
        for (Mention mention : cast.mentions()) {
            if (mention.actor() instanceof Actor.State state && !state.equals(home)) {
                int count = counts.getOrDefault(state, 0) + 1;
                counts.put(state, count);
                boolean most = other == null || count > counts.getOrDefault(other, 0);
                other = count > 1 && most ? state : other;
            }
        }
        return other == null ? List.of() : List.of(home, other);
    }

    /**
     * The sides of what a subject joins: "Norland and Sudland", "President X of Norland and
     * President Y". An "and" inside a title joins nobody.
     */
    private List<Actor> joined(Clause clause) {
        List<Actor> sides = new ArrayList<>();
        int end = -1;
        boolean and = false;
        for (Mention mention : cast.outermostWithin(clause.subjectFirst(), clause.subjectEnd())) {
            Actor.Side side = cast.sideOf(mention.actor()).orElse(null);
            boolean goesOn = end < 0 || isSeparated(end, mention.first());
            if (side != null && goesOn && !sides.contains(side)) {
                sides.add(side);
            }
            and |= end >= 0 && hasAnd(end, mention.first());
            end = mention.end();
        }
        return and ? sides : List.of();
    }

    private boolean hasAnd(int from, int to) {
        for (int token = from; token < to; token++) {
            if (text.is(token, "and")) {
                return true;
            }
        }
        return false;
    }

    /** "The United States, the Union, Norland and ...": sides in a row. */
    private List<Actor> chain(List<Mention> mentions) {
        List<Actor> sides = new ArrayList<>();
        int end = -1;
        for (Mention mention : mentions) {
            if (!(mention.actor() instanceof Actor.Side)) {
                return sides.size() >= SEVERAL ? sides : List.of(); // a person acts here
            }
            if (text.is(mention.first() - 1, "as")) {
                end = mention.end(); // "Peru, as chair of the council": in what quality
                continue;
            }
            boolean goesOn =
                    end < 0
                            || !sides.isEmpty()
                                    && mention.first() - end <= GAP
                                    && isSeparated(end, mention.first());
            if (!goesOn && sides.size() < SEVERAL) {
                sides.clear();
            } else if (!goesOn) {
                break;
            }
            if (!sides.contains(mention.actor())) {
                sides.add(mention.actor());
            }
            end = mention.end();
        }
        return sides;
    }

    private boolean isSeparated(int from, int to) {
        for (int token = from; token < to; token++) {
            if (text.is(token, ",") || text.is(token, ";") || text.is(token, "and")) {
                return true;
            }
        }
        return false;
    }
}
