package org.readout.extract.engagement.scene;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.date.DateMention;
import org.readout.extract.date.DocumentDates;
import org.readout.extract.name.Cast;
import org.readout.extract.name.Mention;

/**
 * Which mentions and dates begin at each token. Every reader asks this of every token of a clause,
 * mostly in vain: the answer is one look here instead of a search and a new list.
 */
final class Beginnings {
    private final List<Mention> mentions;
    private final List<DateMention> dates;

    /** For each token one more than the place of its first mention in the list; 0 for none. */
    private final int[] mentionAt;

    private final int[] dateAt;

    Beginnings(int tokens, Cast cast, DocumentDates dates) {
        this.mentions = cast.mentions();
        this.dates = dates.mentions();
        this.mentionAt = new int[tokens];
        this.dateAt = new int[tokens];
        // from the last to the first, so that the first of those at one token stays
        for (int i = mentions.size() - 1; i >= 0; i--) {
            mentionAt[mentions.get(i).first()] = i + 1;
        }
        for (int i = this.dates.size() - 1; i >= 0; i--) {
            dateAt[this.dates.get(i).first()] = i + 1;
        }
    }

    /** The outermost mention that begins at the token and ends at {@code limit} or before. */
    @Nullable Mention mention(int token, int limit) {
        int from = token >= 0 && token < mentionAt.length ? mentionAt[token] - 1 : -1;
        for (int i = from; i >= 0 && i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.first() != token) {
                return null;
            }
            if (mention.end() <= limit) {
                return mention;
            }
        }
        return null;
    }

    /** The date that begins at the token and ends at {@code limit} or before. */
    Optional<DateMention> date(int token, int limit) {
        int from = token >= 0 && token < dateAt.length ? dateAt[token] - 1 : -1;
        for (int i = from; i >= 0 && i < dates.size() && dates.get(i).first() == token; i++) {
            if (dates.get(i).end() <= limit) {
                return Optional.of(dates.get(i));
            }
        }
        return Optional.empty();
    }
}
