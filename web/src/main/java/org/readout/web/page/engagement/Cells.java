package org.readout.web.page.engagement;

import java.util.Locale;
import org.readout.model.Span;
import org.readout.register.reading.Comparison;
import org.readout.register.view.Account;
import org.readout.web.part.Cite;

/** Where in its document the words of a compared cell stand. */
final class Cells {
    private Cells() {}

    /** At the words themselves where the text has them so, else where it tells the engagement. */
    static String address(Account account, Comparison.Row row, String words) {
        String captured = account.record().document().captured();
        Span telling = account.engagement().quote().span();
        Span place =
                switch (row.field()) {
                    case "date" -> account.engagement().date().map(d -> d.quote().span()).orElse(telling);
                    case "place" -> account.engagement().place().map(p -> p.quote().span()).orElse(telling);
                    case "kind", "status" -> telling;
                    default -> {
                        int at = captured.indexOf(words);
                        yield at < 0 ? folded(captured, words, telling) : new Span(at, at + words.length());
                    }
                };
        return Cite.address(account.document(), place);
    }

    private static Span folded(String captured, String words, Span otherwise) {
        String first = words.split("; ", 2)[0];
        int at = captured.toLowerCase(Locale.ROOT).indexOf(first.toLowerCase(Locale.ROOT));
        boolean whole = at >= 0 && at + first.length() <= captured.length();
        return whole ? new Span(at, at + first.length()) : otherwise;
    }
}
