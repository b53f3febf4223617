package org.readout.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.reference.Issuer;
import org.readout.model.Actor;
import org.readout.model.BlockKind;
import org.readout.model.Sentence;
import org.readout.model.SpeechAct;

/** Sentences of a first-person or joint release that nobody else is said to say: its authors say them. */
final class OwnVoice {
    /** What the authors did at an engagement is told by the engagement. */
    private static final Set<String> DOINGS = Set.of(
            "meet", "visit", "arrive", "hold", "host", "receive", "travel", "discuss", "speak", "sign", "exchange", "review", "attend",
            "chair", "co-chair", "join", "call", "take");

    private final Page page;
    private final ActChoice acts;

    OwnVoice(Page page, ActChoice acts) {
        this.page = page;
        this.acts = acts;
    }

    Optional<Said> of(SentenceReport report) {
        Issuer issuer = page.references().issuer();
        boolean speaks = issuer.voice() == Issuer.Voice.FIRST_PERSON || issuer.voice() == Issuer.Voice.PLURAL;
        Sentence sentence = report.sentence();
        if (!speaks || issuer.actors().isEmpty() || sentence.block().kind() != BlockKind.BODY || sentence.size() < 6) {
            return Optional.empty();
        }
        Clause main = report.clauses().stream()
                .filter(c -> c.kind() == ClauseKind.MAIN && c.verb().isFinite() && c.hasSubject())
                .findFirst()
                .orElse(null);
        if (main == null || isDoing(main) || isBiography(main, issuer.actors())) {
            return Optional.empty();
        }
        int end = report.withoutFinalMarks(sentence.end(), sentence.first());
        SpeechAct act = act(main, issuer.actors());
        return Optional.of(new Said(sentence.index(), sentence.first(), end, issuer.actors(), act, null, false));
    }

    private boolean isDoing(Clause main) {
        return DOINGS.contains(main.verb().lemma()) && !main.verb().isFuture();
    }

    /** A sentence about another person tells a life or a visit. */
    private boolean isBiography(Clause main, List<Actor> authors) {
        List<Actor> subject = page.references().subjectOf(main, page.company());
        return !subject.isEmpty() && subject.get(0) instanceof Actor.Individual && !authors.contains(subject.get(0))
                && !main.verb().isFuture();
    }

    private SpeechAct act(Clause main, List<Actor> authors) {
        if (main.verb().isFuture() && (DOINGS.contains(main.verb().lemma()) || main.verb().lemma().equals("be"))) {
            return SpeechAct.ANNOUNCE;
        }
        return acts.within(main, SpeechAct.ASSERT, authors, false, "");
    }
}
