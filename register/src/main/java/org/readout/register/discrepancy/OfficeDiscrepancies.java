package org.readout.register.discrepancy;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Office;
import org.readout.model.Quote;
import org.readout.register.account.Seat;
import org.readout.register.sighting.Sides;
import org.readout.register.view.Discrepancy;
import org.readout.register.view.DiscrepancyField;
import org.readout.resolve.likeness.Post;
import org.readout.resolve.node.NodeId;

/**
 * One person in posts that exclude each other. A head of state may lead a party and a minister be a
 * deputy head of government too; a membership excludes nothing.
 */
final class OfficeDiscrepancies {

    private OfficeDiscrepancies() {}

    static List<Discrepancy> of(NodeId engagement, List<Seat> seats) {
        List<Discrepancy> found = new ArrayList<>();
        for (Seat seat : seats) {
            Values<List<Post>> posts = new Values<>();
            for (Seat.Occupant occupant : seat.occupants()) {
                add(posts, occupant);
            }
            found.addAll(
                    posts.contradicting(
                            engagement,
                            DiscrepancyField.OFFICE,
                            seat.occupants().getFirst().person().name(),
                            OfficeDiscrepancies::contradict));
        }
        return found;
    }

    private static void add(Values<List<Post>> posts, Seat.Occupant occupant) {
        String side = Sides.written(occupant.person().allegiance());
        List<Post> held = new ArrayList<>();
        Office told = null;
        for (Office office : occupant.person().offices()) {
            Post post = Post.of(office.title(), side);
            if (post.isPost()) {
                held.add(post);
                told = told == null ? office : told;
            }
        }
        if (told != null) {
            Quote quote = told.quote();
            posts.add(
                    held,
                    occupant.person().name() + ", " + told.title(),
                    occupant.account(),
                    quote);
        }
    }

    private static boolean contradict(List<Post> one, List<Post> other) {
        for (Post a : one) {
            if (a.goesAlong()) {
                return false;
            }
            for (Post b : other) {
                if (b.goesAlong() || a.isLike(b)) {
                    return false;
                }
            }
        }
        return true;
    }
}
