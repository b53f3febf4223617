package org.readout.extract.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;

/** Everything one sentence tells of engagements, in text order. */
final class SentenceTellings {
    private final VerbTellings verbs;
    private final NounTellings nouns;
    private final InvitationTellings invitations;
    private final MechanismTellings mechanisms;

    SentenceTellings(Scene scene, FrameLexicon lexicon) {
        StatusReader statuses = new StatusReader(lexicon, scene.text());
        ArgumentReader arguments = new ArgumentReader(scene);
        verbs = new VerbTellings(scene, lexicon, statuses, arguments);
        nouns = new NounTellings(scene, lexicon, statuses, arguments);
        invitations = new InvitationTellings(scene, arguments);
        mechanisms = new MechanismTellings(scene, lexicon, statuses, arguments);
    }

    List<Telling> read(SentenceView view) {
        List<Telling> tellings = new ArrayList<>();
        boolean sitting = false;
        for (int token = view.first(); token < view.end(); token++) {
            Telling telling = nouns.read(view, token);
            if (telling != null) {
                add(tellings, telling);
                sitting |= telling.kind == org.readout.model.EngagementKind.SESSION;
                token = Math.max(token, telling.anchor);
            } else {
                add(tellings, invitations.read(view, token));
            }
        }
        for (Clause clause : view.clauses()) {
            Telling invited = invitations.read(view, clause);
            add(tellings, invited);
            Telling session = sitting ? null : mechanisms.read(view, clause);
            add(tellings, session);
            if (invited == null && session == null && !invitations.rules(view, clause)) {
                add(tellings, verbs.read(view, clause));
            }
        }
        tellings.sort(Comparator.comparingInt(telling -> telling.anchor));
        return tellings;
    }

    private static void add(List<Telling> tellings, @Nullable Telling telling) {
        if (telling != null) {
            tellings.add(telling);
        }
    }
}
