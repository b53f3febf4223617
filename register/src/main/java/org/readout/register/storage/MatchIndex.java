package org.readout.register.storage;

import java.util.Collection;
import java.util.List;
import org.readout.resolve.judge.Match;
import org.readout.resolve.judge.Verdict;
import org.readout.resolve.node.NodeId;

/** Verdicts by the nodes they are about: at most one for each pair and witness. */
public interface MatchIndex {

    /** Puts it in the place of the one with the same pair and witness, if any. */
    void put(Match match);

    void remove(Match match);

    /** Every match that names the node, by the other node's id, then witness. */
    List<Match> of(NodeId node);

    /** Every match given by the accounts of one engagement. */
    List<Match> witnessedBy(String witness);

    /** Matches of one verdict, the highest score first; of equals in the store's own order. */
    List<Match> withVerdict(Verdict verdict, int offset, int limit);

    /**
     * Says that the matches of these nodes are about to be asked for, so that a store can fetch
     * them at once. Changes nothing.
     */
    default void expect(Collection<NodeId> nodes) {}
}
