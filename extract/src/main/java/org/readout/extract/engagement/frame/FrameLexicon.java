package org.readout.extract.engagement.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.lexicon.Row;
import org.readout.model.Actor;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Role;
import org.readout.model.SentencedText;

/** The vocabulary of engagements: nouns, verbs, and the words that decide how one stands. */
public final class FrameLexicon {

    /** What a status word says; NONE tells that nothing came about. */
    public enum Standing {
        HELD,
        PLANNED,
        PROPOSED,
        CANCELLED,
        NONE;

        public Optional<EngagementStatus> status() {
            return this == NONE ? Optional.empty() : Optional.of(EngagementStatus.valueOf(name()));
        }
    }

    private final PhraseTable<EngagementNoun> nouns;
    private final PhraseTable<Actor.Side> formats;
    private final Map<String, String> gerunds = new HashMap<>();
    private final Map<String, List<EngagementVerb>> verbs = new HashMap<>();

    /** The lemmas that some engagement verb follows up with a particle. */
    private final Set<String> withParticle = new HashSet<>();

    private final Map<String, Map<String, Force>> forces = new HashMap<>();
    private final Map<String, ObjectSort> objects = new HashMap<>();
    private final Map<String, Map<String, Standing>> standings = new HashMap<>();

    public FrameLexicon(Lexicons lexicons) {
        Map<String, EngagementNoun> byPhrase = new HashMap<>();
        for (Row row :
                lexicons.rows(
                        FrameLexicon.class,
                        "engagement-nouns.en.tsv",
                        "phrase",
                        "manner",
                        "kind",
                        "example")) {
            byPhrase.put(
                    row.cell(0),
                    new EngagementNoun(
                            row.constant(1, Manner.class), row.constant(2, EngagementKind.class)));
        }
        nouns = PhraseTable.of(byPhrase);
        Map<String, Actor.Side> byName = new HashMap<>();
        lexicons.rows(FrameLexicon.class, "formats.en.tsv", "name", "side")
                .forEach(row -> byName.put(row.cell(0), new Actor.Body(row.cell(1))));
        formats = PhraseTable.of(byName);
        for (Row row :
                lexicons.rows(
                        FrameLexicon.class,
                        "engagement-verbs.en.tsv",
                        "lemma",
                        "link",
                        "object",
                        "kind",
                        "subject's role",
                        "object's role",
                        "example")) {
            verbs.computeIfAbsent(row.cell(0), lemma -> new ArrayList<>()).add(verb(row));
            gerundsOf(row.cell(0)).forEach(form -> gerunds.putIfAbsent(form, row.cell(0)));
            int blank = row.cell(0).indexOf(' ');
            if (blank > 0) {
                withParticle.add(row.cell(0).substring(0, blank));
            }
        }
        for (Row row :
                lexicons.rows(
                        FrameLexicon.class, "occasion-verbs.en.tsv", "verb", "force", "example")) {
            String[] words = row.cell(0).split(" ", 2);
            forces.computeIfAbsent(words[0], lemma -> new HashMap<>())
                    .put(words.length > 1 ? words[1] : "", row.constant(1, Force.class));
        }
        for (Row row :
                lexicons.rows(
                        FrameLexicon.class, "object-words.en.tsv", "head", "sort", "example")) {
            objects.put(row.cell(0), row.constant(1, ObjectSort.class));
        }
        for (Row row :
                lexicons.rows(
                        FrameLexicon.class,
                        "status-words.en.tsv",
                        "word",
                        "place",
                        "status",
                        "example")) {
            standings
                    .computeIfAbsent(row.cell(1), place -> new HashMap<>())
                    .put(row.cell(0), row.constant(2, Standing.class));
        }
    }

    private static EngagementVerb verb(Row row) {
        String links = row.cell(1);
        Set<String> prepositions = new HashSet<>();
        for (String link : links.split(" ")) {
            String bare = link.endsWith("?") ? link.substring(0, link.length() - 1) : link;
            prepositions.add(bare.equals("-") ? "" : bare);
        }
        return new EngagementVerb(
                row.cell(0),
                prepositions,
                links.contains("?"),
                row.constant(2, ObjectSort.class),
                row.constant(3, EngagementKind.class),
                row.constant(4, Role.class),
                row.constant(5, Role.class));
    }

    /** The verb of engagement whose form in -ing the word is, or null. */
    public @Nullable String lemmaOfGerund(String folded) {
        return gerunds.get(folded);
    }

    /** The regular verb of engagement whose form in -ed the word is, or null. */
    public @Nullable String lemmaOfParticiple(String folded) {
        return folded.endsWith("ed")
                ? gerunds.get(folded.substring(0, folded.length() - 2) + "ing")
                : null;
    }

    /** The forms in -ing that spelling allows: one of them is right, the others are no words. */
    private static List<String> gerundsOf(String lemma) {
        String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
        return List.of(stem + "ing", lemma + lemma.charAt(lemma.length() - 1) + "ing");
    }

    /** The longest noun of engagement that begins at the token. */
    public Optional<PhraseTable.Match<EngagementNoun>> nounAt(
            SentencedText text, int token, int limit) {
        return nouns.longestAt(text, token, limit);
    }

    /** The format whose name begins at the token, written with capitals. */
    public Optional<Actor.Side> formatAt(SentencedText text, int token, int limit) {
        return text.word(token).isCapitalised()
                ? formats.longestAt(text, token, limit).map(PhraseTable.Match::value)
                : Optional.empty();
    }

    public List<EngagementVerb> verbs(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** Those of the lemma and its particle, where the word behind it is one; else of the lemma. */
    public List<EngagementVerb> verbs(String lemma, String next) {
        List<EngagementVerb> phrasal =
                withParticle.contains(lemma) ? verbs(lemma + " " + next) : List.of();
        return phrasal.isEmpty() ? verbs(lemma) : phrasal;
    }

    /**
     * What a verb tells of its noun of engagement; its particle stands right behind it or behind
     * the noun.
     */
    public Optional<Force> force(SentencedText text, String lemma, int after) {
        Map<String, Force> byParticle = forces.getOrDefault(lemma, Map.of());
        for (Map.Entry<String, Force> entry : byParticle.entrySet()) {
            if (!entry.getKey().isEmpty() && standsAt(text, after, entry.getKey())) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.ofNullable(byParticle.get(""));
    }

    /** Whether a particle that makes the verb's meaning stands at the token: "handed over". */
    boolean hasParticle(SentencedText text, String lemma, int after) {
        for (String particle : forces.getOrDefault(lemma, Map.of()).keySet()) {
            if (!particle.isEmpty() && standsAt(text, after, particle)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAt(SentencedText text, int token, String words) {
        int at = token;
        int start = 0;
        while (start <= words.length()) {
            int blank = words.indexOf(' ', start);
            int stop = blank < 0 ? words.length() : blank;
            boolean stands =
                    at >= 0
                            && at < text.size()
                            && text.folded(at).length() == stop - start
                            && words.startsWith(text.folded(at), start);
            if (!stands) {
                return false;
            }
            at++;
            start = stop + 1;
        }
        return true;
    }

    public Optional<ObjectSort> object(String head) {
        return Optional.ofNullable(objects.get(head));
    }

    /**
     * @param place verb, adjective or after: where the word stands about the engagement
     */
    public Optional<Standing> standing(String place, String word) {
        return Optional.ofNullable(standings.getOrDefault(place, Map.of()).get(word));
    }
}
