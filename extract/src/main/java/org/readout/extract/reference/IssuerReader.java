package org.readout.extract.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.extract.name.Cast;
import org.readout.extract.name.Mention;
import org.readout.extract.name.MentionKind;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.Source;

/** Tells who speaks in a document's own voice, from its pronouns outside quotation marks and from where it comes. */
final class IssuerReader {
    /** How many tokens of a page its title and letterhead may take. */
    private static final int LETTERHEAD = 60;

    Issuer read(SentencedText text, DirectSpeech speech, Cast cast, Source source) {
        int singular = 0;
        int plural = 0;
        for (Sentence sentence : text.sentences()) {
            for (int token = sentence.first(); token < sentence.end(); token++) {
                if (!speech.isSpeech(token)) {
                    String word = text.folded(token);
                    singular += text.form(token).equals("I") && followedByVerb(text, token) ? 1 : 0;
                    plural += word.equals("we") || word.equals("our") ? 1 : 0;
                }
            }
        }
        if (singular > 0) {
            Optional<Actor> author = author(cast);
            if (author.isPresent()) {
                return new Issuer(Issuer.Voice.FIRST_PERSON, List.of(author.get()));
            }
        }
        Optional<Actor> home = state(source).or(() -> letterhead(cast));
        if (plural > 0 && home.isPresent()) {
            return new Issuer(Issuer.Voice.PLURAL, List.of(home.get()));
        }
        return state(source).map(state -> new Issuer(Issuer.Voice.RELEASE, List.of(state))).orElse(Issuer.NONE);
    }

    private static boolean followedByVerb(SentencedText text, int token) {
        return token + 1 < text.size() && text.word(token + 1).isWord() && !text.word(token + 1).isCapitalised();
    }

    /** A release in the first person names its author at its head. */
    private static Optional<Actor> author(Cast cast) {
        return cast.mentions().stream().filter(Mention::isPerson).findFirst().map(Mention::actor);
    }

    private static Optional<Actor> letterhead(Cast cast) {
        return cast.within(0, LETTERHEAD).stream()
                .filter(m -> m.kind() == MentionKind.STATE || m.kind() == MentionKind.DEMONYM)
                .findFirst()
                .map(Mention::actor);
    }

    /** The state of a government's web address: example.gov is of the United States, example.gov.xx of state XX. */
    private static Optional<Actor> state(Source source) {
        String url = source.url().orElse("");
        int start = url.indexOf("//");
        if (start < 0) {
            return Optional.empty();
        }
        int slash = url.indexOf('/', start + 2);
        String host = url.substring(start + 2, slash < 0 ? url.length() : slash).toLowerCase(Locale.ROOT);
        String[] labels = host.split("\\.", -1);
        String last = labels[labels.length - 1];
        if (last.equals("gov") || last.equals("mil")) {
            return Optional.of(new Actor.State(new CountryCode("US")));
        }
        String second = labels.length > 1 ? labels[labels.length - 2] : "";
        boolean government = List.of("gov", "gob", "gouv", "go", "govt", "gub", "mfa", "gc").contains(second);
        if (!government || last.length() != 2) {
            return Optional.empty();
        }
        String code = last.equals("uk") ? "GB" : last.toUpperCase(Locale.ROOT);
        return code.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                ? Optional.of(new Actor.State(new CountryCode(code)))
                : Optional.empty();
    }
}
