package org.readout.extract.engagement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.name.Mention;
import org.readout.model.Actor;
import org.readout.model.Quote;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * In which capacity somebody took part: special envoy of a principal, head of a delegation, chair.
 */
final class Capacities {
    private static final Set<String> LEADING =
            Set.of("led", "headed", "heading", "leading", "leads", "heads");
    private static final Set<String> DELEGATIONS = Set.of("delegation", "mission");

    /** A principal's offices may be many: his name stands within this many tokens. */
    private static final int TITLES = 30;

    private final Scene scene;
    private final SentencedText text;
    private final Map<Actor, Quote> found = new HashMap<>();

    Capacities(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
        for (Sentence sentence : text.sentences()) {
            for (int at = sentence.first(); at < sentence.end(); at++) {
                switch (text.folded(at)) {
                    case "special", "personal" -> envoy(sentence, at);
                    default -> leader(sentence, at);
                }
            }
        }
    }

    @Nullable Quote of(Actor person) {
        return found.get(person);
    }

    private void envoy(Sentence sentence, int at) {
        if (!text.is(at + 1, "envoy") || !text.is(at + 2, "of")) {
            return;
        }
        int end = principalEnd(sentence, at);
        Mention bearer = before(sentence, at);
        if (bearer == null) {
            return;
        }
        found.putIfAbsent(bearer.actor(), text.quote(at, end));
    }

    /** The token after the principal's name, or after the office where he has none. */
    private int principalEnd(Sentence sentence, int at) {
        List<Mention> within = scene.cast().within(at, Math.min(sentence.end(), at + TITLES));
        for (Mention mention : within) {
            if (mention.isPerson() && mention.end() > at + 3) {
                boolean apposed = text.is(mention.first() - 1, ",") && mention.first() > at + 6;
                return apposed ? mention.first() - 1 : mention.end();
            }
        }
        int end = at + 3;
        while (end < sentence.end() && !text.word(end).isMark()) {
            end++;
        }
        return end;
    }

    /** Who bears the title: the person named last before it, or whose mention holds it. */
    private @Nullable Mention before(Sentence sentence, int at) {
        @Nullable Mention last = null;
        for (Mention mention : scene.cast().outermostWithin(sentence.first(), sentence.end())) {
            if (!mention.isPerson()) {
                continue;
            }
            if (mention.first() > at) {
                break;
            }
            if (mention.end() <= at || mention.nameFirst() < at) {
                last = mention;
            }
        }
        return last;
    }

    private void leader(Sentence sentence, int at) {
        if (!LEADING.contains(text.folded(at))) {
            return;
        }
        int by = text.is(at + 1, "by") ? at + 2 : -1;
        int delegation = near(sentence, at, by > 0 ? -12 : 12);
        if (delegation < 0) {
            return;
        }
        Optional<Mention> person =
                by > 0
                        ? firstPerson(by, Math.min(sentence.end(), by + TITLES))
                        : lastPerson(sentence.first(), at);
        int first = Math.min(at, delegation);
        int end = Math.max(at, delegation) + 1;
        person.ifPresent(mention -> found.putIfAbsent(mention.actor(), text.quote(first, end)));
    }

    private int near(Sentence sentence, int at, int reach) {
        int step = reach > 0 ? 1 : -1;
        for (int token = at + step; token != at + reach && sentence.covers(token); token += step) {
            if (DELEGATIONS.contains(text.folded(token))) {
                return token;
            }
        }
        return -1;
    }

    private Optional<Mention> firstPerson(int first, int end) {
        return scene.cast().outermostWithin(first, end).stream()
                .filter(Mention::isPerson)
                .findFirst();
    }

    private Optional<Mention> lastPerson(int first, int end) {
        return scene.cast().outermostWithin(first, end).stream()
                .filter(Mention::isPerson)
                .reduce((a, b) -> b);
    }
}
