package org.readout.resolve.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.resolve.judge.Feature.Evidence;
import org.readout.resolve.likeness.Post;
import org.readout.resolve.node.PersonNode;

/** Do the posts of two names speak for one holder, or for two? */
final class PersonPosts {

    /** Posts that several hold at a time: sharing one says less. */
    private static final Set<String> HELD_BY_MANY =
            Set.of("director", "commissioner", "commander", "consul", "secretary");

    /** Of one post that one person holds at a time. */
    static final double SAME_POST = 2.0;

    private PersonPosts() {}

    static @Nullable Evidence weigh(PersonNode one, PersonNode other) {
        List<Post> a = posts(one);
        List<Post> b = posts(other);
        if (a.isEmpty() || b.isEmpty()) {
            return null;
        }
        Evidence best = null;
        for (Post x : a) {
            for (Post y : b) {
                Evidence alike = x.isLike(y) ? alike(x, y) : null;
                best =
                        best == null || alike != null && alike.weight() > best.weight()
                                ? alike
                                : best;
            }
        }
        if (best != null) {
            return best;
        }
        boolean along =
                a.stream().anyMatch(Post::goesAlong) || b.stream().anyMatch(Post::goesAlong);
        if (along) {
            return new Evidence(-0.3, "other posts, which can go together");
        }
        return overlap(one, other)
                ? new Evidence(-2.5, "other posts at one time")
                : new Evidence(-0.5, "other posts, one after the other");
    }

    /** Posts that nobody holds together, at one time. */
    static boolean contradict(PersonNode one, PersonNode other) {
        Evidence evidence = weigh(one, other);
        return evidence != null && evidence.weight() <= -2;
    }

    private static Evidence alike(Post one, Post other) {
        Post fuller = one.field().size() >= other.field().size() ? one : other;
        if (one.field().isEmpty() != other.field().isEmpty()) {
            return new Evidence(0.8, "the same rank");
        }
        boolean many =
                HELD_BY_MANY.contains(one.rank())
                        || one.rank().equals("deputyminister")
                        || one.rank().equals("deputysecretary");
        return new Evidence(
                many
                        ? 0.8
                        : one.field().isEmpty() && one.rank().equals("minister") ? 0.5 : SAME_POST,
                "the same post: " + fuller.key().strip());
    }

    private static List<Post> posts(PersonNode node) {
        List<Post> posts = new ArrayList<>();
        for (String office : node.offices()) {
            Post post = Post.of(office, node.side());
            if (post.isPost()) {
                posts.add(post);
            }
        }
        return posts;
    }

    /** Whether both were seen in one stretch of time; so too where days are not known. */
    private static boolean overlap(PersonNode one, PersonNode other) {
        LocalDate a = one.firstDay();
        LocalDate b = other.firstDay();
        LocalDate endOfA = one.lastDay();
        LocalDate endOfB = other.lastDay();
        return a == null
                || b == null
                || endOfA == null
                || endOfB == null
                || !endOfA.isBefore(b) && !endOfB.isBefore(a);
    }
}
