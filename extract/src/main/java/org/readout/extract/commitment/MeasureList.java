package org.readout.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import org.readout.extract.commitment.MeasureHead.Head;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.statement.ActorNouns;
import org.readout.extract.statement.Said;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** The measures of one statement: from its head on, divided and each trimmed to its own words. */
final class MeasureList {
    private final SentencedText text;
    private final Grammar grammar;
    private final Said said;
    private final List<Clause> clauses = new ArrayList<>();
    private final MeasureHead heads;
    private final MeasureEnds ends;

    MeasureList(
            SentencedText text,
            Grammar grammar,
            Said said,
            ActorNouns actorNouns,
            WillingWords willing) {
        this.text = text;
        this.grammar = grammar;
        this.said = said;
        this.ends = new MeasureEnds(text, grammar, clauses);
        this.heads =
                new MeasureHead(
                        text,
                        grammar,
                        said,
                        clauses,
                        new MeasureSubject(text, grammar, actorNouns),
                        willing,
                        ends);
        for (int i = said.sentence(); i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            if (sentence.first() >= said.end()) {
                break;
            }
            for (Clause clause : grammar.clauses(sentence)) {
                if (clause.verb().head() >= said.first() && clause.verb().head() < said.end()) {
                    clauses.add(clause);
                }
            }
        }
    }

    List<Measure> measures() {
        Head head = heads.find();
        if (head == null) {
            return List.of();
        }
        List<Measure> measures = new ArrayList<>();
        for (Stretch stretch : stretches(head)) {
            int first = ends.skipLeading(stretch.first(), said.end());
            int end = ends.trimmed(first, stretch.end());
            if (end > first) {
                int cut = ends.withoutTail(first, end);
                measures.add(new Measure(said, first, Math.max(first + 1, cut), end));
            }
        }
        return measures;
    }

    /** From the first word of a measure to the token that divides it from the next. */
    private record Stretch(int first, int end) {}

    private List<Stretch> stretches(Head head) {
        MeasureDivider divider = new MeasureDivider(text, grammar, said, clauses, heads, head);
        List<Stretch> stretches = new ArrayList<>();
        int first = head.first();
        for (int token = first + 1; token < said.end(); token++) {
            int next = divider.startAt(token, first);
            if (next > first && next < said.end()) {
                stretches.add(new Stretch(first, token));
                first = next;
                token = next;
            }
        }
        stretches.add(new Stretch(first, said.end()));
        return stretches;
    }
}
