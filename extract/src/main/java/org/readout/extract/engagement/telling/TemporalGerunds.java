package org.readout.extract.engagement.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.extract.engagement.frame.FrameLexicon;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Tag;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.grammar.VerbGroup;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.SentencedText;

/**
 * "Said after meeting B", "spoke on arriving in Lima": verbs in -ing behind a word of time, which
 * the grammar leaves to the clause they stand in. Each tells an engagement of that clause's
 * subject.
 */
final class TemporalGerunds {
    private static final WordSet OPENERS =
            WordSet.of("after", "before", "on", "upon", "when", "while", "since", "following");

    private final Scene scene;
    private final SentencedText text;
    private final FrameLexicon lexicon;

    TemporalGerunds(Scene scene, FrameLexicon lexicon) {
        this.scene = scene;
        this.text = scene.text();
        this.lexicon = lexicon;
    }

    /** The clauses of the sentence that only such a verb makes, numbered on from its own. */
    List<Clause> of(SentenceView view) {
        List<Clause> found = new ArrayList<>();
        for (int at = view.first() + 1; at < view.end(); at++) {
            if (!scene.is(at, Tag.GERUND) || !OPENERS.contains(text.folded(at - 1))) {
                continue;
            }
            boolean passive =
                    text.is(at, "being") && at + 1 < view.end() && scene.is(at + 1, Tag.PARTICIPLE);
            String lemma =
                    passive
                            ? lexicon.lemmaOfParticiple(text.folded(at + 1))
                            : lexicon.lemmaOfGerund(text.folded(at));
            Optional<Clause> host = lemma == null ? Optional.empty() : view.clauseAt(at);
            if (lemma == null || host.isEmpty() || host.get().verb().head() == at) {
                continue;
            }
            int head = passive ? at + 1 : at;
            VerbGroup verb =
                    new VerbGroup(
                            at,
                            head,
                            head + 1,
                            lemma,
                            VerbForm.GERUND,
                            passive,
                            false,
                            false,
                            false,
                            null);
            found.add(
                    new Clause(
                            view.clauses().size() + found.size(),
                            ClauseKind.PARTICIPIAL,
                            at - 1,
                            host.get().end(),
                            verb,
                            host.get().subjectFirst(),
                            host.get().subjectEnd(),
                            host.get().index()));
        }
        return found;
    }
}
