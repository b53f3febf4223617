package org.readout.extract.engagement.occasion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.engagement.telling.Telling.Part;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Mention;
import org.readout.model.Actor;
import org.readout.model.EngagementKind;
import org.readout.model.Role;
import org.readout.model.SentencedText;

/**
 * Those who took part, called one by one behind the sentence that tells how many they were: "Three
 * envoys presented their credentials. They are A, B and C", as a numbered list behind a colon, or
 * below a treaty: "Done at Lima on 4 June 2024. Signed for Peru by A, for Chile by B".
 */
public final class Rolls {
    private static final WordSet THEY = WordSet.of("they", "these", "those");
    private static final Set<EngagementKind> WELCOMING =
            Set.of(EngagementKind.CEREMONY, EngagementKind.RECEPTION);

    /** So many sentences may lie between the occasion and "they are". */
    private static final int NEAR = 2;

    private final Scene scene;
    private final SentencedText text;
    private @Nullable Occasion occasion;
    private int sentencesSince;
    private boolean listing;

    /** Whether what is read now may be the signatures below a text. */
    private boolean signing;

    public Rolls(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
    }

    /**
     * Adds those whom the sentence calls.
     *
     * @param told the occasion that the sentence itself tells last, or null
     */
    public void read(SentenceView view, @Nullable Occasion told) {
        if (told != null) {
            occasion = told;
            sentencesSince = 0;
            listing = opensList(view);
            signing = told.kind == EngagementKind.SIGNING && text.is(view.first(), "done");
            return;
        }
        sentencesSince++;
        Occasion open = occasion;
        if (open == null) {
            return;
        }
        signing &= isSigned(view);
        if (signing) {
            persons(view).forEach(person -> call(open, person));
        } else if (listing && view.clauses().isEmpty()) {
            persons(view).stream().limit(1).forEach(person -> call(open, person));
        } else if (sentencesSince <= NEAR && isTheyAre(view)) {
            persons(view).forEach(person -> call(open, person));
            listing = opensList(view);
        } else {
            listing = false;
        }
    }

    /** "Signed for Peru by A", "(signed) A", "For the Government of Peru: A". */
    private boolean isSigned(SentenceView view) {
        int first = text.is(view.first(), "(") ? view.first() + 1 : view.first();
        return text.is(first, "signed") || text.is(first, "for");
    }

    /** A colon, and behind it nothing or the list's first number. */
    private boolean opensList(SentenceView view) {
        for (int at = view.first(); at < view.end(); at++) {
            if (text.is(at, ":")) {
                return at + 1 >= view.end() || scene.is(at + 1, Tag.NUMBER);
            }
        }
        return false;
    }

    private boolean isTheyAre(SentenceView view) {
        int next = view.first() + 1;
        return THEY.contains(text, view.first())
                && (text.is(next, "are") || text.is(next, "were"))
                && persons(view).size() >= 2;
    }

    private List<Actor> persons(SentenceView view) {
        List<Actor> persons = new ArrayList<>();
        for (Mention mention : scene.cast().outermostWithin(view.first(), view.end())) {
            if (mention.isPerson()) {
                persons.add(mention.actor());
            }
        }
        return persons;
    }

    private void call(Occasion open, Actor person) {
        Role role =
                signing
                        ? Role.SIGNATORY
                        : WELCOMING.contains(open.kind) ? Role.GUEST : Role.ATTENDEE;
        open.call(new Part(person, role, null));
        scene.cast().sideOf(person).ifPresent(open::takeSide);
    }
}
