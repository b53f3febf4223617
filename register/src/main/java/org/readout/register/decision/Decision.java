package org.readout.register.decision;

import org.readout.resolve.node.NodeId;

/**
 * What a person decided. It outlives the reading it was made on: ids say what they are about, and a
 * decision about something that is no longer there is kept and listed as no longer applying.
 */
public sealed interface Decision {

    /** Two are one, whatever was judged. */
    record Same(NodeId a, NodeId b) implements Decision {}

    /** Two are not one, whatever was judged. */
    record Different(NodeId a, NodeId b) implements Decision {}

    /** Left open: the pair goes to the end of the review queue. */
    record Hold(NodeId a, NodeId b) implements Decision {}

    /**
     * Of the values that accounts give, this one is shown.
     *
     * @param field the field's name as {@code show} prints it: {@code date}, {@code place}
     */
    record Prefer(NodeId of, String field, String value) implements Decision {}

    /** A value that no account gives, in the place of what was read. */
    record Correct(NodeId of, String field, String value) implements Decision {}

    /** How far a commitment has come. */
    record SetStatus(NodeId commitment, String status) implements Decision {}

    /** Not a fact: it is shown no more. */
    record Delete(NodeId node) implements Decision {}

    /** A value beside those read: an alias, a participant, a step. */
    record Add(NodeId to, String field, String value) implements Decision {}

    /** Takes back the entry of that number; itself an entry, which can be taken back. */
    record Undo(long entry) implements Decision {}
}
