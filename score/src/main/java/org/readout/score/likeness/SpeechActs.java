package org.readout.score.likeness;

import java.util.Map;

/** Which speech acts count as one: those that two careful readers could give the same sentence. */
public final class SpeechActs {
    private static final Map<String, String> GROUP =
            Map.of(
                    "congratulate", "courtesy",
                    "greet", "courtesy",
                    "thank", "courtesy",
                    "condole", "courtesy",
                    "brief", "assert",
                    "announce", "assert",
                    "demand", "criticise");

    private SpeechActs() {}

    public static boolean areSame(String gold, String got) {
        return GROUP.getOrDefault(gold, gold).equals(GROUP.getOrDefault(got, got));
    }
}
