package org.readout.resolve.judge;

import org.readout.resolve.node.CommitmentNode;
import org.readout.resolve.node.EngagementNode;
import org.readout.resolve.node.Node;
import org.readout.resolve.node.PersonNode;
import org.readout.resolve.node.PhraseNode;
import org.readout.resolve.node.TextNode;

/** The judge of every kind of node. */
public final class Judges {
    private static final EngagementJudge ENGAGEMENTS = new EngagementJudge();
    private static final PersonJudge PERSONS = new PersonJudge();
    private static final CommitmentJudge COMMITMENTS = new CommitmentJudge();
    private static final PhraseJudge PHRASES = new PhraseJudge();
    private static final TextJudge TEXTS = new TextJudge();

    private Judges() {}

    /**
     * @throws IllegalArgumentException where the nodes are of two kinds
     */
    public static Match judge(Node one, Node other) {
        // reasons are worded in the order of the two, which must not be the order they came in
        if (one.id().compareTo(other.id()) > 0) {
            return judge(other, one);
        }
        return ask(one, other, Judge::judge);
    }

    /** Whether the two cannot be one even if a third is the same as either. */
    public static boolean excludes(Node one, Node other) {
        return ask(one, other, Judge::excludes);
    }

    /** What is asked of the judge of the two nodes' kind. */
    private interface Question<A> {
        <N extends Node> A of(Judge<N> judge, N one, N other);
    }

    private static <A> A ask(Node one, Node other, Question<A> question) {
        if (one instanceof EngagementNode a && other instanceof EngagementNode b) {
            return question.of(ENGAGEMENTS, a, b);
        }
        if (one instanceof PersonNode a && other instanceof PersonNode b) {
            return question.of(PERSONS, a, b);
        }
        if (one instanceof CommitmentNode a && other instanceof CommitmentNode b) {
            return question.of(COMMITMENTS, a, b);
        }
        if (one instanceof PhraseNode a && other instanceof PhraseNode b) {
            return question.of(PHRASES, a, b);
        }
        if (one instanceof TextNode a && other instanceof TextNode b) {
            return question.of(TEXTS, a, b);
        }
        throw new IllegalArgumentException(
                "%s and %s cannot be compared".formatted(one.id(), other.id()));
    }
}
