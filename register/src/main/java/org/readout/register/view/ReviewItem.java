package org.readout.register.view;

import java.util.List;
import org.readout.resolve.judge.Match;

/**
 * Two that may be one: what is known of either, for a person to decide.
 *
 * @param held whether it was left open before
 */
public record ReviewItem(
        Match match,
        String one,
        String other,
        List<Citation> citationsOfOne,
        List<Citation> citationsOfOther,
        boolean held) {
    public ReviewItem {
        citationsOfOne = List.copyOf(citationsOfOne);
        citationsOfOther = List.copyOf(citationsOfOther);
    }
}
