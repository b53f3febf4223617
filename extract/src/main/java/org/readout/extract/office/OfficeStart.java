package org.readout.extract.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.place.Place;
import org.readout.extract.place.PlaceKind;
import org.readout.model.Actor;
import org.readout.model.SentencedText;

/**
 * Reads what stands before the noun of an office, leftwards: rank, portfolio, body, people,
 * possessor, article.
 */
final class OfficeStart {
    private static final WordSet OWNERS =
            WordSet.of(
                    "bloc",
                    "country",
                    "nation",
                    "kingdom",
                    "republic",
                    "sultanate",
                    "emirate",
                    "island",
                    "islands",
                    "state",
                    "union",
                    "alliance",
                    "organisation",
                    "organization",
                    "agency",
                    "federation");

    private final Signs signs;
    private final SentencedText text;
    private final int limit;
    private final List<Actor.Side> owners = new ArrayList<>();
    private @Nullable BodyPhrase body;
    private OfficePhrase.@Nullable Principal principal;
    private OfficePhrase.Determiner determiner = OfficePhrase.Determiner.NONE;
    private int core;
    private int first;

    private OfficeStart(Signs signs, int head, int limit) {
        this.signs = signs;
        this.text = signs.text();
        this.limit = limit;
        core = head;
        first = head;
    }

    static OfficeStart before(Signs signs, int head, int limit) {
        OfficeStart start = new OfficeStart(signs, head, limit);
        while (start.step()) {}
        return start;
    }

    int first() {
        return first;
    }

    int core() {
        return core;
    }

    List<Actor.Side> owners() {
        return owners;
    }

    @Nullable BodyPhrase body() {
        return body;
    }

    OfficePhrase.@Nullable Principal principal() {
        return principal;
    }

    OfficePhrase.Determiner determiner() {
        return determiner;
    }

    private boolean step() {
        int before = first - 1;
        if (before < limit || determiner != OfficePhrase.Determiner.NONE) {
            return false;
        }
        return determined(before)
                || served(before)
                || owned(before)
                || ownedByKind(before)
                || modified(before);
    }

    private boolean determined(int before) {
        OfficePhrase.Determiner found =
                switch (text.folded(before)) {
                    case "the" -> OfficePhrase.Determiner.DEFINITE;
                    case "a", "an", "another" -> OfficePhrase.Determiner.INDEFINITE;
                    case "his", "her", "its", "their", "our", "my" ->
                            OfficePhrase.Determiner.POSSESSIVE;
                    default -> OfficePhrase.Determiner.NONE;
                };
        if (found == OfficePhrase.Determiner.NONE) {
            return false;
        }
        determiner = found;
        first = before;
        return true;
    }

    /** "the Russian President's aide" */
    private boolean served(int before) {
        PhraseTable.Match<TitleWord> title =
                text.word(before).isClitic() ? signs.title(before - 1) : null;
        if (title == null
                || title.end() != before
                || title.first() < limit
                || !title.value().is(TitleClass.HEAD)) {
            return false;
        }
        OfficeStart inner = OfficeStart.before(signs, title.first(), limit);
        principal = new OfficePhrase.Principal(inner.core, before);
        owners.addAll(inner.owners);
        first = inner.first;
        determiner = OfficePhrase.Determiner.GENITIVE;
        return true;
    }

    /** "The bloc's trade commissioner", "the island's prime minister": whose is told before. */
    private boolean ownedByKind(int before) {
        boolean owner =
                text.word(before).isClitic()
                        && before - 2 >= limit
                        && text.is(before - 2, "the")
                        && OWNERS.contains(text.folded(before - 1));
        if (owner) {
            determiner = OfficePhrase.Determiner.GENITIVE;
            first = before - 2;
        }
        return owner;
    }

    private boolean owned(int before) {
        boolean genitive = text.word(before).isClitic() && before - 1 >= limit;
        int at = genitive ? before - 1 : before;
        BodyPhrase named = signs.body(at);
        PhraseTable.Match<Place> place = signs.place(at);
        if (named != null && named.end() == at + 1 && named.first() >= limit) {
            if (genitive && named.side() != null) {
                owners.add(named.side());
            }
            body = genitive && named.organ() ? body : named;
            first = named.first();
            if (!genitive) {
                core = Math.min(core, named.first());
            }
        } else if (place != null && place.end() == at + 1 && place.first() >= limit) {
            if (!genitive && (!owners.isEmpty() || isWhere(place))) {
                return false;
            }
            owners.add(new Actor.State(place.value().country()));
            first = place.first();
            if (place.value().kind() == PlaceKind.SEAT && !genitive) {
                core = first;
            }
            coordinated(place.first() - 1);
        } else {
            return false;
        }
        if (genitive) {
            determiner = OfficePhrase.Determiner.GENITIVE;
            if (first - 1 >= limit && text.is(first - 1, "the")) {
                first--;
            }
        }
        return true;
    }

    /** "While in Brussels President Lund": where somebody is, not whose president he is. */
    private boolean isWhere(PhraseTable.Match<Place> place) {
        int before = place.first() - 1;
        if (before < limit) {
            return false;
        }
        boolean city = place.value().kind() == PlaceKind.CAPITAL;
        return text.is(before, "in") && place.value().kind() != PlaceKind.DEMONYM
                || city
                        && (text.is(before, "to")
                                || text.is(before, "from")
                                || text.is(before, "at"));
    }

    /** "his Greek and Maltese colleagues" */
    private void coordinated(int before) {
        if (before - 1 >= limit && text.is(before, "and")) {
            PhraseTable.Match<Place> other = signs.place(before - 1);
            if (other != null && other.end() == before && !isAnothers(other)) {
                owners.addFirst(new Actor.State(other.value().country()));
                first = other.first();
                PhraseTable.Match<Place> third =
                        first - 2 >= limit && text.is(first - 1, ",")
                                ? signs.place(first - 2)
                                : null;
                if (third != null) {
                    owners.addFirst(new Actor.State(third.value().country()));
                    first = third.first();
                }
            }
        }
    }

    /** "Minister A of Chad and Peruvian Minister B": that state's is the one named before. */
    private boolean isAnothers(PhraseTable.Match<Place> place) {
        int before = place.first() - 1;
        before -= before >= limit && text.is(before, "the") ? 1 : 0;
        return before >= limit
                && place.value().kind() != PlaceKind.DEMONYM
                && !text.word(place.first()).isAllCaps() // "ministers of US and French agencies"
                && (text.is(before, "of")
                        || text.is(before, "from")
                        || text.is(before, "in")
                        || text.is(before, "to")
                        || text.is(before, "for"));
    }

    private boolean modified(int before) {
        PhraseTable.Match<TitleWord> title = signs.title(before);
        if (title != null && title.end() == before + 1 && title.first() >= limit) {
            TitleWord word = title.value();
            if (word.phrase().equals("under") && !text.word(before).isCapitalised()) {
                return false;
            }
            if (word.is(TitleClass.RANK) || word.is(TitleClass.PORTFOLIO)) {
                first = title.first();
                core =
                        body == null && owners.isEmpty()
                                        || word.is(TitleClass.RANK) && !word.is(TitleClass.EPITHET)
                                ? first
                                : core;
                return true;
            }
            if (word.is(TitleClass.EPITHET)) {
                first = title.first();
                return true;
            }
            return false;
        }
        PhraseTable.Match<TitleWord> previous = signs.title(before - 1);
        if (previous != null
                && before - 1 >= limit
                && first == core
                && (text.is(before, "and") || text.is(before, ",") || text.is(before, "&"))
                && signs.isTitle(first, TitleClass.PORTFOLIO)
                && signs.isTitle(before - 1, TitleClass.PORTFOLIO)
                && !signs.isTitle(before - 1, TitleClass.HEAD)
                && text.word(first).isCapitalised() == text.word(before - 1).isCapitalised()) {
            first = previous.first();
            core = first;
            return true;
        }
        // "Veterans' Affairs and Civil Defence Minister": capitalised words of a long portfolio
        if (previous != null
                && text.word(before).isClitic()
                && before - 1 > limit
                && previous.value().is(TitleClass.PORTFOLIO)
                && first == core) {
            first = previous.first();
            core = first;
            return true;
        }
        return false;
    }
}
