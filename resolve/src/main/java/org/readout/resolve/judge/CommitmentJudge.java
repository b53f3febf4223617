package org.readout.resolve.judge;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Topic;
import org.readout.resolve.judge.Feature.Evidence;
import org.readout.resolve.likeness.Stem;
import org.readout.resolve.node.CommitmentNode;

/** Is one the other, found again? The words that tell one promise from another decide. */
public final class CommitmentJudge implements Judge<CommitmentNode> {
    private static final double SAME = 2.6;
    private static final double UNSURE = 2.2;

    /** Below this two are not one though a third may be like both. */
    private static final double EXCLUDED = 1.6;

    /** Topics narrow enough that two sides have one matter under each. */
    private static final Set<Topic> NARROW =
            EnumSet.of(
                    Topic.RAIL,
                    Topic.NUCLEAR,
                    Topic.SPACE,
                    Topic.WATER,
                    Topic.MARITIME,
                    Topic.BORDER,
                    Topic.TOURISM,
                    Topic.LABOUR,
                    Topic.MIGRATION,
                    Topic.CONSULAR);

    private static final Scale<CommitmentNode> SCALE =
            new Scale<>(
                    List.of(
                            CommitmentJudge::sides,
                            CommitmentJudge::words,
                            CommitmentJudge::names,
                            CommitmentJudge::topic),
                    SAME,
                    UNSURE);

    @Override
    public Match judge(CommitmentNode one, CommitmentNode other) {
        return SCALE.weigh(one, other);
    }

    @Override
    public boolean excludes(CommitmentNode one, CommitmentNode other) {
        return SCALE.sum(one, other) < EXCLUDED;
    }

    private static Evidence sides(CommitmentNode one, CommitmentNode other) {
        return one.sides().equals(other.sides())
                ? new Evidence(1, "between " + String.join(" and ", one.sides()))
                : new Evidence(-5, "between others");
    }

    private static @Nullable Evidence words(CommitmentNode one, CommitmentNode other) {
        Set<String> shared = shared(one.words(), other.words());
        if (shared.isEmpty()) {
            return new Evidence(-3, "in other words");
        }
        if (areNames(shared, one, other)) {
            return new Evidence(-1.5, "no words in common but names");
        }
        double dice = 2.0 * shared.size() / (one.words().size() + other.words().size());
        // one word alone, even if there is no other, is little; where both have others, less
        boolean eitherIsShort = one.words().size() == 1 || other.words().size() == 1;
        double most = shared.size() > 1 ? 3 : dice > 0.6 ? 1.7 : eitherIsShort ? 1.1 : 0.4;
        return new Evidence(
                Math.min(most, 4 * dice),
                "in the same words: " + String.join(", ", shared.stream().sorted().toList()));
    }

    /** What is to be done at one place need not be one: the words that are shared but name it. */
    private static boolean areNames(Set<String> shared, CommitmentNode one, CommitmentNode other) {
        Set<String> names = new HashSet<>();
        shared(one.names(), other.names()).forEach(name -> names.add(Stem.of(name)));
        return names.containsAll(shared)
                && one.words().size() > shared.size()
                && other.words().size() > shared.size();
    }

    private static @Nullable Evidence names(CommitmentNode one, CommitmentNode other) {
        Set<String> shared = shared(one.names(), other.names());
        Set<String> words = new HashSet<>(shared(one.words(), other.words()));
        shared.forEach(name -> words.remove(Stem.of(name)));
        // two things can be planned at one place: the name alone does not make them one
        return shared.isEmpty() || words.isEmpty()
                ? null
                : new Evidence(
                        Math.min(1.5, 0.75 * shared.size()),
                        "both name " + String.join(" ", shared.stream().sorted().toList()));
    }

    private static @Nullable Evidence topic(CommitmentNode one, CommitmentNode other) {
        for (Topic topic : NARROW) {
            if (one.topics().contains(topic) && other.topics().contains(topic)) {
                return new Evidence(1, "both on " + Words.of(topic));
            }
        }
        return null;
    }

    private static Set<String> shared(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared;
    }
}
