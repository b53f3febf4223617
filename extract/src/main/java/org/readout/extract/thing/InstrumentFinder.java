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
import org.readout.extract.thing.InstrumentHead.Weight;
import org.readout.extract.thing.ModifierWords.Role;
import org.readout.model.NamedThing;
import org.readout.model.NamedThing.InstrumentStatus;

/** Finds texts that bind or record, by the noun for such a text. */
final class InstrumentFinder implements ThingFinder {
    private final PhraseTable<InstrumentHead> heads;
    private final Cues<InstrumentStatus> cues;
    private final Counts counts;

    InstrumentFinder(Lexicons lexicons) {
        Map<String, InstrumentHead> rows = new HashMap<>();
        for (Row row :
                lexicons.rows(
                        InstrumentFinder.class,
                        "instrument-heads.en.tsv",
                        "phrase",
                        "kind",
                        "weight",
                        "example")) {
            rows.put(
                    row.cell(0),
                    new InstrumentHead(
                            row.cell(1), row.constant(2, Weight.class), isPlural(row.cell(0))));
        }
        this.heads = PhraseTable.of(rows);
        this.cues = Cues.statuses(lexicons);
        this.counts = new Counts(lexicons);
    }

    private static boolean isPlural(String phrase) {
        return phrase.endsWith("s") && !phrase.endsWith("ss")
                || phrase.startsWith("memoranda")
                || phrase.contains("s of ");
    }

    @Override
    public Set<String> triggers() {
        return heads.firstWords();
    }

    @Override
    public int find(Passage passage, int token, List<Candidate> found) {
        PhraseTable.@Nullable Match<InstrumentHead> match =
                heads.longestAt(passage.text(), token, passage.end()).orElse(null);
        if (match == null || !isHead(passage, match)) {
            return token;
        }
        boolean isCapital = passage.isCapitalised(match.end() - 1) && !passage.isTitleCase();
        if (passage.is(match.first() - 1, Role.UNCOUNTED) && !isCapital) {
            return match.end(); // "international law", "a business plan": no text is meant
        }
        InstrumentNoun noun = new InstrumentNoun(passage, match, cues, counts, before(found));
        if (noun.isNamed()) {
            found.add(noun.candidate());
        }
        return match.end();
    }

    /**
     * Not "agreement signing ceremony", "letter writer", "to plan": the noun must close its phrase.
     */
    private static boolean isHead(Passage passage, PhraseTable.Match<InstrumentHead> match) {
        Tag tag = passage.tag(match.first());
        boolean isNounLike =
                tag == Tag.NOUN
                        || tag == Tag.NAME
                        || tag == Tag.ADJECTIVE
                        || tag == Tag.GERUND
                        || tag == Tag.PARTICIPLE
                        || match.end() > match.first() + 1
                        || passage.isCapitalised(match.first());
        Tag next = passage.tag(match.end());
        boolean isModifier =
                next == Tag.NOUN || next == Tag.NAME && passage.isCapitalised(match.first());
        return isNounLike && !isModifier;
    }

    /** The instrument found last in the sentence, or null. */
    private static @Nullable Candidate before(List<Candidate> found) {
        for (int i = found.size() - 1; i >= 0; i--) {
            if (found.get(i).thing() instanceof NamedThing.Instrument) {
                return found.get(i);
            }
        }
        return null;
    }
}
