package org.readout.web.part;

import java.util.function.Supplier;
import org.readout.register.storage.CardIndex;
import org.readout.register.storage.CardPage;
import org.readout.register.storage.CardQuery;
import org.readout.web.route.Parameter;
import org.readout.web.route.Refused;
import org.readout.web.route.Request;

/** A list's place: which page of cards is asked for. */
public final class Cursor {
    private static final int PAGE = 25;
    private static final int MOST = 200;

    private Cursor() {}

    /** What every list may be asked. */
    public static Parameter[] parameters() {
        return new Parameter[] {
            Parameter.text("after", "Where the page before ended, as it said."),
            Parameter.number("limit", "How many at most; without it 25.", 1, MOST)
        };
    }

    public static int limit(Request request) {
        return request.number("limit", PAGE);
    }

    public static CardPage page(CardIndex cards, CardQuery query) {
        return checked(() -> cards.find(query));
    }

    /** A page of a list, unless what was sent as {@code after} is none of its cursors. */
    public static <T> T checked(Supplier<T> page) {
        try {
            return page.get();
        } catch (IllegalArgumentException e) {
            throw Refused.badRequest(
                    "This is no place in the list",
                    "'after' must be what the page before gave as its end; leave it out to begin.");
        }
    }

    /** A count that stops at {@link CardIndex#COUNTED}, as a reader should see it. */
    public static String counted(long total) {
        return total > CardIndex.COUNTED
                ? "more than " + Wording.count(CardIndex.COUNTED)
                : Wording.count(total);
    }

    /** How many there are, as a reader should see it; unfiltered it is kept, else counted. */
    public static String total(CardIndex cards, CardQuery query, boolean filtered) {
        return filtered ? counted(cards.count(query)) : Wording.count(cards.size(query.kind()));
    }
}
