package org.readout.extract.engagement.occasion;

import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.SentencedText;

/**
 * Which signings are one: "five texts were signed. A treaty on salmon was signed by A and B" tells
 * of one occasion, and so does "The agreement was signed by A and B" behind the news of it.
 */
public final class SignedTexts {
    /** Two sentences. */
    private static final int NEAR = 70;

    private static final WordSet SAID = WordSet.of("the", "it", "both", "they", "these", "this");
    private static final WordSet SETS = WordSet.of("several", "various", "numerous", "dozen");

    private final Scene scene;
    private final SentencedText text;

    public SignedTexts(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
    }

    /** Whether the telling says who signed what an occasion told before is about. */
    boolean goesOn(Occasion occasion, Telling telling) {
        if (telling.kind != EngagementKind.SIGNING
                || occasion.kind != EngagementKind.SIGNING
                || telling.status != EngagementStatus.HELD
                || occasion.status != EngagementStatus.HELD
                || telling.date != null
                || telling.place != null
                || telling.view.isHeadline()) {
            return false;
        }
        Telling before = occasion.tellings.getLast();
        boolean near = telling.anchor > before.anchor && telling.anchor - before.anchor < NEAR;
        boolean passive =
                telling.view
                        .clauseAt(telling.anchor)
                        .filter(clause -> clause.verb().passive())
                        .isPresent();
        return near && passive && !isSeveral(telling) && (isSaid(telling) || isSeveral(before));
    }

    /** "The agreement was signed by": one told before. */
    private boolean isSaid(Telling telling) {
        return SAID.contains(text, telling.first);
    }

    /** "Five documents", "several accords". */
    private boolean isSeveral(Telling telling) {
        for (int at = telling.first; at < Math.min(telling.end + 4, telling.view.end()); at++) {
            boolean number =
                    scene.is(at, Tag.NUMBER) && scene.dateAt(at, telling.view.end()).isEmpty();
            if (number || SETS.contains(text, at)) {
                return true;
            }
        }
        return false;
    }
}
