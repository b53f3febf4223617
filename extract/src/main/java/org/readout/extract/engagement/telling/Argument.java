package org.readout.extract.engagement.telling;

import java.util.List;
import org.readout.model.Actor;

/**
 * A phrase about a verb or noun of engagement: the preposition before it and who is in it.
 *
 * @param link the preposition, "" for none
 * @param first its first token, the preposition left out
 * @param end the token after its last
 * @param actors persons and sides it refers to, those in possessives and adjectives left out
 * @param owners persons that only stand in possessives ("the president's visit", "his visit")
 * @param sides states and bodies that only stand in adjectives and possessives ("the Peruvian
 *     delegation")
 * @param head the token of its last plain noun, or -1
 */
public record Argument(
        String link,
        int first,
        int end,
        List<Actor> actors,
        List<Actor> owners,
        List<Actor.Side> sides,
        int head) {
    public Argument {
        actors = List.copyOf(actors);
        owners = List.copyOf(owners);
        sides = List.copyOf(sides);
    }

    boolean hasPerson() {
        for (Actor actor : actors) {
            if (actor instanceof Actor.Individual) {
                return true;
            }
        }
        return false;
    }

    boolean hasParty() {
        return !actors.isEmpty() || !sides.isEmpty();
    }
}
