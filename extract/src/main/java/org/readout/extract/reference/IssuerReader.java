package org.readout.extract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Cast;
import org.readout.extract.name.Mention;
import org.readout.extract.name.MentionKind;
import org.readout.model.Actor;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.Source;

/**
 * Tells who speaks in a document's own voice: its pronouns outside quotation marks tell whether
 * somebody does, its letterhead, its first subject of several and its web address tell who.
 */
final class IssuerReader {
    /** How many tokens of a page its title and letterhead may take. */
    private static final int LETTERHEAD = 60;

    private static final WordSet INSTITUTIONS =
            WordSet.of(
                    "ministry",
                    "department",
                    "government",
                    "presidency",
                    "embassy",
                    "minister",
                    "cancilleria",
                    "ministere",
                    "communique",
                    "court",
                    "secretariat",
                    "chancellery",
                    "diplomacy");

    Issuer read(
            SentencedText text, Grammar grammar, DirectSpeech speech, Cast cast, Source source) {
        Voices voices = voices(text, speech);
        List<Actor> authors = authors(text, grammar, cast);
        Optional<Actor> state = WebAddress.state(source).or(cast::home);
        // without an institution's head or address "we" and "I" are a journalist's or a reader's
        Optional<Actor> home = state.or(() -> letterhead(text, grammar, cast));
        if (voices.singular() > 0) {
            Optional<Actor> writer = new LetterWriter(text, grammar, cast).find();
            if (authors.isEmpty() && writer.isPresent()) {
                return new Issuer(Issuer.Voice.LETTER, List.of(writer.get()));
            }
            Optional<Actor> author =
                    authors.isEmpty() || home.isEmpty() ? home : Optional.of(authors.get(0));
            return author.map(one -> new Issuer(Issuer.Voice.FIRST_PERSON, List.of(one)))
                    .orElse(Issuer.NONE);
        }
        if (voices.plural() > 0 && !authors.isEmpty() && home.isPresent()) {
            return new Issuer(Issuer.Voice.PLURAL, authors);
        }
        JointText joint = new JointText(text, grammar, cast);
        boolean titled = joint.isTitled(source);
        // a page of one state's own says "our" of itself, unless its title says whose text it is
        if (titled || voices.subjects() > 0 || voices.plural() > 0 && state.isEmpty()) {
            List<Actor> sides = joint.sides();
            if (titled && sides.size() < 2 && home.isPresent()) {
                sides = joint.mostNamedBeside(home.get());
            }
            boolean ours = home.isPresent() && (state.isEmpty() || sides.contains(state.get()));
            if (sides.size() > 1 && (titled || ours)) {
                return new Issuer(Issuer.Voice.PLURAL, sides);
            }
        }
        if (voices.subjects() > 0 && home.isPresent()) {
            return new Issuer(Issuer.Voice.PLURAL, List.of(home.get()));
        }
        return home.map(one -> new Issuer(Issuer.Voice.RELEASE, List.of(one))).orElse(Issuer.NONE);
    }

    /**
     * @param singular "I" before a verb
     * @param subjects "we"
     * @param plural "we" and "our"
     */
    private record Voices(int singular, int subjects, int plural) {}

    private static Voices voices(SentencedText text, DirectSpeech speech) {
        int singular = 0;
        int subjects = 0;
        int plural = 0;
        for (Sentence sentence : text.sentences()) {
            for (int token = sentence.first(); token < sentence.end(); token++) {
                boolean isSubject = text.is(token, "we");
                boolean isPlural = isSubject || text.is(token, "our");
                // looked at before anything else: nearly every word is another
                if ((isPlural || text.is(token, "i")) && !speech.isSpeech(token)) {
                    singular += text.form(token).equals("I") && followedByVerb(text, token) ? 1 : 0;
                    subjects += isSubject ? 1 : 0;
                    plural += isPlural ? 1 : 0;
                }
            }
        }
        return new Voices(singular, subjects, plural);
    }

    private static boolean followedByVerb(SentencedText text, int token) {
        return token + 1 < text.size()
                && text.word(token + 1).isWord()
                && !text.word(token + 1).isCapitalised();
    }

    /** A release names its authors at its head, outside its sentences. */
    private static List<Actor> authors(SentencedText text, Grammar grammar, Cast cast) {
        List<Actor> authors = new ArrayList<>();
        for (Mention mention : cast.within(0, Math.min(text.size(), 2 * LETTERHEAD))) {
            if (mention.kind() != MentionKind.NAME || authors.contains(mention.actor())) {
                continue;
            }
            if (!isTold(mention.first(), text, grammar)) {
                authors.add(mention.actor());
            } else if (!authors.isEmpty()) {
                break; // the head is over: who is named now is spoken of
            }
        }
        return authors;
    }

    private static boolean isTold(int token, SentencedText text, Grammar grammar) {
        for (Sentence sentence : text.sentences()) {
            if (sentence.covers(token)) {
                return grammar.clauses(sentence).stream().anyMatch(c -> c.verb().isFinite());
            }
            if (sentence.first() > token) {
                return false;
            }
        }
        return false;
    }

    /** An institution's page names it, and its state, before the first sentence. */
    private static Optional<Actor> letterhead(SentencedText text, Grammar grammar, Cast cast) {
        int narrative = narrative(text, grammar);
        boolean institution = false;
        for (int token = 0; token < Math.min(narrative, LETTERHEAD); token++) {
            // a headline writes "the foreign minister", a letterhead "Ministry"
            institution |= text.word(token).isCapitalised() && INSTITUTIONS.contains(text, token);
        }
        return !institution
                ? Optional.empty()
                : cast.within(0, Math.min(narrative, LETTERHEAD)).stream()
                        .filter(m -> m.actor() instanceof Actor.State)
                        .findFirst()
                        .map(Mention::actor);
    }

    private static int narrative(SentencedText text, Grammar grammar) {
        for (Sentence sentence : text.sentences()) {
            if (grammar.clauses(sentence).stream()
                    .anyMatch(c -> c.verb().isFinite() && c.hasSubject())) {
                return sentence.first();
            }
        }
        return text.size();
    }
}
