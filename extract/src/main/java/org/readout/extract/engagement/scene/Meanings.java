package org.readout.extract.engagement.scene;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.reference.Company;
import org.readout.extract.reference.Reference;
import org.readout.extract.reference.References;
import org.readout.model.Actor;
import org.readout.model.SentencedText;

/**
 * Whom pronouns and groups mean while engagements are still being found: among those of the
 * engagement told last.
 */
public final class Meanings {
    private static final WordSet PRONOUNS =
            WordSet.of("he", "she", "him", "they", "them", "i", "we", "both", "me", "us");
    private static final WordSet POSSESSIVES = WordSet.of("his", "her", "my", "our");
    private static final WordSet OPENERS =
            WordSet.of("the", "both", "his", "her", "their", "these", "my", "two", "three", "its");

    private final SentencedText text;
    private final Grammar grammar;
    private final References references;
    private final NavigableSet<Integer> guesses = new TreeSet<>();
    private Company company = Company.NOBODY;

    /**
     * Those meant, and the token after the words.
     *
     * @param relative whether the words say only how somebody stands to another: "his host"
     */
    public record Meant(List<Actor> actors, int end, boolean possessive, boolean relative) {
        Meant(List<Actor> actors, int end, boolean possessive) {
            this(actors, end, possessive, false);
        }
    }

    public Meanings(SentencedText text, Grammar grammar, References references) {
        this.text = text;
        this.grammar = grammar;
        this.references = references;
    }

    /** Those present from now on. */
    public void enter(Company company) {
        this.company = company;
    }

    /** Whom the words at the token mean; empty where nobody or unsure. */
    public Optional<Meant> at(int token, int limit) {
        String word = text.folded(token);
        boolean opens = OPENERS.contains(word);
        if (!opens && !PRONOUNS.contains(word) && !POSSESSIVES.contains(word)) {
            return Optional.empty(); // nearly every word
        }
        Optional<NounPhrase> phrase =
                grammar.nounPhraseAt(token)
                        .filter(
                                np ->
                                        np.first() == token
                                                && np.end() <= limit
                                                && np.end() > token + 1);
        if (opens && phrase.isPresent()) {
            int end = phrase.get().end();
            List<Actor> actors = meant(token, end);
            if (!actors.isEmpty()) {
                boolean possessive = end < text.size() && text.word(end).isClitic();
                return Optional.of(new Meant(actors, end, possessive, isRelative(token, end)));
            }
        }
        if (word.equals("her") && grammar.tag(token) == Tag.PRONOUN) {
            List<Actor> whom = meant(token, token + 1); // "invited her to Lima"
            if (whom.isEmpty()) {
                whom = owner(word, token).map(List::of).orElse(List.of());
            }
            return whom.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Meant(whom, token + 1, false));
        }
        if (POSSESSIVES.contains(word)) {
            return owner(word, token).map(actor -> new Meant(List.of(actor), token + 1, true));
        }
        if (!PRONOUNS.contains(word)) {
            return Optional.empty();
        }
        Optional<Actor> speaker =
                word.equals("i") || word.equals("me") ? quoted(token) : Optional.empty();
        List<Actor> actors = speaker.map(List::of).orElseGet(() -> meant(token, token + 1));
        return actors.isEmpty()
                ? Optional.empty()
                : Optional.of(new Meant(actors, token + 1, false));
    }

    /** "I met her on Monday," said the minister: he met her. */
    private Optional<Actor> quoted(int token) {
        return references.quotedAt(token).map(Actor.Individual::new);
    }

    /**
     * Whom the tokens mean. A group before anybody is met is only guessed: it may mean those the
     * page names most.
     */
    private List<Actor> meant(int first, int end) {
        Reference reference = references.reference(first, end).orElse(null);
        if (reference == null) {
            return List.of();
        }
        if (!(reference instanceof Reference.Those) && company.sides().size() < 2) {
            guesses.add(first);
        }
        return references.among(reference, company);
    }

    private boolean isRelative(int first, int end) {
        Reference reference = references.reference(first, end).orElse(null);
        return reference instanceof Reference.InRole || reference instanceof Reference.Counterparts;
    }

    /** Whether a group among the tokens was only guessed. */
    public boolean guessedWithin(int first, int end) {
        Integer next = guesses.ceiling(first);
        return next != null && next < end;
    }

    private Optional<Actor> owner(String word, int token) {
        if (word.equals("my") || word.equals("our")) {
            Optional<Actor> speaker = word.equals("my") ? quoted(token) : Optional.empty();
            if (speaker.isPresent()) {
                return speaker;
            }
            List<Actor> authors = references.issuer().actors();
            return authors.isEmpty() ? Optional.empty() : Optional.of(authors.getFirst());
        }
        return references.ownerAt(token).map(Actor.Individual::new);
    }
}
