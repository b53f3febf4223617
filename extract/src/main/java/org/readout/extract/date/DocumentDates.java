package org.readout.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.model.CalendarDate;

/** When a document was published, and every date its report gives. */
public final class DocumentDates {
    private final @Nullable CalendarDate published;
    private final List<DateMention> mentions;

    /**
     * @param mentions in text order, not overlapping
     */
    public DocumentDates(@Nullable CalendarDate published, List<DateMention> mentions) {
        this.published = published;
        this.mentions = List.copyOf(mentions);
    }

    /** Empty where neither the text nor what is given beside it says it. */
    public Optional<CalendarDate> published() {
        return Optional.ofNullable(published);
    }

    /** In text order. */
    public List<DateMention> mentions() {
        return mentions;
    }

    /** Those that lie wholly within the tokens {@code first..end}. */
    public List<DateMention> within(int first, int end) {
        int from = firstAtOrAfter(first);
        if (from == mentions.size() || mentions.get(from).first() >= end) {
            return List.of();
        }
        List<DateMention> found = new ArrayList<>();
        for (int i = from; i < mentions.size() && mentions.get(i).first() < end; i++) {
            if (mentions.get(i).end() <= end) {
                found.add(mentions.get(i));
            }
        }
        return found;
    }

    private int firstAtOrAfter(int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
