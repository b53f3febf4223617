package org.readout.extract.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.name.Cast;
import org.readout.extract.name.Mention;
import org.readout.model.Actor;
import org.readout.model.SentencedText;

/**
 * Whom pronouns and groups mean while engagements are still being found: the person last named, and the two principals
 * of the document so far.
 */
final class Referents {
    private static final Set<String> HE = Set.of("he", "she", "his", "her", "him");
    private static final Set<String> FIRST = Set.of("i", "my", "me");
    private static final Set<String> GROUP_HEADS = Set.of(
            "ministers", "leaders", "presidents", "chairs", "officials", "men", "women", "premiers", "heads", "diplomats",
            "secretaries", "chiefs", "statesmen", "kings", "speakers", "commissioners", "sides", "countries", "parties",
            "governments", "nations", "states", "delegations", "capitals", "neighbours", "neighbors", "republics");
    private static final Set<String> SIDE_HEADS = Set.of(
            "sides", "countries", "parties", "governments", "nations", "states", "delegations", "capitals", "neighbours",
            "neighbors", "republics");

    private final SentencedText text;
    private final Cast cast;
    private @Nullable Actor last;
    private @Nullable Actor author;
    private List<Actor> principals = List.of();
    private List<Actor.Side> sides = List.of();

    /** Those meant, and the token after the words. */
    record Meant(List<Actor> actors, int end) {}

    Referents(SentencedText text, Cast cast, Grammar grammar) {
        this.text = text;
        this.cast = cast;
    }

    /** Whom the words at the token mean: a pronoun, "the two ministers", "both sides"; empty where nobody. */
    Optional<Meant> at(int token, int limit) {
        String word = text.folded(token);
        if (HE.contains(word)) {
            Actor he = last;
            return he == null ? Optional.empty() : Optional.of(new Meant(List.of(he), token + 1));
        }
        if (FIRST.contains(word)) {
            Actor me = author;
            return me == null ? Optional.empty() : Optional.of(new Meant(List.of(me), token + 1));
        }
        boolean group = word.equals("both") || text.is(token, "the") && text.is(token + 1, "two") || word.equals("they")
                || word.equals("two");
        return group ? group(token, limit) : Optional.empty();
    }

    private Optional<Meant> group(int token, int limit) {
        int at = token;
        while (at < Math.min(limit, token + 5) && !GROUP_HEADS.contains(text.folded(at))) {
            at++;
        }
        boolean headed = at < Math.min(limit, token + 5);
        List<Actor> who = headed && SIDE_HEADS.contains(text.folded(at)) ? List.copyOf(sides) : principals;
        return who.isEmpty() ? Optional.empty() : Optional.of(new Meant(who, headed ? at + 1 : token + 1));
    }

    /** Takes note of those a sentence named. */
    void heard(int first, int end) {
        for (Mention mention : cast.outermostWithin(first, end)) {
            if (mention.isPerson() && !(mention.end() < text.size() && text.word(mention.end()).isClitic())) {
                last = mention.actor();
                return;
            }
        }
    }

    void setAuthor(@Nullable Actor author) {
        this.author = author;
    }

    /** Whom "the two" and "both sides" mean from now on. */
    void setPrincipals(List<Actor> persons, List<Actor.Side> sides) {
        this.principals = new ArrayList<>(persons);
        this.sides = List.copyOf(sides);
    }
}
