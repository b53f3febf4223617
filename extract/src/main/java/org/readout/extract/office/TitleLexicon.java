package org.readout.extract.office;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.lexicon.Row;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.Folding;
import org.readout.model.SentencedText;

/** The words of offices and the well-known bodies. Loaded once, then only read. */
public final class TitleLexicon {
    /** Written together with the noun: "ex-president", "vice-governor". */
    private static final List<String> PREFIXES =
            List.of("vice-", "co-", "ex-", "then-", "deputy-", "sub-");

    private static final List<String> INTERNATIONAL =
            List.of(
                    "international",
                    "organisation of",
                    "organization of",
                    "union of",
                    "community of",
                    "african",
                    "asian",
                    "european",
                    "caribbean",
                    "pacific",
                    "american",
                    "arab",
                    "islamic",
                    "nordic",
                    "baltic",
                    "balkan",
                    "world",
                    "global",
                    "intergovernmental",
                    "regional",
                    "united nations",
                    "commonwealth",
                    "conference of the parties",
                    "process",
                    "quartet",
                    "contact group",
                    "alliance",
                    "league of",
                    "association of");

    private final PhraseTable<TitleWord> titles;
    private final PhraseTable<KnownBody> bodies;
    private final Set<String> organs = new HashSet<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Actor.Side> sidesOfTitles = new HashMap<>();
    private final Map<String, String> fullTitles = new HashMap<>();
    private final Map<String, TitleStates> titleStates = new HashMap<>();
    private final Map<CountryCode, String> parties = new HashMap<>();
    private final Map<String, String> organsInFull = new HashMap<>();

    /** A body of the lexicon: whom it speaks for, and whether this form is an abbreviation. */
    record KnownBody(String fullName, Actor.Side side, boolean abbreviation) {}

    public TitleLexicon(Lexicons lexicons) {
        titles = titles(lexicons);
        bodies = bodies(lexicons);
        readTitles(lexicons);
        for (Row row : lexicons.rows(TitleLexicon.class, "organs.en.tsv", "noun", "example")) {
            organs.add(Folding.fold(row.cell(0)));
        }
        for (Row row :
                lexicons.rows(TitleLexicon.class, "parents.en.tsv", "organ", "organisation")) {
            parents.put(row.cell(0), row.cell(1));
        }
    }

    private void readTitles(Lexicons lexicons) {
        for (Row row : lexicons.rows(TitleLexicon.class, "title-bodies.en.tsv", "title", "side")) {
            String side = row.cell(1);
            sidesOfTitles.put(
                    row.cell(0),
                    side.length() == 2
                            ? new Actor.State(new CountryCode(side))
                            : new Actor.Body(side));
        }
        for (Row row :
                lexicons.rows(
                        TitleLexicon.class, "title-states.en.tsv", "title", "rule", "countries")) {
            Set<CountryCode> countries = new HashSet<>();
            for (String code : row.cell(2).split(" ")) {
                countries.add(new CountryCode(code));
            }
            titleStates.put(row.cell(0), new TitleStates(row.cell(1).equals("only"), countries));
        }
        for (Row row : lexicons.rows(TitleLexicon.class, "short-titles.en.tsv", "short", "full")) {
            fullTitles.put(row.cell(0), row.cell(1));
        }
        for (Row row :
                lexicons.rows(TitleLexicon.class, "organ-abbreviations.en.tsv", "short", "full")) {
            organsInFull.put(row.cell(0), row.cell(1));
        }
        for (Row row : lexicons.rows(TitleLexicon.class, "parties.en.tsv", "country", "party")) {
            parties.put(new CountryCode(row.cell(0)), row.cell(1));
        }
    }

    /** Whether the state may have the office, by the words of its title. */
    public boolean fits(String title, CountryCode country) {
        TitleStates states = titleStates.get(Folding.fold(title));
        return states == null || states.only() == states.countries().contains(country);
    }

    /** The states that have a title, or those that have not. */
    private record TitleStates(boolean only, Set<CountryCode> countries) {}

    /**
     * The only side that gives the title, or null: an Under-Secretary-General is the United
     * Nations'.
     */
    Actor.@Nullable Side sideOfTitle(String phrase) {
        return sidesOfTitles.get(phrase);
    }

    /** What a short title stands for; the title itself where it is none. */
    public String fullTitle(String phrase, String written) {
        return fullTitles.getOrDefault(phrase, written);
    }

    /** The name of the organ that is written short so, or null. */
    public @Nullable String organInFull(String form) {
        return organsInFull.get(form);
    }

    /** The party that leads the state, or null. */
    public @Nullable String partyOf(CountryCode country) {
        return parties.get(country);
    }

    private static PhraseTable<TitleWord> titles(Lexicons lexicons) {
        Map<String, EnumSet<TitleClass>> classes = new LinkedHashMap<>();
        for (Row row :
                lexicons.rows(TitleLexicon.class, "titles.en.tsv", "phrase", "class", "example")) {
            classes.computeIfAbsent(row.cell(0), phrase -> EnumSet.noneOf(TitleClass.class))
                    .add(row.constant(1, TitleClass.class));
        }
        Map<String, TitleWord> forms = new HashMap<>();
        classes.forEach((phrase, of) -> forms.put(phrase, TitleWord.of(phrase, of, false)));
        classes.forEach(
                (phrase, of) -> {
                    if (of.contains(TitleClass.HEAD)
                            || of.contains(TitleClass.RELATION)
                            || of.contains(TitleClass.GUEST)) {
                        forms.putIfAbsent(plural(phrase), TitleWord.of(phrase, of, true));
                        for (String prefix : PREFIXES) {
                            forms.putIfAbsent(
                                    prefix + phrase, TitleWord.of(prefix + phrase, of, false));
                            forms.putIfAbsent(
                                    prefix + plural(phrase),
                                    TitleWord.of(prefix + phrase, of, true));
                        }
                    }
                });
        return PhraseTable.of(forms);
    }

    /**
     * "secretaries of state", "foreign ministers", "chargés d'affaires": the noun before a
     * preposition takes the ending.
     */
    private static String plural(String phrase) {
        int preposition = phrase.indexOf(" of ");
        if (preposition < 0) {
            preposition = phrase.indexOf(" d'");
        }
        String head = preposition < 0 ? phrase : phrase.substring(0, preposition);
        String rest = preposition < 0 ? "" : phrase.substring(preposition);
        if (head.endsWith("y") && !head.endsWith("ey")) {
            return head.substring(0, head.length() - 1) + "ies" + rest;
        }
        if (head.endsWith("man")) {
            return head.substring(0, head.length() - 2) + "en" + rest;
        }
        return head + (head.endsWith("s") || head.endsWith("ch") ? "es" : "s") + rest;
    }

    private static PhraseTable<KnownBody> bodies(Lexicons lexicons) {
        Map<String, KnownBody> forms = new HashMap<>();
        for (Row row : lexicons.rows(TitleLexicon.class, "bodies.en.tsv", "names", "state")) {
            List<String> names = List.of(row.cell(0).split("\\|"));
            String full = names.getFirst();
            boolean international = row.cell(1).equals("-");
            for (String name : names) {
                Actor.Side side =
                        international
                                ? new Actor.Body(full)
                                : new Actor.State(new CountryCode(row.cell(1)));
                // "Nato" beside "NATO": a form that is no abbreviation is known however written
                forms.merge(
                        Folding.fold(name),
                        new KnownBody(full, side, isAbbreviation(name)),
                        (known, other) -> known.abbreviation() ? other : known);
            }
        }
        return PhraseTable.of(forms);
    }

    private static boolean isAbbreviation(String name) {
        return name.indexOf(' ') < 0
                && name.length() <= 8
                && name.equals(name.toUpperCase(java.util.Locale.ROOT));
    }

    PhraseTable.@Nullable Match<TitleWord> titleAt(SentencedText text, int token, int limit) {
        return titles.longestAt(text, token, limit).orElse(null);
    }

    /**
     * A well-known body; an abbreviation only where the text writes it in capitals ("WHO" is no
     * pronoun).
     */
    PhraseTable.@Nullable Match<KnownBody> bodyAt(SentencedText text, int token, int limit) {
        if (!text.word(token).isCapitalised()
                && !Character.isUpperCase(lastLetter(text.form(token)))) {
            return null;
        }
        PhraseTable.Match<KnownBody> match = bodies.longestAt(text, token, limit).orElse(null);
        if (match != null && match.value().abbreviation() && !text.word(token).isAllCaps()) {
            return null;
        }
        return match;
    }

    private static char lastLetter(String form) {
        return form.charAt(form.length() - 1);
    }

    /** The international body that a name of an outlet holds, or null. */
    public Actor.@Nullable Body bodyIn(String name) {
        String[] words =
                name.replace(",", " ").replace("(", " ").replace(")", " ").strip().split("\\s+");
        for (int size = Math.min(7, words.length); size > 0; size--) {
            for (int first = 0; first + size <= words.length; first++) {
                String part = String.join(" ", List.of(words).subList(first, first + size));
                KnownBody body =
                        part.length() > 1
                                        && Character.isUpperCase(part.charAt(0))
                                        && Character.isUpperCase(part.charAt(1))
                                                == part.equals(
                                                        part.toUpperCase(java.util.Locale.ROOT))
                                ? bodies.get(part).orElse(null)
                                : null;
                if (body != null && body.side() instanceof Actor.Body(String full)) {
                    return new Actor.Body(organisationOf(full));
                }
            }
        }
        return null;
    }

    /**
     * The organisation that the officials of a body act for: of the European Commission, the
     * European Union.
     */
    public String organisationOf(String body) {
        return parents.getOrDefault(body, body);
    }

    /** Whether the words of an unknown body's name tell that several states form it. */
    boolean isInternational(String name) {
        String folded = Folding.fold(name);
        for (String part : INTERNATIONAL) {
            if (folded.contains(part)) {
                return true;
            }
        }
        return false;
    }

    boolean isOrgan(String noun) {
        return organs.contains(noun);
    }
}
