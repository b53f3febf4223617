package org.readout.extract.thing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.lexicon.Row;
import org.readout.model.NamedThing;
import org.readout.model.NamedThing.FormulationKind;

/** Finds official wording that is repeated to carry a position: labels of relations, slogans, guidelines, principles. */
final class FormulationFinder {
    private static final Set<String> OPENING = Set.of("\"", "“", "'", "‘", "«");
    private static final Set<String> CLOSING = Set.of("\"", "”", "'", "’", "»");
    private static final int LONGEST_SLOGAN = 14;

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

    private final Map<String, Set<Part>> parts = new HashMap<>();
    private final PhraseTable<FormulationKind> cueNouns;

    FormulationFinder(Lexicons lexicons) {
        for (Row row : lexicons.rows(FormulationFinder.class, "label-words.en.tsv", "word", "part", "example")) {
            parts.computeIfAbsent(row.cell(0), w -> new HashSet<>()).add(row.constant(1, Part.class));
        }
        Map<String, FormulationKind> nouns = new HashMap<>();
        for (Row row : lexicons.rows(FormulationFinder.class, "formulation-nouns.en.tsv", "noun", "kind", "example")) {
            nouns.put(row.cell(0), row.constant(1, FormulationKind.class));
        }
        this.cueNouns = PhraseTable.of(nouns);
    }

    void find(Passage passage, List<Candidate> found) {
        for (int token = passage.first(); token < passage.end(); token++) {
            int end = label(passage, token, found);
            if (end == token) {
                end = ties(passage, token, found);
            }
            if (end == token) {
                end = community(passage, token, found);
            }
            if (end == token) {
                end = quoted(passage, token, found);
            }
            if (end == token) {
                end = namedInitiative(passage, token, found);
            }
            if (end == token) {
                end = principles(passage, token, found);
            }
            if (end == token) {
                end = guideline(passage, token, found);
            }
            token = Math.max(token, end - 1);
        }
    }

    private boolean is(Passage passage, int token, Part part) {
        return parts.getOrDefault(passage.folded(token), Set.of()).contains(part);
    }

    /** "comprehensive strategic cooperative partnership", "enhanced and future-oriented strategic partnership". */
    private int label(Passage passage, int token, List<Candidate> found) {
        boolean hasGrade = false;
        int at = token;
        while (passage.covers(at)
                && (is(passage, at, Part.GRADE)
                        || is(passage, at, Part.BESIDE)
                        || at > token && (passage.is(at, "and") || passage.is(at, ",")) && (is(passage, at + 1, Part.GRADE) || is(passage, at + 1, Part.BESIDE) || passage.is(at + 1, "and")))) {
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
        add(passage, first, end, FormulationKind.RELATIONSHIP_LABEL, found);
        return end;
    }

    /** "great friendship, special solidarity and comprehensive cooperation": three graded members, or two. */
    private int ties(Passage passage, int token, List<Candidate> found) {
        int members = 0;
        int qualities = 0;
        int end = token;
        for (int at = token; passage.covers(at); at++) {
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
            add(passage, token, end, FormulationKind.RELATIONSHIP_LABEL, found);
        }
        return isLabel ? end : token;
    }

    /** "Norway-Chile Strategic Partnership": the pair before a label belongs to its name. */
    private static int withStates(Passage passage, int token) {
        String before = token > passage.first() ? passage.text().form(token - 1) : "";
        int hyphen = Math.max(before.indexOf('-'), before.indexOf('–'));
        boolean isPair = hyphen > 0 && hyphen + 1 < before.length()
                && Character.isUpperCase(before.charAt(0)) && Character.isUpperCase(before.charAt(hyphen + 1));
        if (isPair) {
            return token - 1;
        }
        int at = token;
        boolean joined = false;
        while (at - 1 >= passage.first() && at > token - 6
                && (passage.tag(at - 1) == Tag.NAME && passage.isCapitalised(at - 1) || passage.is(at - 1, "–") || passage.is(at - 1, "-"))) {
            joined |= !passage.isCapitalised(at - 1);
            at--;
        }
        return joined && passage.isCapitalised(at) ? at : token;
    }

    /** "a Norway-Chile community with a shared future of strategic significance". */
    private int community(Passage passage, int token, List<Candidate> found) {
        if (!passage.is(token, "community")) {
            return token;
        }
        boolean isShared = passage.is(token + 1, "with") && passage.is(token + 2, "a") && passage.is(token + 3, "shared") && passage.is(token + 4, "future");
        boolean isCommon = passage.is(token + 1, "of") && (passage.is(token + 2, "common") || passage.is(token + 2, "shared"));
        if (!isShared && !isCommon) {
            return token;
        }
        int end = isShared ? token + 5 : token + 4;
        int tail = end;
        while (passage.covers(tail) && tail < end + 6 && is(passage, tail, Part.TAIL)) {
            tail++;
        }
        add(passage, withStates(passage, token), tail, FormulationKind.RELATIONSHIP_LABEL, found);
        return tail;
    }

    /** Words in quotation marks beside a noun such as "principle" or "guideline". */
    private int quoted(Passage passage, int token, List<Candidate> found) {
        if (!OPENING.contains(passage.folded(token))) {
            return token;
        }
        int close = token + 1;
        while (passage.covers(close) && close - token <= LONGEST_SLOGAN && !CLOSING.contains(passage.folded(close))) {
            close++;
        }
        boolean isClosed = passage.covers(close) && CLOSING.contains(passage.folded(close)) && close > token + 1;
        if (!isClosed) {
            return token;
        }
        int end = passage.tag(close - 1) == Tag.MARK ? close - 1 : close;
        if (end <= token + 1) {
            return token;
        }
        Optional<PhraseTable.Match<FormulationKind>> behind = cueNouns.longestAt(passage.text(), close + 1, passage.end());
        if (behind.isPresent()) {
            boolean isCount = end - token <= 3 && behind.get().value() == FormulationKind.GUIDELINE;
            add(passage, token + 1, end, isCount ? behind.get().end() : end, behind.get().value(), found);
            return behind.get().end();
        }
        FormulationKind kind = nounBefore(passage, token);
        if (kind != null) {
            add(passage, token + 1, end, kind, found);
            return close + 1;
        }
        return token;
    }

    private @org.jspecify.annotations.Nullable FormulationKind nounBefore(Passage passage, int token) {
        for (int at = token - 1; at >= Math.max(passage.first(), token - 5); at--) {
            Optional<PhraseTable.Match<FormulationKind>> noun = cueNouns.longestAt(passage.text(), at, token);
            if (noun.isPresent()) {
                return noun.get().value();
            }
            boolean mayStand = passage.is(at, "of") || passage.is(at, "the") || passage.is(at, "being") || passage.is(at, "that") || passage.is(at, ",")
                    || passage.is(at, ":") || passage.is(at, "two") || passage.is(at, "a") || passage.is(at, "as") || passage.is(at, "called");
            if (!mayStand) {
                return null;
            }
        }
        return null;
    }

    /** "the Amber Coast Initiative", "the Battery Partnership": capitals before a capitalised noun. */
    private static int namedInitiative(Passage passage, int token, List<Candidate> found) {
        boolean isHead = passage.is(token, "initiative") || passage.is(token, "partnership");
        if (!isHead || !passage.isCapitalised(token) || passage.isTitleCase() || passage.isNoun(token + 1)) {
            return token;
        }
        NameEdges edges = new NameEdges(passage);
        int first = edges.first(token);
        while (first < token && !passage.isCapitalised(first)) {
            first++;
        }
        if (first == token || first == passage.first()) {
            return token;
        }
        int end = edges.end(token + 1, Set.of("for", "to", "on", "of"));
        add(passage, first, passage.isCapitalised(end - 1) ? end : token + 1, FormulationKind.INITIATIVE, found);
        return end;
    }

    /** "the principles of A, B and C", "the employer-pays principle". */
    private static int principles(Passage passage, int token, List<Candidate> found) {
        boolean isHead = passage.is(token, "principles") || passage.is(token, "principle");
        if (!isHead) {
            return token;
        }
        NameEdges edges = new NameEdges(passage);
        if (passage.is(token + 1, "of")) {
            int end = edges.end(token + 1, Set.of("of"));
            add(passage, token, end, FormulationKind.PRINCIPLE, found);
            return end;
        }
        int first = edges.first(token);
        boolean isNamed = first < token && passage.text().form(token - 1).indexOf('-') > 0;
        if (isNamed) {
            add(passage, first, token + 1, FormulationKind.PRINCIPLE, found);
            return token + 1;
        }
        return token;
    }

    /** "six major orientations", "four goods". */
    private static int guideline(Passage passage, int token, List<Candidate> found) {
        boolean isCount = passage.tag(token) == Tag.NUMBER && passage.is(token + 1, "major")
                && (passage.is(token + 2, "orientations") || passage.is(token + 2, "goals") || passage.is(token + 2, "directions") || passage.is(token + 2, "pillars"));
        if (!isCount) {
            return token;
        }
        add(passage, token, token + 3, FormulationKind.GUIDELINE, found);
        return token + 3;
    }

    private static void add(Passage passage, int first, int end, FormulationKind kind, List<Candidate> found) {
        add(passage, first, end, end, kind, found);
    }

    private static void add(Passage passage, int first, int end, int quoteEnd, FormulationKind kind, List<Candidate> found) {
        found.add(new Candidate(first, quoteEnd, true, new NamedThing.Formulation(
                passage.text().phrase(first, end), kind, passage.text().quote(first, quoteEnd))));
    }
}
