package org.readout.web.page.commitment;

import java.util.List;
import org.readout.web.part.Cite;

/**
 * A commitment followed.
 *
 * @param status in words
 * @param due the day, the words it was made of and the rule; each empty where none
 * @param silence how long nothing was heard, in words
 * @param stages the stepper
 * @param steps every telling, the earliest first
 * @param states what it can be set to
 * @param setBy the decision that set its state; 0 where none
 */
public record CommitmentPage(
        String id,
        String action,
        String state,
        String status,
        List<String> sides,
        String asOf,
        String asOfIso,
        String due,
        String dueWritten,
        String dueRule,
        boolean overdue,
        String silence,
        List<Stage> stages,
        List<Step> steps,
        List<String> states,
        long setBy) {
    public CommitmentPage {
        sides = List.copyOf(sides);
        stages = List.copyOf(stages);
        steps = List.copyOf(steps);
        states = List.copyOf(states);
    }

    /**
     * One stage of the way.
     *
     * @param reached whether a document tells it
     * @param current whether this is as far as it has come
     * @param steps the first telling; empty where none
     */
    public record Stage(String name, boolean reached, boolean current, List<Step> steps) {
        public Stage {
            steps = List.copyOf(steps);
        }
    }

    /**
     * @param day with the precision of the text: a month stays a month
     */
    public record Step(String state, String day, String by, String quote, Cite cite) {}
}
