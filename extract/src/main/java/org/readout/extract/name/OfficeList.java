package org.readout.extract.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.Actor;
import org.readout.model.Folding;
import org.readout.model.Office;
import org.readout.model.SentencedText;

/** The offices of a person, each once and in its fullest form, with country or organisation. */
final class OfficeList {
    private static final Set<String> FILLERS = Set.of("of", "the", "for", "and", "to", "in", "on", "at", "a", "an", ",");

    private final SentencedText text;
    private final Allegiances allegiances;

    OfficeList(SentencedText text, Allegiances allegiances) {
        this.text = text;
        this.allegiances = allegiances;
    }

    List<Office> offices(PersonDraft draft) {
        List<OfficeClaim> kept = new ArrayList<>();
        for (OfficeClaim claim : draft.claims()) {
            keep(claim, kept);
        }
        return kept.stream().map(claim -> write(claim, draft)).toList();
    }

    /** A claim whose words another one has too is the same office told shorter. */
    private static void keep(OfficeClaim claim, List<OfficeClaim> kept) {
        Set<String> words = words(claim.bare());
        for (int i = 0; i < kept.size(); i++) {
            Set<String> other = words(kept.get(i).bare());
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
    static boolean isSame(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        return a.containsAll(b) || b.containsAll(a);
    }

    private static Set<String> words(String title) {
        Set<String> words = new HashSet<>();
        String plain = Folding.fold(title).replace("head of state", "president").replace("head of government", "prime minister");
        for (String word : plain.replace(",", " ").split("\\s+")) {
            String same = switch (word) {
                case "affairs", "external" -> "foreign";
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
        Actor.Side side = claim.side() != null ? claim.side() : draft.side();
        String title = switch (side) {
            case null -> claim.bare();
            case Actor.State(var country) -> claim.spelt() ? claim.bare() : claim.bare() + " of " + article(allegiances.counts().nameOf(country));
            case Actor.Body(String name) -> names(claim.bare(), name) ? claim.bare() : claim.bare() + " of the " + name;
        };
        return new Office(title, text.quote(claim.first(), claim.end()));
    }

    private static boolean names(String title, String body) {
        Set<String> words = words(title);
        for (String word : words(body)) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String article(String country) {
        boolean plural = country.startsWith("United ") || country.endsWith("Republic") || country.startsWith("Republic ")
                || country.endsWith("Philippines") || country.endsWith("Netherlands") || country.endsWith("Islands")
                || country.endsWith("Union") || country.startsWith("Kingdom ");
        return plural ? "the " + country : country;
    }
}
