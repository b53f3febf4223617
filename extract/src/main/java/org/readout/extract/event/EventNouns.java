package org.readout.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.LexiconException;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.lexicon.Row;
import org.readout.model.EventType;
import org.readout.model.SentencedText;

/** Nouns that name what is done, given, asked or broken off. */
final class EventNouns {
    private final PhraseTable<List<Meaning>> nouns;
    private final Set<String> groups = new HashSet<>();

    EventNouns(Lexicons lexicons) {
        Map<String, List<Meaning>> byNoun = new HashMap<>();
        for (Row row :
                lexicons.rows(
                        EventNouns.class, "event-nouns.en.tsv", "class", "deed", "mode", "nouns")) {
            String mode = row.cell(2).equals("-") ? null : row.cell(2);
            Meaning meaning = new Meaning(row.cell(0), row.constant(1, EventType.class), mode);
            groups.add(meaning.group());
            for (String noun : row.cell(3).split("\\|")) {
                for (String form : Plurals.formsOf(noun)) {
                    byNoun.computeIfAbsent(form, n -> new ArrayList<>()).add(meaning);
                }
            }
        }
        nouns = PhraseTable.of(byNoun);
    }

    /**
     * What a noun names.
     *
     * @param group the class by which verbs ask for it
     * @param mode PLOVER's word for how, or null
     */
    record Meaning(String group, EventType deed, @Nullable String mode) {}

    Optional<PhraseTable.Match<List<Meaning>>> at(SentencedText text, int token, int limit) {
        return nouns.longestAt(text, token, limit);
    }

    /** Fails with file and line where there is no class of this name. */
    void check(Row row, String group) {
        if (!group.isEmpty() && !groups.contains(group)) {
            throw new LexiconException(
                    "%s:%d: '%s' is no class of event-nouns.en.tsv"
                            .formatted(row.file(), row.line(), group));
        }
    }
}
