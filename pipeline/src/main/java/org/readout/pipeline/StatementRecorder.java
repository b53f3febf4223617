package org.readout.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.extract.statement.Said;
import org.readout.model.SentencedText;
import org.readout.model.Statement;
import org.readout.model.StatementId;

/** From what was said, in tokens, to statements with their words. */
final class StatementRecorder {
    private StatementRecorder() {}

    static List<Statement> record(List<Said> said, SentencedText text) {
        List<Statement> statements = new ArrayList<>();
        for (Said one : said) {
            statements.add(new Statement(
                    new StatementId("s" + (statements.size() + 1)),
                    null,
                    one.speakers(),
                    one.act(),
                    one.to(),
                    Set.of(),
                    text.quote(one.first(), one.end())));
        }
        return statements;
    }
}
