package org.readout.extract.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.office.TitleLexicon;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.Folding;
import org.readout.model.Office;
import org.readout.model.SentencedText;

/** The offices of a person, each once and in its fullest form, with country or organisation. */
final class OfficeList {
    private static final WordSet FILLERS =
            WordSet.of(
                    "affairs", "of", "the", "for", "and", "to", "in", "on", "at", "a", "an", ",");

    private static final WordSet DESCRIPTIONS =
            WordSet.of(
                    "head of state",
                    "head of government",
                    "minister",
                    "secretary",
                    "head",
                    "member",
                    "representative",
                    "facilitator",
                    "mediator");

    private static final WordSet RANKS =
            WordSet.of(
                    "deputy",
                    "vice",
                    "former",
                    "acting",
                    "first",
                    "second",
                    "assistant",
                    "honorary",
                    "spokesperson",
                    "spokesman",
                    "spokeswoman",
                    "adviser",
                    "advisor",
                    "aide",
                    "under",
                    "permanent");

    private final SentencedText text;
    private final SideCounts counts;
    private final TitleLexicon lexicon;
    private final Ministries ministries;

    OfficeList(SentencedText text, SideCounts counts, TitleLexicon lexicon, Ministries ministries) {
        this.text = text;
        this.counts = counts;
        this.lexicon = lexicon;
        this.ministries = ministries;
    }

    List<Office> offices(PersonDraft draft) {
        List<OfficeClaim> kept = new ArrayList<>();
        for (OfficeClaim claim : draft.claims()) {
            if (!isOccasional(claim)) {
                keep(claim, kept);
            }
        }
        if (kept.size() > 1) {
            List<OfficeClaim> lasting =
                    kept.stream().filter(claim -> !isDescription(claim)).toList();
            kept = lasting.isEmpty() ? kept.subList(0, 1) : lasting;
        }
        List<Office> offices = new ArrayList<>(kept.size());
        for (OfficeClaim claim : kept) {
            offices.add(write(claim, draft));
        }
        return offices;
    }

    /** "Special envoy of the President": held for the occasion, a capacity and no office. */
    private static boolean isOccasional(OfficeClaim claim) {
        String title = Folding.fold(claim.bare());
        boolean envoy =
                title.startsWith("special envoy")
                        || title.startsWith("envoy")
                        || title.startsWith("head of delegation")
                        || title.startsWith("head of the delegation")
                        || title.startsWith("personal representative of the president");
        return envoy
                && (title.equals("special envoy")
                        || title.equals("envoy")
                        || title.contains("delegation")
                        || title.contains("general secretary")
                        || title.contains("president")
                        || title.contains("prime minister")
                        || title.contains("premier")
                        || title.contains("king"));
    }

    /** Words that describe rather than name an office, dropped where the text names one too. */
    private static boolean isDescription(OfficeClaim claim) {
        String title = Folding.fold(claim.bare());
        return DescriptionWords.isEpithet(title)
                || DESCRIPTIONS.contains(title)
                || title.equals("ambassador") && claim.side() == null
                || title.endsWith(" leader")
                        && claim.phrase().headEnd() - claim.phrase().core() <= 2;
    }

    /** A claim whose words another one has too is the same office told shorter. */
    private static void keep(OfficeClaim claim, List<OfficeClaim> kept) {
        Set<String> words = claim.words();
        for (int i = 0; i < kept.size(); i++) {
            Set<String> other = kept.get(i).words();
            if (!sameRank(words, other)) {
                continue;
            }
            if (other.containsAll(words)) {
                return;
            }
            if (words.containsAll(other)) {
                kept.set(i, claim);
                return;
            }
        }
        kept.add(claim);
    }

    /** Whether two offices without their states are one, however fully told. */
    static boolean isSame(Set<String> a, Set<String> b) {
        return (a.size() == 1 || b.size() == 1 || sameRank(a, b))
                && (a.containsAll(b) || b.containsAll(a));
    }

    /** A deputy's office is another than that of the one deputised for. */
    private static boolean sameRank(Set<String> a, Set<String> b) {
        return hasRanksOf(a, b) && hasRanksOf(b, a);
    }

    private static boolean hasRanksOf(Set<String> a, Set<String> b) {
        for (String word : b) {
            if (RANKS.contains(word) && !a.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> pieces(String title) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= title.length(); i++) {
            if (i == title.length() || title.charAt(i) == ' ' || title.charAt(i) == ',') {
                if (i > start) {
                    pieces.add(title.substring(start, i));
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    static Set<String> words(String title) {
        Set<String> words = new HashSet<>();
        String plain =
                Folding.fold(title)
                        .replace("head of state", "president")
                        .replace("head of government", "prime minister");
        for (String word : pieces(plain)) {
            String same =
                    switch (word) {
                        case "external" -> "foreign";
                        case "premier" -> "prime";
                        case "pm" -> "prime";
                        case "chairman", "chairwoman", "chairperson" -> "chair";
                        default -> word;
                    };
            if (!FILLERS.contains(same)) {
                words.add(same);
            }
        }
        if (words.contains("prime")) {
            words.add("minister");
        }
        return words;
    }

    private Office write(OfficeClaim claim, PersonDraft draft) {
        Actor.Side told = claim.side() != null ? claim.side() : draft.side();
        Actor.Side side = told instanceof Actor.Body body ? counts.asWritten(body) : told;
        String party = party(claim, side);
        if (party != null) {
            return new Office(party, text.quote(claim.first(), claim.end()));
        }
        String ministry = ministries.of(claim, side);
        String ofMinistry = " of the ministry";
        if (ministry != null && Folding.fold(claim.bare()).endsWith(ofMinistry)) {
            String head = claim.bare().substring(0, claim.bare().length() - ofMinistry.length());
            return new Office(
                    head + " of the " + ministry + ofState(side, ministry),
                    text.quote(claim.first(), claim.end()));
        }
        String title =
                ministry != null
                        ? claim.bare() + " of the " + ministry + ofState(side, ministry)
                        : switch (side) {
                            case null -> claim.bare();
                            case Actor.State(var country) ->
                                    claim.spelt() || claim.bare().contains(counts.nameOf(country))
                                            ? claim.bare()
                                            : claim.bare()
                                                    + " of "
                                                    + article(counts.nameOf(country));
                            case Actor.Body(String name) ->
                                    names(claim.bare(), name)
                                            ? claim.bare()
                                            : claim.bare() + " of " + articleOf(name) + name;
                        };
        return new Office(title, text.quote(claim.first(), claim.end()));
    }

    /**
     * The party offices of states that a party leads, written out: "Politburo member" belongs to
     * its Central Committee.
     */
    private @Nullable String party(OfficeClaim claim, Actor.@Nullable Side side) {
        if (!(side instanceof Actor.State(CountryCode country))) {
            return null;
        }
        String name = lexicon.partyOf(country);
        if (name == null) {
            return null;
        }
        String own =
                name.startsWith("Communist Party of ")
                        ? "Communist Party of " + counts.nameOf(country)
                        : name;
        return switch (Folding.fold(claim.bare())) {
            case "general secretary",
                    "party general secretary",
                    "party chief",
                    "general secretary of the party",
                    "general secretary of the central committee",
                    "party leader" ->
                    "General Secretary of the " + own + " Central Committee";
            case "politburo member",
                    "member of the politburo",
                    "member of the political bureau",
                    "political bureau member" ->
                    "Member of the Politburo of the " + own + " Central Committee";
            case "central committee member",
                    "member of the central committee",
                    "party central committee member",
                    "member of the party central committee" ->
                    "Member of the Central Committee of the " + own;
            default -> null;
        };
    }

    private static boolean names(String title, String body) {
        Set<String> words = words(title);
        for (String word : words(body)) {
            if (words.contains(word)) {
                return true;
            }
        }
        return words.contains(initials(body));
    }

    /** "Organisation of Islamic Cooperation": oic. */
    private static String initials(String body) {
        StringBuilder letters = new StringBuilder();
        for (String word : pieces(body)) {
            if (Character.isUpperCase(word.charAt(0))) {
                letters.append(Character.toLowerCase(word.charAt(0)));
            }
        }
        return letters.toString();
    }

    private String ofState(Actor.@Nullable Side side, String ministry) {
        return side instanceof Actor.State(CountryCode country)
                        && !ministry.contains(" of " + counts.nameOf(country))
                ? " of " + article(counts.nameOf(country))
                : "";
    }

    /** "NATO", "UNICEF" and the like are names; "the EU", "the African Union" take the article. */
    private static String articleOf(String body) {
        boolean name = body.length() >= 4 && body.equals(body.toUpperCase(Locale.ROOT));
        return name && body.indexOf(' ') < 0 ? "" : "the ";
    }

    private static String article(String country) {
        boolean plural =
                country.startsWith("United ")
                        || country.endsWith("Republic")
                        || country.startsWith("Republic ")
                        || country.endsWith("Philippines")
                        || country.endsWith("Netherlands")
                        || country.endsWith("Islands")
                        || country.endsWith("Union")
                        || country.endsWith("Confederation")
                        || country.endsWith("Federation")
                        || country.endsWith("Emirates")
                        || country.endsWith("Holy See")
                        || country.startsWith("Kingdom ");
        return plural ? "the " + country : country;
    }
}
