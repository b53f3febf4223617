package org.readout.extract.thing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.lexicon.Row;
import org.readout.model.NamedThing;

/** Finds works in the world by the noun for such a work and a name or place that tells which. */
final class ProjectFinder implements ThingFinder {
    private static final Set<String> PLACE = Set.of("of", "in", "at", "between", "to", "across", "through", "along", "connecting", "linking", "from", "near");
    private static final Set<String> NO_WORKS = Set.of("pilot", "joint", "cooperation", "research", "key", "priority", "exchange", "student", "capacity-building");

    private final PhraseTable<Boolean> heads;

    ProjectFinder(Lexicons lexicons) {
        Map<String, Boolean> rows = new HashMap<>();
        for (Row row : lexicons.rows(ProjectFinder.class, "project-heads.en.tsv", "phrase", "example")) {
            rows.put(row.cell(0), Boolean.TRUE);
        }
        this.heads = PhraseTable.of(rows);
    }

    @Override
    public Set<String> triggers() {
        return heads.firstWords();
    }

    @Override
    public int find(Passage passage, int token, List<Candidate> found) {
        PhraseTable.@Nullable Match<Boolean> match = heads.longestAt(passage.text(), token, passage.end()).orElse(null);
        if (match == null || !isHead(passage, match)) {
            return token;
        }
        Candidate candidate = candidate(passage, passage.edges(), match);
        if (candidate != null) {
            found.add(candidate);
        }
        return match.end();
    }

    private static boolean isHead(Passage passage, PhraseTable.Match<Boolean> match) {
        Tag tag = passage.tag(match.end() - 1);
        Tag next = passage.tag(match.end());
        return (tag == Tag.NOUN || tag == Tag.NAME) && next != Tag.NOUN && !(next == Tag.NAME && passage.isCapitalised(match.end() - 1));
    }

    private @Nullable Candidate candidate(Passage passage, NameEdges edges, PhraseTable.Match<Boolean> match) {
        int head = match.end() - 1;
        int first = edges.first(match.first());
        boolean isNamed = hasName(passage, first, match.first());
        boolean isGeneric = passage.is(head, "project") || passage.is(head, "projects") || passage.is(head, "field") || passage.is(head, "line")
                || passage.is(head, "road") || passage.is(head, "school") || passage.is(head, "university") || passage.is(head, "mission");
        int end = isNamed ? match.end() : edges.end(match.end(), PLACE);
        boolean isPlaced = !isNamed && end > match.end() && hasName(passage, match.end(), end);
        boolean isPlural = passage.folded(head).endsWith("s");
        if (passage.is(head, "port") && passage.is(match.end(), "of") || passage.is(match.first(), "cable") && !isNamed && passage.is(match.end(), "of")) {
            isPlaced = !passage.isCapitalised(head) && isPlaced && !passage.is(head, "cable");
        }
        boolean mayBe = isNamed && !(isGeneric && hasAny(passage, first, head, NO_WORKS)) || isPlaced && first < match.first() && !isPlural
                || isPlaced && !isGeneric && !isPlural && passage.is(match.end(), "of");
        return mayBe
                ? new Candidate(first, end, true, new NamedThing.Project(passage.text().phrase(first, end), passage.text().quote(first, end)))
                : null;
    }

    private static boolean hasAny(Passage passage, int first, int end, Set<String> words) {
        for (int at = first; at < end; at++) {
            if (words.contains(passage.folded(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasName(Passage passage, int first, int end) {
        for (int at = first; at < end; at++) {
            if (passage.tag(at) == Tag.NAME && passage.isCapitalised(at) && !(at == passage.first() && at == first)) {
                return true;
            }
        }
        return false;
    }
}
