package org.readout.extract.thing;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;
import org.readout.extract.lexicon.WordTable;
import org.readout.model.NamedThing.FormulationKind;

/**
 * Finds labels of relations: grades of partnership, lists of ties, communities with a shared
 * future.
 */
final class LabelFinder implements ThingFinder {
    /** The roles of the lexicon's second column. */
    private enum Part {
        /** A word that makes a relation a label: strategic. */
        GRADE,
        /** A word that may stand beside a grade: cooperative. */
        BESIDE,
        /** What is graded: partnership. */
        RELATION,
        /** What follows a community with a shared future. */
        TAIL,
        /** What a list of ties is made of: friendship, solidarity. */
        MEMBER,
        /** A word that grades such a member: great, traditional. */
        QUALITY
    }

    private final WordTable<Set<Part>> parts;

    LabelFinder(Lexicons lexicons) {
        Map<String, Set<Part>> byWord = new HashMap<>();
        for (Row row :
                lexicons.rows(LabelFinder.class, "label-words.en.tsv", "word", "part", "example")) {
            byWord.computeIfAbsent(row.cell(0), w -> EnumSet.noneOf(Part.class))
                    .add(row.constant(1, Part.class));
        }
        parts = WordTable.of(byWord);
    }

    @Override
    public Set<String> triggers() {
        Set<String> words = new HashSet<>(parts.words());
        words.add("community");
        return words;
    }

    @Override
    public int find(Passage passage, int token, List<Candidate> found) {
        int end = label(passage, token, found);
        if (end == token) {
            end = ties(passage, token, found);
        }
        return end == token ? community(passage, token, found) : end;
    }

    private boolean is(Passage passage, int token, Part part) {
        Set<Part> of = passage.covers(token) ? parts.get(passage.text(), token) : null;
        return of != null && of.contains(part);
    }

    /** "comprehensive strategic partnership", "special and dynamic strategic partnership". */
    private int label(Passage passage, int token, List<Candidate> found) {
        boolean hasGrade = false;
        int at = token;
        while (passage.covers(at)
                && at < token + Passage.REACH
                && (is(passage, at, Part.GRADE)
                        || is(passage, at, Part.BESIDE)
                        || at > token
                                && (passage.is(at, "and") || passage.is(at, ","))
                                && (is(passage, at + 1, Part.GRADE)
                                        || is(passage, at + 1, Part.BESIDE)
                                        || passage.is(at + 1, "and")))) {
            hasGrade |= is(passage, at, Part.GRADE);
            at++;
        }
        if (!hasGrade || !is(passage, at, Part.RELATION)) {
            return token;
        }
        int end = at + 1;
        boolean isHead = !passage.isNoun(end) || passage.is(end, "of");
        if (!isHead) {
            return end;
        }
        int first = withStates(passage, token);
        Formulations.add(passage, first, end, FormulationKind.RELATIONSHIP_LABEL, found);
        return end;
    }

    /** "close friendship, deep trust and practical cooperation": three graded members, or two. */
    private int ties(Passage passage, int token, List<Candidate> found) {
        int members = 0;
        int qualities = 0;
        int end = token;
        for (int at = token; passage.covers(at) && at < token + Passage.REACH; at++) {
            boolean isMember = is(passage, at, Part.MEMBER);
            boolean isQuality = is(passage, at, Part.QUALITY) || is(passage, at, Part.BESIDE);
            boolean joins = at > token && (passage.is(at, ",") || passage.is(at, "and"));
            if (!isMember && !isQuality && !joins) {
                break;
            }
            members += isMember ? 1 : 0;
            qualities += isQuality ? 1 : 0;
            end = isMember ? at + 1 : end;
        }
        boolean isLabel = members >= 2 && qualities >= 2 && is(passage, token, Part.QUALITY);
        if (isLabel) {
            Formulations.add(passage, token, end, FormulationKind.RELATIONSHIP_LABEL, found);
        }
        return isLabel ? end : token;
    }

    /** "a Norway-Chile community with a shared future of strategic significance". */
    private int community(Passage passage, int token, List<Candidate> found) {
        if (!passage.is(token, "community")) {
            return token;
        }
        boolean isShared =
                passage.is(token + 1, "with")
                        && passage.is(token + 2, "a")
                        && passage.is(token + 3, "shared")
                        && passage.is(token + 4, "future");
        boolean isCommon =
                passage.is(token + 1, "of")
                        && (passage.is(token + 2, "common") || passage.is(token + 2, "shared"));
        if (!isShared && !isCommon) {
            return token;
        }
        int end = isShared ? token + 5 : token + 4;
        int tail = end;
        while (passage.covers(tail) && tail < end + 6 && is(passage, tail, Part.TAIL)) {
            tail++;
        }
        while (tail > end && !passage.isNoun(tail - 1)) {
            tail--; // "for the new era": what follows is no tail
        }
        int first = token;
        while (first > token - 6 && is(passage, first - 1, Part.GRADE)) {
            first--;
        }
        Formulations.add(
                passage,
                withStates(passage, first),
                tail,
                FormulationKind.RELATIONSHIP_LABEL,
                found);
        return tail;
    }

    /** "Norway-Chile Strategic Partnership": the pair before a label belongs to its name. */
    private static int withStates(Passage passage, int token) {
        String before = token > passage.first() ? passage.text().form(token - 1) : "";
        int hyphen = Math.max(before.indexOf('-'), before.indexOf('–'));
        boolean isPair =
                hyphen > 0
                        && hyphen + 1 < before.length()
                        && Character.isUpperCase(before.charAt(0))
                        && Character.isUpperCase(before.charAt(hyphen + 1));
        if (isPair) {
            return token - 1;
        }
        int at = token;
        boolean joined = false;
        while (at - 1 >= passage.first()
                && at > token - 6
                && (passage.tag(at - 1) == Tag.NAME && passage.isCapitalised(at - 1)
                        || passage.is(at - 1, "–")
                        || passage.is(at - 1, "-"))) {
            joined |= !passage.isCapitalised(at - 1);
            at--;
        }
        return joined && passage.isCapitalised(at) ? at : token;
    }
}
