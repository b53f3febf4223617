package org.readout.resolve.block;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.resolve.likeness.Post;
import org.readout.resolve.likeness.Skeleton;

/**
 * Block keys of a name. Who has the same words and side is always compared; a slip or a short form
 * is found by the words it leaves, with the post or its rank.
 */
public final class PersonKeys {
    private PersonKeys() {}

    public static Set<String> of(List<String> words, String side, Post post) {
        Set<String> keys = new HashSet<>();
        String sorted = String.join(" ", words.stream().sorted().toList());
        keys.add(BlockSize.NEVER_CLOSED + sorted + "|" + side);
        keys.add("any|" + sorted);
        keys.add(
                "sound|"
                        + String.join(" ", words.stream().map(Skeleton::of).sorted().toList())
                        + "|"
                        + side);
        for (String word : words) {
            if (post.isPost()) {
                keys.add("post|" + word + "|" + side + "|" + post.key());
                keys.add("rank|" + word + "|" + side + "|" + post.rank());
            }
            if (words.size() > 2) {
                List<String> others = words.stream().filter(other -> !other.equals(word)).toList();
                keys.add("but|" + String.join(" ", others.stream().sorted().toList()) + "|" + side);
            }
        }
        if (words.size() == 2) {
            keys.add("but|" + sorted + "|" + side);
        }
        return keys;
    }
}
