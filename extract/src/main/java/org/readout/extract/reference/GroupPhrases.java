package org.readout.extract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Cast;
import org.readout.extract.name.Mention;
import org.readout.extract.name.MentionKind;
import org.readout.extract.reference.Descriptions.Description;
import org.readout.extract.reference.Referents.Part;
import org.readout.model.PersonId;
import org.readout.model.SentencedText;

/** Reads phrases of several: "both sides", "the two leaders", "ministers" of a council. */
final class GroupPhrases {
    private static final Map<String, Integer> NUMBERS =
            Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6);

    private static final WordSet COLLEGES =
            WordSet.of(
                    "council",
                    "committee",
                    "commission",
                    "conference",
                    "forum",
                    "assembly",
                    "board",
                    "g7",
                    "g20");

    /** What ministers are of, as it stands before "ministers". */
    static final WordSet FIELDS =
            WordSet.of(
                    "foreign",
                    "prime",
                    "defence",
                    "defense",
                    "finance",
                    "trade",
                    "interior",
                    "health",
                    "justice",
                    "education",
                    "agriculture",
                    "energy",
                    "environment",
                    "transport",
                    "culture",
                    "labour",
                    "labor",
                    "tourism",
                    "economy",
                    "commerce",
                    "deputy",
                    "vice");

    /** Among so many mentions the body that a report is about is named. */
    private static final int OPENING = 400;

    private final SentencedText text;
    private final Cast cast;
    private final Descriptions descriptions;
    private final SidePhrases sides;
    private final HeadMentions heads;

    GroupPhrases(
            SentencedText text,
            Cast cast,
            Descriptions descriptions,
            SidePhrases sides,
            HeadMentions heads) {
        this.text = text;
        this.cast = cast;
        this.descriptions = descriptions;
        this.sides = sides;
        this.heads = heads;
    }

    /** "Our nations": several sides, as the head tells. */
    boolean isOfSides(int head) {
        return descriptions
                .of(text, head)
                .filter(noun -> noun.plural() && noun.kind() == Descriptions.Kind.SIDE)
                .isPresent();
    }

    /** "Both sides", "the two leaders", "host and guest", "both". */
    @Nullable Part at(int first, int head, int end, Focus focus) {
        int at = first;
        while (at < end
                && (text.is(at, "the")
                        || text.is(at, "these")
                        || text.is(at, "all")
                        || text.is(at, "their"))) {
            at++;
        }
        if (at >= end) {
            return null;
        }
        boolean both = text.is(at, "both");
        int number = both ? 2 : NUMBERS.getOrDefault(text.folded(at), 0);
        int named = both ? at + 1 : at;
        if (text.is(named, "host") && text.is(named + 1, "and")
                || text.is(named, "pair")
                || text.is(named, "former") && text.is(named + 1, "and")) {
            return new Part(new Reference.Persons(2, List.of()), Math.min(end, named + 3));
        }
        Description noun = descriptions.of(text, head).orElse(null);
        if (noun == null || !noun.plural() || heads.at(head, first, end) != null) {
            return number > 0 && (at + 1 >= end || head <= at)
                    ? new Part(new Reference.Persons(number, List.of()), at + 1)
                    : null;
        }
        if (!sides.within(first, head + 1).isEmpty()) {
            return null;
        }
        return switch (noun.kind()) {
            case SIDE, ORGAN -> new Part(new Reference.Sides(), head + 1);
            case PERSON -> new Part(members(first, head, noun, number), head + 1);
            case COUNTERPART -> new Part(counterparts(number, focus), head + 1);
            case ANYONE, GUEST, HOST ->
                    new Part(new Reference.Persons(number, List.of()), head + 1);
            case OFFICIAL ->
                    number > 0
                            ? new Part(new Reference.Persons(number, List.of()), head + 1)
                            : null;
            case TEXT -> null;
        };
    }

    /**
     * Bare "ministers" or "leaders" are those of the council or group of states that the text is
     * about.
     */
    private Reference members(int first, int head, Description noun, int number) {
        if (first == head) {
            for (Mention mention :
                    cast.mentions().subList(0, Math.min(OPENING, cast.mentions().size()))) {
                boolean body =
                        mention.kind() == MentionKind.BODY
                                && (COLLEGES.contains(text.folded(mention.nameFirst()))
                                        || COLLEGES.contains(text.folded(mention.end() - 1))
                                        || mention.end() < text.size()
                                                && text.is(mention.end(), text.folded(head)));
                if (body && mention.first() < first) {
                    return new Reference.Those(List.of(mention.actor()));
                }
            }
        }
        return new Reference.Persons(number, noun.fits(), fields(first, head));
    }

    /** "The two foreign ministers": what the ministers are of. */
    private List<String> fields(int first, int head) {
        List<String> fields = new ArrayList<>();
        for (int at = first; at < head; at++) {
            String word = text.folded(at);
            if (FIELDS.contains(word)) {
                fields.add(word);
            }
        }
        return fields;
    }

    private static Reference counterparts(int number, Focus focus) {
        PersonId own = focus.person();
        return number > 0 || own == null
                ? new Reference.Persons(number, List.of())
                : new Reference.Counterparts(own, true);
    }
}
