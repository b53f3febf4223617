package org.readout.extract.grammar;

/**
 * A verb group with its subject and the stretch it rules.
 *
 * @param first the first token: the conjunction, relative word or subject that opens it
 * @param end the token after its last, embedded clauses included; a final full stop is left out
 * @param subjectFirst first token of the subject as it stands in the text, perhaps in another
 *     clause; -1 where there is none
 * @param subjectEnd the token after the subject's last; -1 where there is none
 * @param parent index of the clause it hangs on in its sentence's list, or -1
 */
public record Clause(
        int index,
        ClauseKind kind,
        int first,
        int end,
        VerbGroup verb,
        int subjectFirst,
        int subjectEnd,
        int parent) {

    public boolean hasSubject() {
        return subjectFirst >= 0;
    }

    /** Whether the subject stands in this clause itself, before or behind its verb. */
    public boolean ownsSubject() {
        return subjectFirst >= first && subjectEnd <= end;
    }

    /** First token after the verb group: object, complement, adverbials. */
    public int complementFirst() {
        return verb.end();
    }
}
