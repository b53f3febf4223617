package org.readout.extract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.name.Cast;
import org.readout.extract.name.Mention;
import org.readout.extract.name.MentionKind;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
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

    /** A joint text names its sides this early. */
    private static final int OPENING = 4;

    /** So many sides in a row are a list of those who speak. */
    private static final int SEVERAL = 3;

    /** "Peru, this year in the chair; Chad ...": what may stand between two of them. */
    private static final int GAP = 8;

    private static final Set<String> INSTITUTIONS =
            Set.of(
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

    private static final List<String> GOVERNMENT =
            List.of("gov", "gob", "gouv", "go", "govt", "gub", "mfa", "gc");

    Issuer read(
            SentencedText text, Grammar grammar, DirectSpeech speech, Cast cast, Source source) {
        Voices voices = voices(text, speech);
        List<Actor> authors = authors(text, grammar, cast);
        Optional<Actor> state = state(source);
        if (voices.singular() > 0 && authors.isEmpty() && state.isEmpty()) {
            return Issuer.NONE;
        }
        if (voices.singular() > 0 && (!authors.isEmpty() || state.isPresent())) {
            return new Issuer(
                    Issuer.Voice.FIRST_PERSON,
                    authors.isEmpty() ? List.of(state.get()) : authors.subList(0, 1));
        }
        List<Actor> joint = joint(text, grammar, cast);
        if (voices.plural() > 0 && !authors.isEmpty()) {
            return new Issuer(Issuer.Voice.PLURAL, authors);
        }
        if (voices.plural() > 0 && joint.size() > 1) {
            return new Issuer(Issuer.Voice.PLURAL, joint);
        }
        Optional<Actor> home = state.or(() -> letterhead(text, grammar, cast));
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
                String word = text.folded(token);
                // looked at before anything else: nearly every word is longer than "our"
                if (word.length() <= 3 && !speech.isSpeech(token)) {
                    singular += text.form(token).equals("I") && followedByVerb(text, token) ? 1 : 0;
                    subjects += word.equals("we") ? 1 : 0;
                    plural += word.equals("we") || word.equals("our") ? 1 : 0;
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

    /**
     * The sides of a joint text: those whom one of its first subjects joins, or that it lists
     * first.
     */
    private static List<Actor> joint(SentencedText text, Grammar grammar, Cast cast) {
        for (Sentence sentence :
                text.sentences().subList(0, Math.min(OPENING, text.sentences().size()))) {
            List<Mention> mentions = cast.outermostWithin(sentence.first(), sentence.end());
            boolean early =
                    !mentions.isEmpty() && mentions.get(0).first() - sentence.first() <= GAP;
            List<Actor> listed = early ? chain(text, mentions) : List.of();
            if (listed.size() >= SEVERAL) {
                return listed;
            }
            for (Clause clause : grammar.clauses(sentence)) {
                if (clause.kind() == ClauseKind.MAIN
                        && clause.hasSubject()
                        && isJoined(text, clause)) {
                    List<Actor> sides = new ArrayList<>();
                    for (Mention mention :
                            cast.outermostWithin(clause.subjectFirst(), clause.subjectEnd())) {
                        cast.sideOf(mention.actor())
                                .filter(side -> !sides.contains(side))
                                .ifPresent(sides::add);
                    }
                    if (sides.size() > 1) {
                        return sides;
                    }
                }
            }
        }
        return List.of();
    }

    /** "The United States, the Union, Norland and ...": sides in a row. */
    private static List<Actor> chain(SentencedText text, List<Mention> mentions) {
        List<Actor> sides = new ArrayList<>();
        int end = -1;
        for (Mention mention : mentions) {
            if (!(mention.actor() instanceof Actor.Side)) {
                return sides.size() >= SEVERAL ? sides : List.of(); // a person acts here
            }
            boolean goesOn =
                    end < 0
                            || !sides.isEmpty()
                                    && mention.first() - end <= GAP
                                    && isSeparated(text, end, mention.first());
            if (!goesOn && sides.size() < SEVERAL) {
                sides.clear();
            } else if (!goesOn) {
                break;
            }
            if (!sides.contains(mention.actor())) {
                sides.add(mention.actor());
            }
            end = mention.end();
        }
        return sides;
    }

    private static boolean isSeparated(SentencedText text, int from, int to) {
        for (int token = from; token < to; token++) {
            if (text.is(token, ",") || text.is(token, ";") || text.is(token, "and")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJoined(SentencedText text, Clause clause) {
        for (int token = clause.subjectFirst() + 1; token < clause.subjectEnd(); token++) {
            if (text.is(token, "and")) {
                return true;
            }
        }
        return false;
    }

    /** An institution's page names it, and its state, before the first sentence. */
    private static Optional<Actor> letterhead(SentencedText text, Grammar grammar, Cast cast) {
        int narrative = narrative(text, grammar);
        boolean institution = false;
        for (int token = 0; token < Math.min(narrative, LETTERHEAD); token++) {
            institution |= INSTITUTIONS.contains(text.folded(token));
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

    /**
     * The state of a government's web address: example.gov is of the United States, example.gov.xx
     * of state XX.
     */
    private static Optional<Actor> state(Source source) {
        String url = source.url().orElse("");
        int start = url.indexOf("//");
        if (start < 0) {
            return Optional.empty();
        }
        int slash = url.indexOf('/', start + 2);
        String host =
                url.substring(start + 2, slash < 0 ? url.length() : slash).toLowerCase(Locale.ROOT);
        String[] labels = host.split("\\.", -1);
        String last = labels[labels.length - 1];
        if (last.equals("gov") || last.equals("mil")) {
            return Optional.of(new Actor.State(new CountryCode("US")));
        }
        String second = labels.length > 1 ? labels[labels.length - 2] : "";
        if (!GOVERNMENT.contains(second) || last.length() != 2) {
            return Optional.empty();
        }
        String code = last.equals("uk") ? "GB" : last.toUpperCase(Locale.ROOT);
        return code.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                ? Optional.of(new Actor.State(new CountryCode(code)))
                : Optional.empty();
    }
}
