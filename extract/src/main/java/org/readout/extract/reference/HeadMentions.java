package org.readout.extract.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.name.Cast;
import org.readout.extract.name.Mention;
import org.readout.extract.name.MentionKind;
import org.readout.extract.reference.Descriptions.Kind;
import org.readout.model.SentencedText;

/** Finds the mention that a noun phrase is, by its head. */
final class HeadMentions {
    private static final int LONG_TITLE = 12;

    private final SentencedText text;
    private final Cast cast;
    private final Descriptions descriptions;

    HeadMentions(SentencedText text, Cast cast, Descriptions descriptions) {
        this.text = text;
        this.cast = cast;
        this.descriptions = descriptions;
    }

    /**
     * The outermost mention over the head, or one that the phrase begins with and that ends in a
     * name.
     */
    @Nullable Mention at(int head, int first, int end) {
        List<Mention> near = cast.within(Math.max(0, first - LONG_TITLE), end);
        for (Mention mention : near) {
            // "the Speaker and President X" are two where the article stands before the first title
            if (mention.first() < first
                    && mention.nameFirst() >= first
                    && mention.covers(head)
                    && mention.isPerson()) {
                return mention;
            }
            if (mention.first() >= first) {
                break;
            }
        }
        int reached = first;
        for (Mention mention : near) {
            if (mention.first() < reached) {
                continue; // before the phrase, or inside another mention
            }
            reached = mention.end();
            if (mention.covers(head) && joinsTwo(mention, head)) {
                return null;
            }
            if (mention.covers(head)
                    && !(mention.end() < end && text.word(mention.end()).isClitic())
                    && !isBareDescription(mention, head)
                    && (mention.isPerson()
                            || !isPlainDescription(head)
                            || mention.kind() == MentionKind.BODY
                                    && !isOneWord(mention)
                                    && text.word(mention.nameFirst()).isCapitalised())) {
                return mention;
            }
            if (mention.first() > head) {
                return null;
            }
        }
        return null;
    }

    private boolean joinsTwo(Mention mention, int head) {
        if (!text.is(mention.first(), "the")
                || mention.kind() == MentionKind.DESCRIPTION
                || mention.nameFirst() <= head + 1) {
            return false;
        }
        return text.is(head + 1, "and") && descriptions.of(text, head).isPresent();
    }

    /** "The Minister": weighed here, where it is known whom the text speaks of. */
    private boolean isBareDescription(Mention mention, int head) {
        return mention.kind() == MentionKind.DESCRIPTION
                && descriptions.of(text, head).filter(d -> d.kind() == Kind.PERSON).isPresent();
    }

    private boolean isOneWord(Mention mention) {
        return mention.end() - mention.nameFirst() == 1;
    }

    private boolean isPlainDescription(int head) {
        return !text.word(head).isCapitalised() && descriptions.of(text, head).isPresent();
    }
}
