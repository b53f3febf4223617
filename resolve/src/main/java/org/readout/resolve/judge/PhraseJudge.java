package org.readout.resolve.judge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.resolve.judge.Feature.Evidence;
import org.readout.resolve.likeness.Wording;
import org.readout.resolve.node.NodeKind;
import org.readout.resolve.node.PhraseNode;

/**
 * Is one wording a version of the other? Formulas move word by word; a name of a body or text that
 * lacks a word is mostly another's.
 */
public final class PhraseJudge implements Judge<PhraseNode> {
    private static final double SAME = 2.0;
    private static final double UNSURE = 1.6;

    private static final Scale<PhraseNode> SCALE =
            new Scale<>(List.of(PhraseJudge::words, PhraseJudge::numbers), SAME, UNSURE);

    @Override
    public Match judge(PhraseNode one, PhraseNode other) {
        return SCALE.weigh(one, other);
    }

    @Override
    public boolean excludes(PhraseNode one, PhraseNode other) {
        return SCALE.sum(one, other) < 1.2;
    }

    private static Evidence words(PhraseNode one, PhraseNode other) {
        if (!one.detail().equals(other.detail())) {
            return new Evidence(-5, "of another kind or between others");
        }
        if (isShortFor(one, other) || isShortFor(other, one)) {
            return new Evidence(2.2, "one is the other's initials");
        }
        boolean formula = one.nodeKind() == NodeKind.FORMULATION;
        boolean body = one.nodeKind() == NodeKind.BODY;
        List<String> a = body ? Wording.spelledOut(one.words(), other.words()) : one.words();
        List<String> b = body ? Wording.spelledOut(other.words(), one.words()) : other.words();
        if (!formula && !Wording.without(a, b).isEmpty() && !Wording.without(b, a).isEmpty()) {
            return new Evidence(0, "either has words that the other has not");
        }
        double likeness = Wording.likeness(a, b);
        double weight = formula ? 3.2 * likeness : 4 * likeness - 1.4;
        return new Evidence(
                weight, "worded alike by %d in a hundred".formatted(Math.round(100 * likeness)));
    }

    /** Of bodies only: an agreement's initials are mostly another's too. */
    private static boolean isShortFor(PhraseNode one, PhraseNode other) {
        return one.nodeKind() == NodeKind.BODY
                && one.words().size() == 1
                && other.words().size() >= 3
                && one.words().getFirst().equals(Wording.initials(other.words()));
    }

    private static @Nullable Evidence numbers(PhraseNode one, PhraseNode other) {
        Set<String> a = numbers(one);
        Set<String> b = numbers(other);
        return a.equals(b) || a.isEmpty() || b.isEmpty()
                ? null
                : new Evidence(-3, "of other numbers or years");
    }

    private static Set<String> numbers(PhraseNode node) {
        Set<String> numbers = new HashSet<>(node.words());
        numbers.removeIf(word -> word.chars().noneMatch(Character::isDigit));
        return numbers;
    }
}
