package org.readout.extract.statement;

import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.Engagements;
import org.readout.extract.reference.Company;
import org.readout.model.Block;
import org.readout.model.Engagement;
import org.readout.model.EngagementStatus;
import org.readout.model.Sentence;

/**
 * In whose company each sentence speaks: that of the engagement which its paragraph has told last,
 * else of the main one.
 */
final class Scenes {
    private final Engagements engagements;
    private final Company main;
    private final Company everybody;
    private Company present;
    private @Nullable Block block;

    Scenes(Engagements engagements, Company everybody) {
        this.engagements = engagements;
        this.everybody = everybody;
        this.main =
                engagements
                        .main()
                        .or(() -> engagements.all().stream().findFirst())
                        .map(Company::of)
                        .orElse(Company.NOBODY)
                        .orElse(everybody);
        this.present = main;
    }

    Company main() {
        return main;
    }

    /** The company in which the sentence speaks; sentences are asked for in text order. */
    Company at(Sentence sentence) {
        if (!sentence.block().equals(block)) {
            block = sentence.block();
            present = main;
        }
        for (Engagements.Anchor anchor : engagements.within(sentence.first(), sentence.end())) {
            Engagement engagement = engagements.of(anchor.engagement());
            boolean persons = engagement.participants().size() >= 2;
            if (anchor.claims() && persons && engagement.status() == EngagementStatus.HELD) {
                present = engagement.main() ? main : Company.of(engagement).orElse(everybody);
            }
        }
        return present;
    }
}
