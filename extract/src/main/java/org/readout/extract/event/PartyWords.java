package org.readout.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.lexicon.Row;
import org.readout.extract.office.OfficeGrammar;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.EventParty;
import org.readout.model.Folding;
import org.readout.model.Sector;
import org.readout.model.SentencedText;

/** Groups that are no state, and nouns that tell which part of a society is meant. */
final class PartyWords {
    private final PhraseTable<EventParty> groups;
    private final PhraseTable<Sector> sectors;
    private final Set<String> organisations = new HashSet<>();

    PartyWords(Lexicons lexicons) {
        Map<String, EventParty> byName = new HashMap<>();
        for (Row row :
                lexicons.rows(PartyWords.class, "groups.en.tsv", "names", "state", "sector")) {
            for (String name : row.cell(0).split("\\|")) {
                byName.put(name, party(row, name));
            }
        }
        groups = PhraseTable.of(byName);
        for (Row row : lexicons.rows(OfficeGrammar.class, "bodies.en.tsv", "names", "state")) {
            for (String name : row.cell(0).split("\\|")) {
                organisations.add(Folding.fold(name));
            }
        }
        Map<String, Sector> byNoun = new HashMap<>();
        for (Row row : lexicons.rows(PartyWords.class, "sector-words.en.tsv", "sector", "nouns")) {
            for (String noun : row.cell(1).split("\\|")) {
                for (String form : Plurals.formsOf(noun)) {
                    byNoun.put(form, row.constant(0, Sector.class));
                }
            }
        }
        sectors = PhraseTable.of(byNoun);
    }

    private static EventParty party(Row row, String name) {
        String state = row.cell(1);
        if (state.length() == 3) {
            return new EventParty(new Actor.Body(name), row.constant(1, Sector.class));
        }
        @Nullable Sector sector = row.cell(2).equals("-") ? null : row.constant(2, Sector.class);
        return new EventParty(new Actor.State(new CountryCode(state)), sector);
    }

    /**
     * Whether a body is an organ of a state that the text does not tell: "the Foreign Ministry",
     * but not "the European Parliament".
     */
    boolean isOrgan(Actor.@Nullable Side side, @Nullable Sector sector) {
        if (!(side instanceof Actor.Body(String name)) || sector == null) {
            return false;
        }
        return switch (sector) {
            case GOV, MIL, COP, SPY, LEG, JUD -> !organisations.contains(Folding.fold(name));
            case REB, OPP, PTY, REF, CVL, LAB, AGR, EDU, MED, BUS, REL, CRM, ELI -> false;
            case IGO, NGO, IMG -> false;
        };
    }

    /**
     * The group or region whose name begins at the token; only where it is written with capitals.
     */
    Optional<PhraseTable.Match<EventParty>> groupAt(SentencedText text, int token, int limit) {
        boolean proper = text.word(token).isCapitalised() || text.form(token).startsWith("al-");
        return proper ? groups.longestAt(text, token, limit) : Optional.empty();
    }

    Optional<PhraseTable.Match<Sector>> sectorAt(SentencedText text, int token, int limit) {
        return sectors.longestAt(text, token, limit);
    }
}
