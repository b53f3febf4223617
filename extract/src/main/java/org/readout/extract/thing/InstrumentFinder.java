package org.readout.extract.thing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
final class InstrumentFinder extends HeadFinder<InstrumentHead> {
    private final Cues<InstrumentStatus> cues;
    private final Counts counts;

    InstrumentFinder(Lexicons lexicons) {
        super(heads(lexicons));
        this.cues = Cues.statuses(lexicons);
        this.counts = new Counts(lexicons);
    }

    private static PhraseTable<InstrumentHead> heads(Lexicons lexicons) {
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
        return PhraseTable.of(rows);
    }

    private static boolean isPlural(String phrase) {
        return phrase.endsWith("s") && !phrase.endsWith("ss")
                || phrase.startsWith("memoranda")
                || phrase.contains("s of ");
    }

    @Override
    boolean isNounLike(Passage passage, PhraseTable.Match<InstrumentHead> match) {
        Tag tag = passage.tag(match.first());
        return tag == Tag.NOUN
                || tag == Tag.NAME
                || tag == Tag.ADJECTIVE
                || tag == Tag.GERUND
                || tag == Tag.PARTICIPLE
                || match.end() > match.first() + 1
                || passage.isCapitalised(match.first());
    }

    @Override
    @Nullable Candidate candidate(
            Passage passage, PhraseTable.Match<InstrumentHead> match, List<Candidate> found) {
        boolean isCapital = passage.isCapitalised(match.end() - 1) && !passage.isTitleCase();
        if (passage.is(match.first() - 1, Role.UNCOUNTED) && !isCapital) {
            return null; // "international law", "a business plan": no text is meant
        }
        InstrumentNoun noun = new InstrumentNoun(passage, match, cues, counts, before(found));
        return noun.isNamed() ? noun.candidate() : null;
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
