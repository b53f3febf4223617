package org.readout.extract.engagement.occasion;

import java.util.List;
import java.util.Optional;
import org.readout.extract.engagement.scene.Section;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.engagement.telling.Telling.Weight;
import org.readout.extract.grammar.VerbForm;
import org.readout.model.BlockKind;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** Which engagement a document is about: headline and lead weigh most. */
final class MainChoice {
    private final int leadEnd;
    private final int secondEnd;

    MainChoice(SentencedText text, Section section) {
        int lead = 0;
        int second = 0;
        for (Sentence sentence : text.sentences()) {
            boolean report =
                    sentence.block().kind() == BlockKind.BODY
                            || !section.alone() && sentence.block().kind() == BlockKind.LIST_ITEM;
            if (report && sentence.size() > 8 && section.holds(sentence.first())) {
                if (lead == 0) {
                    lead = sentence.end();
                } else {
                    second = sentence.end();
                    break;
                }
            }
        }
        leadEnd = lead;
        secondEnd = Math.max(second, lead);
    }

    /** Whether the telling stands in the headline or the lead. */
    boolean leads(Telling telling) {
        return telling.view.isHeadline() || telling.anchor < leadEnd;
    }

    /** Whether it stands in the headline or the first two sentences. */
    boolean isEarly(Telling telling) {
        return telling.view.isHeadline() || telling.anchor < secondEnd;
    }

    Optional<Occasion> of(List<Occasion> occasions) {
        Occasion best = null;
        double most = 0;
        for (Occasion occasion : occasions) {
            double weight = weight(occasion);
            if (best == null || weight > most) {
                best = occasion;
                most = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    /** "Agreed to hold a session": told as an outcome, not as what the page is about. */
    private static boolean isIntent(Telling telling) {
        return telling.view
                .clauseAt(telling.anchor)
                .filter(clause -> clause.verb().form() == VerbForm.INFINITIVE)
                .isPresent();
    }

    private double weight(Occasion occasion) {
        double weight = 0;
        for (Telling telling : occasion.tellings) {
            double own =
                    telling.view.isHeadline()
                            ? 3
                            : telling.anchor < leadEnd ? 2.5 : telling.anchor < secondEnd ? 1 : 0.3;
            weight += telling.weight == Weight.CLAIM ? own : own / 2;
        }
        weight +=
                occasion.status == EngagementStatus.HELD
                        ? 1.5
                        : occasion.status == EngagementStatus.PLANNED ? 0.5 : 0;
        weight += Math.min(2, occasion.parts.size()) * 0.5;
        weight -=
                occasion.kind == EngagementKind.LETTER
                                || occasion.kind == EngagementKind.OTHER
                                || occasion.kind == EngagementKind.SIGNING
                                || occasion.kind == EngagementKind.CEREMONY
                        ? 1
                        : 0;
        boolean intent =
                occasion.status != EngagementStatus.HELD
                        && occasion.tellings.stream().allMatch(MainChoice::isIntent);
        weight -= intent ? 2 : 0;
        return weight - (occasion.weight == Weight.MENTION ? 1.5 : 0);
    }
}
