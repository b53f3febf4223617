package org.readout.extract.engagement.occasion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.WordSet;

/**
 * The words by which a report lists who sat in, who came along and who led.
 *
 * @param attend lemmas of being there: "attend", "join"
 * @param makeUp lemmas of having members: "include"
 * @param lead lemmas of leading: "represent"
 * @param occasion what is attended: "the ceremony"
 * @param rite of these, what may happen in the course of a meeting: "the signing"
 * @param party what is led: "the Peruvian side"
 * @param company what has members: "her delegation"
 * @param present what opens a list before its verb: "joining them were"
 * @param welcome what a host does at an arrival: "welcoming the guests was"
 * @param guest among whom somebody is: "among those present"
 */
public record AttendanceWords(
        WordSet attend,
        WordSet makeUp,
        WordSet lead,
        WordSet occasion,
        WordSet rite,
        WordSet party,
        WordSet company,
        WordSet present,
        WordSet welcome,
        WordSet guest) {

    public static AttendanceWords of(Lexicons lexicons) {
        Map<String, List<String>> words = new TreeMap<>();
        lexicons.rows(AttendanceWords.class, "attendance-words.en.tsv", "word", "sort", "example")
                .forEach(
                        row ->
                                words.computeIfAbsent(row.cell(1), sort -> new ArrayList<>())
                                        .add(row.cell(0)));
        List<String> occasions = new ArrayList<>(words.getOrDefault("occasion", List.of()));
        occasions.addAll(words.getOrDefault("rite", List.of()));
        return new AttendanceWords(
                of(words, "attend"),
                of(words, "make-up"),
                of(words, "lead"),
                WordSet.of(occasions),
                of(words, "rite"),
                of(words, "party"),
                of(words, "company"),
                of(words, "present"),
                of(words, "welcome"),
                of(words, "guest"));
    }

    private static WordSet of(Map<String, List<String>> words, String sort) {
        return WordSet.of(words.getOrDefault(sort, List.of()));
    }
}
