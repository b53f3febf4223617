package org.readout.extract.engagement.occasion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.engagement.telling.Telling.Part;
import org.readout.extract.name.Mention;
import org.readout.model.Actor;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Role;
import org.readout.model.SentencedText;

/** A special envoy received abroad is on a visit, though no word says so. */
final class EnvoyVisits {
    private final Scene scene;
    private final SentencedText text;

    EnvoyVisits(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
    }

    /** The visits of envoys who take part in the main engagement and have none yet. */
    List<Occasion> of(Occasion main, List<Occasion> occasions) {
        List<Occasion> visits = new ArrayList<>();
        if (main.status != EngagementStatus.HELD || main.isJourney() || main.sides.size() != 2) {
            return visits;
        }
        for (Part part : main.parts) {
            boolean travels =
                    part.role() != Role.HOST
                            && part.role() != Role.SENDER
                            && part.role() != Role.RECIPIENT;
            boolean told =
                    !travels
                            || occasions.stream()
                                    .anyMatch(
                                            occasion ->
                                                    occasion.isJourney()
                                                            && occasion.status
                                                                    == EngagementStatus.HELD
                                                            && occasion.persons()
                                                                    .contains(part.actor()));
            // the title last: every mention is searched for it
            Optional<Mention> title = told ? Optional.empty() : envoyTitle(part.actor());
            if (title.isPresent()) {
                visits.add(visit(part.actor(), title.get(), main));
            }
        }
        return visits;
    }

    private Occasion visit(Actor envoy, Mention title, Occasion main) {
        SentenceView view =
                new SentenceView(
                        text.sentences().stream()
                                .filter(sentence -> sentence.covers(title.first()))
                                .findFirst()
                                .orElseThrow(),
                        scene.grammar());
        Telling telling =
                new Telling(EngagementKind.VISIT, view, title.first(), title.first(), title.end());
        telling.weight = Telling.Weight.MENTION;
        telling.take(envoy, Role.GUEST);
        Occasion visit = new Occasion(telling);
        main.sides.forEach(visit::takeSide);
        return visit;
    }

    /** A mention of the person whose title is a special envoy's. */
    private Optional<Mention> envoyTitle(Actor person) {
        for (Mention mention : scene.cast().mentions()) {
            if (!mention.actor().equals(person)) {
                continue;
            }
            for (int at = mention.first(); at + 1 < mention.end(); at++) {
                if (text.is(at, "special") && text.is(at + 1, "envoy")) {
                    return Optional.of(mention);
                }
            }
        }
        return Optional.empty();
    }
}
