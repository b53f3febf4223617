package org.readout.export.plover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.EventType;
import org.readout.model.SpeechAct;

/**
 * Which type of event a speech act is.
 *
 * @param type null for none
 */
record StatementRule(SpeechAct act, @Nullable EventType type, String reason) {

    static final List<StatementRule> ALL =
            List.of(
                    new StatementRule(SpeechAct.AGREE, EventType.AGREE, "both settle to do it"),
                    new StatementRule(SpeechAct.COMMIT, EventType.AGREE, "a promise of one's own"),
                    new StatementRule(
                            SpeechAct.PROPOSE,
                            EventType.AGREE,
                            "a friendly proposal offers to cooperate; it is no REQUEST"),
                    new StatementRule(SpeechAct.ENDORSE, EventType.SUPPORT, "approves the other"),
                    new StatementRule(SpeechAct.APPRECIATE, EventType.SUPPORT, "praise"),
                    new StatementRule(SpeechAct.CONGRATULATE, EventType.SUPPORT, "praise"),
                    new StatementRule(SpeechAct.THANK, EventType.SUPPORT, "praise"),
                    new StatementRule(SpeechAct.CONDOLE, EventType.SUPPORT, "sympathy"),
                    new StatementRule(SpeechAct.CRITICISE, EventType.ACCUSE, "objects or accuses"),
                    new StatementRule(SpeechAct.DEMAND, EventType.REQUEST, "demands"),
                    new StatementRule(
                            SpeechAct.DENY,
                            null,
                            "to deny a fact is a comment; refusals are read as events"),
                    new StatementRule(SpeechAct.GREET, null, "a courtesy within a meeting"),
                    new StatementRule(SpeechAct.ASSERT, null, "comments are not coded"),
                    new StatementRule(SpeechAct.BRIEF, null, "comments are not coded"),
                    new StatementRule(SpeechAct.ANNOUNCE, null, "comments are not coded"),
                    new StatementRule(SpeechAct.HOPE, null, "comments are not coded"));

    static @Nullable EventType typeOf(SpeechAct act) {
        for (StatementRule rule : ALL) {
            if (rule.act == act) {
                return rule.type;
            }
        }
        throw new IllegalStateException("no rule for " + act);
    }
}
