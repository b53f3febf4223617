package org.readout.register.storage;

import java.util.Map;

/**
 * How many of some cards are of each variety and in each state.
 *
 * @param cards how many were looked at
 */
public record CardTally(int cards, Map<String, Integer> varieties, Map<String, Integer> states) {
    public CardTally {
        varieties = Map.copyOf(varieties);
        states = Map.copyOf(states);
    }
}
