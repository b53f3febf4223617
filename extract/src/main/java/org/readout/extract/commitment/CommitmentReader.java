package org.readout.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.statement.ActorNouns;
import org.readout.extract.statement.Said;
import org.readout.model.SentencedText;

/** Splits what is proposed, endorsed, agreed and promised into its measures. */
public final class CommitmentReader {
    private final ActorNouns actorNouns;
    private final WillingWords willing;

    public CommitmentReader(Lexicons lexicons) {
        actorNouns = new ActorNouns(lexicons);
        willing = new WillingWords(lexicons);
    }

    public List<Measure> read(SentencedText text, Grammar grammar, List<Said> statements) {
        List<Measure> measures = new ArrayList<>();
        for (Said said : statements) {
            if (said.act().holdsCommitments()) {
                measures.addAll(
                        new MeasureList(text, grammar, said, actorNouns, willing).measures());
            }
        }
        return measures;
    }
}
