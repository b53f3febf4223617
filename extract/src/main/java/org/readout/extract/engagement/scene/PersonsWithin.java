package org.readout.extract.engagement.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Mention;
import org.readout.model.Actor;
import org.readout.model.SentencedText;

/** The persons whom a stretch of a sentence names, or means by a pronoun or a group. */
public final class PersonsWithin {
    private static final WordSet BREAKS =
            WordSet.of(
                    "who", "which", "while", "whereas", "whose", "when", "where", "whom", ";", ":");

    private final Scene scene;
    private final SentencedText text;

    public PersonsWithin(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
    }

    /** Everybody between the tokens, in text order; whom others belong to are left out. */
    public List<Actor> all(int first, int end) {
        List<Actor> found = new ArrayList<>();
        int at = Math.max(0, first);
        while (at < end) {
            Mention mention = scene.mentionAt(at, end);
            if (mention != null && mention.isPerson()) {
                boolean owner = mention.end() < text.size() && text.word(mention.end()).isClitic();
                if (!owner && !found.contains(mention.actor())) {
                    found.add(mention.actor());
                }
                at = mention.end();
                continue;
            }
            Optional<Meanings.Meant> meant = scene.meanings().at(at, end);
            if (meant.isPresent()) {
                if (!meant.get().possessive()) {
                    meant.get().actors().stream()
                            .filter(Actor.Individual.class::isInstance)
                            .filter(actor -> !found.contains(actor))
                            .forEach(found::add);
                    at = Math.max(at + 1, meant.get().end());
                    continue;
                }
            }
            at++;
        }
        return found;
    }

    /** Those of the list that begins at the token: up to the next verb or relative word. */
    public List<Actor> listed(SentenceView view, int first) {
        return all(first, listEnd(view, first));
    }

    private int listEnd(SentenceView view, int first) {
        Set<Integer> verbs = new HashSet<>();
        for (Clause clause : view.clauses()) {
            verbs.add(clause.verb().first());
        }
        int at = first;
        while (at < view.end()
                && !BREAKS.contains(text, at)
                && !(text.is(at, "with") && text.is(at - 1, ","))
                && !verbs.contains(at)) {
            Mention mention = scene.mentionAt(at, view.end());
            at = mention != null ? mention.end() : at + 1;
        }
        return at;
    }

    /** The person named last before the token, within its sentence, or null. */
    public @Nullable Actor before(SentenceView view, int token) {
        Actor last = null;
        for (Mention mention : scene.cast().outermostWithin(view.first(), token)) {
            if (mention.isPerson()) {
                last = mention.actor();
            }
        }
        return last;
    }

    /** The person whose mention begins at the token or behind the comma there, or null. */
    public @Nullable Actor behind(SentenceView view, int token) {
        int at = text.is(token, ",") || text.is(token, ":") ? token + 1 : token;
        Mention mention = at < view.end() ? scene.mentionAt(at, view.end()) : null;
        return mention != null && mention.isPerson() ? mention.actor() : null;
    }

    /** Those who do what the clause tells. */
    public List<Actor> doers(Clause clause) {
        return clause.hasSubject() ? all(clause.subjectFirst(), clause.subjectEnd()) : List.of();
    }
}
