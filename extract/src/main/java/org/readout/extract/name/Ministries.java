package org.readout.extract.name;

import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.office.BodyPhrase;
import org.readout.extract.office.Signs;
import org.readout.model.Actor;
import org.readout.model.Folding;
import org.readout.model.SentencedText;

/** In which ministry somebody serves whose title does not name it. */
final class Ministries {
    /** Offices within a ministry. */
    private static final WordSet CIVIL_SERVANTS =
            WordSet.of(
                    "director",
                    "director general",
                    "director-general",
                    "undersecretary",
                    "under-secretary",
                    "permanent secretary",
                    "spokesperson",
                    "spokesman",
                    "spokeswoman");

    private static final WordSet CIVIL_RANKS =
            WordSet.of("deputy", "assistant", "acting", "senior", "first", "official");

    private final Signs signs;
    private final SentencedText text;
    private final Publisher publisher;

    Ministries(Signs signs, Publisher publisher) {
        this.signs = signs;
        this.text = signs.text();
        this.publisher = publisher;
    }

    /**
     * The ministry in which a civil servant serves whose title names none: the one named last
     * before in the text, else the one that publishes it; null for other offices.
     */
    @Nullable String of(OfficeClaim claim, Actor.@Nullable Side side) {
        String noun = claim.phrase().word().phrase();
        String title = Folding.fold(claim.bare());
        boolean named = title.contains("ministry") && !title.endsWith("of the ministry");
        if (!CIVIL_SERVANTS.contains(noun)
                || named
                || claim.phrase().core() < claim.phrase().head()
                        && !CIVIL_RANKS.contains(text.folded(claim.phrase().core()))
                || claim.phrase().principal() != null
                || side instanceof Actor.Body) {
            return null;
        }
        for (int at = claim.first() - 1; at >= 0 && at > claim.first() - 400; at--) {
            BodyPhrase body = signs.body(at);
            if (body != null
                    && body.organ()
                    && body.end() - body.first() > 1
                    && isMinistry(Folding.fold(body.name()))
                    && (body.side() == null || body.side().equals(side))) {
                return body.name();
            }
        }
        return side != null
                        && publisher.country() != null
                        && side.equals(new Actor.State(publisher.country()))
                        && isMinistry(Folding.fold(publisher.name()))
                ? ministryIn(publisher.name())
                : null;
    }

    private static boolean isMinistry(String folded) {
        return folded.contains("ministry")
                || folded.contains("department of foreign")
                || folded.contains("department of state");
    }

    private static @Nullable String ministryIn(String outlet) {
        int at = outlet.indexOf("Ministry");
        int end = outlet.indexOf(',');
        return at < 0 ? null : outlet.substring(at, end > at ? end : outlet.length());
    }
}
