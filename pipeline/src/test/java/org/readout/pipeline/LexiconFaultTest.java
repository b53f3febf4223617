package org.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.extract.lexicon.Lexicons;

class LexiconFaultTest {
    @Test
    void a_fault_in_a_users_lexicon_of_events_is_known_at_the_start_though_no_event_is_asked_for() {
        Lexicons lexicons =
                Lexicons.bundledWith(Map.of("event-verbs.en.tsv", List.of("one cell only")));

        new Engine(lexicons);

        assertThat(lexicons.problems())
                .singleElement()
                .asString()
                .startsWith("event-verbs.en.tsv:1: expected");
    }
}
