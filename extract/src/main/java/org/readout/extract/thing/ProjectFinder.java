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
import org.readout.extract.lexicon.WordSet;
import org.readout.model.NamedThing;

/** Finds works in the world by the noun for such a work and a name or place that tells which. */
final class ProjectFinder extends HeadFinder<Boolean> {
    private static final Set<String> PLACE =
            Set.of(
                    "of",
                    "in",
                    "at",
                    "between",
                    "to",
                    "across",
                    "through",
                    "along",
                    "over",
                    "connecting",
                    "linking",
                    "from",
                    "near");
    private static final Set<String> NO_WORKS =
            Set.of(
                    "pilot",
                    "joint",
                    "cooperation",
                    "research",
                    "key",
                    "priority",
                    "exchange",
                    "student",
                    "capacity-building");

    private static final WordSet JOINING =
            WordSet.of(
                    "between", "to", "across", "through", "along", "over", "connecting", "linking");
    private static final WordSet GENERIC =
            WordSet.of(
                    "project",
                    "field",
                    "line",
                    "road",
                    "school",
                    "university",
                    "mission",
                    "facility",
                    "campus",
                    "crossing");

    /** What stands already is a place; it is a work where it is built, opened or paid for. */
    private static final WordSet PLACES =
            WordSet.of(
                    "hospital",
                    "airport",
                    "crossing",
                    "checkpoint",
                    "school",
                    "university",
                    "stadium",
                    "clinic",
                    "campus",
                    "line",
                    "field");

    private static final WordSet BUILDING =
            WordSet.of(
                    "build",
                    "builds",
                    "building",
                    "built",
                    "rebuild",
                    "rebuilding",
                    "reopen",
                    "reopening",
                    "construct",
                    "construction",
                    "complete",
                    "completion",
                    "finish",
                    "restore",
                    "restoration",
                    "rehabilitate",
                    "rehabilitation",
                    "extend",
                    "expand",
                    "expansion",
                    "open",
                    "opening",
                    "inaugurate",
                    "inauguration",
                    "launch",
                    "finance",
                    "install",
                    "installation",
                    "establish",
                    "upgrade",
                    "deepen",
                    "modernise",
                    "modernize",
                    "pilot",
                    "lay",
                    "site");

    ProjectFinder(Lexicons lexicons) {
        super(heads(lexicons));
    }

    private static PhraseTable<Boolean> heads(Lexicons lexicons) {
        Map<String, Boolean> rows = new HashMap<>();
        for (Row row :
                lexicons.rows(ProjectFinder.class, "project-heads.en.tsv", "phrase", "example")) {
            rows.put(row.cell(0), Boolean.TRUE);
        }
        return PhraseTable.of(rows);
    }

    @Override
    boolean isNounLike(Passage passage, PhraseTable.Match<Boolean> match) {
        return passage.isNoun(match.end() - 1);
    }

    @Override
    @Nullable Candidate candidate(
            Passage passage, PhraseTable.Match<Boolean> match, List<Candidate> found) {
        int head = match.end() - 1;
        int first = withOrdinal(passage, passage.leftEdge().first(match.first()));
        if (passage.is(first - 1, "no") || isOfPeople(passage, first, head)) {
            return null;
        }
        boolean isGeneric =
                match.end() == match.first() + 1 && GENERIC.contains(passage.folded(head));
        if (hasName(passage, first, match.first())) {
            boolean isOnlyPlace =
                    PLACES.contains(passage.folded(head))
                            && !isBuilt(passage, first)
                            && !passage.is(first - 1, "for");
            boolean isWork =
                    !(isGeneric && hasAny(passage, first, head, NO_WORKS))
                            && !isCity(passage, head)
                            && !isOnlyPlace;
            return isWork ? project(passage, first, match.end()) : null;
        }
        int end = passage.rightEdge().end(match.end(), PLACE);
        boolean isLink =
                (passage.is(match.end(), "connecting") || passage.is(match.end(), "linking"))
                        && first < match.end() - 1;
        if (isLink && end > match.end()) {
            return project(passage, first, end);
        }
        if (end == match.end()
                || !hasName(passage, match.end(), end)
                || passage.is(head, "cable")
                        && (passage.is(match.end(), "of") || passage.is(match.end(), "to"))) {
            return null;
        }
        boolean isModified =
                first < match.first()
                        || match.end() - match.first() > 1
                        || passage.is(head, "port");
        boolean isBuilt = isBuilt(passage, first);
        boolean joins = JOINING.contains(passage.folded(match.end()));
        boolean isPlural = passage.folded(head).endsWith("s");
        boolean isNamed =
                isGeneric || isPlural
                        ? isBuilt && (joins || isModified)
                        : joins || isModified || isBuilt;
        return isNamed && !isCity(passage, head) ? project(passage, first, end) : null;
    }

    private static Candidate project(Passage passage, int first, int end) {
        return new Candidate(
                first,
                end,
                true,
                new NamedThing.Project(
                        passage.text().phrase(first, end),
                        passage.text().quote(passage.leftEdge().withArticle(first), end)));
    }

    /** "No Norwegian port", "the Norwegian grid": any, or all, of a state's. */
    private static boolean isOfPeople(Passage passage, int first, int head) {
        String people = passage.folded(first);
        return first == head - 1
                && (passage.is(head, "port") || passage.is(head, "grid"))
                && !passage.isCapitalised(head)
                && (people.endsWith("ian") || people.endsWith("ese") || people.endsWith("ish"));
    }

    /** "a second bridge": here the ordinal tells which. */
    private static int withOrdinal(Passage passage, int first) {
        return passage.is(first - 1, "second") || passage.is(first - 1, "third")
                ? first - 1
                : first;
    }

    /** Port of Spain is a city. */
    private static boolean isCity(Passage passage, int head) {
        return passage.is(head, "port")
                && passage.is(head + 1, "of")
                && passage.is(head + 2, "spain");
    }

    /** Whether words of building or opening stand shortly before. */
    private static boolean isBuilt(Passage passage, int first) {
        for (int at = first - 1; at >= Math.max(passage.first(), first - 6); at--) {
            if (BUILDING.contains(passage.folded(at))) {
                return true;
            }
        }
        return false;
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
            if (passage.tag(at) == Tag.NAME
                    && passage.isCapitalised(at)
                    && !(at == passage.first() && at == first)) {
                return true;
            }
        }
        return false;
    }
}
