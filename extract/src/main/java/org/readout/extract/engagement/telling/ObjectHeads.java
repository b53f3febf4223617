package org.readout.extract.engagement.telling;

import org.readout.extract.engagement.frame.FrameLexicon;
import org.readout.extract.engagement.frame.ObjectSort;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.grammar.Tag;
import org.readout.model.SentencedText;

/** Whether a phrase is about a thing or people of a sort: "the letters of credence". */
final class ObjectHeads {
    private final Scene scene;
    private final SentencedText text;
    private final FrameLexicon lexicon;

    ObjectHeads(Scene scene, FrameLexicon lexicon) {
        this.scene = scene;
        this.text = scene.text();
        this.lexicon = lexicon;
    }

    boolean has(Argument argument, ObjectSort sort) {
        return has(argument.first(), argument.end(), sort);
    }

    boolean has(int first, int end, ObjectSort sort) {
        for (int at = first; at < end; at++) {
            if (scene.is(at, Tag.PREPOSITION) && !text.is(at, "of")) {
                return false;
            }
            if (lexicon.object(text.folded(at)).filter(sort::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
