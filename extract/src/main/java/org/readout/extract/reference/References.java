package org.readout.extract.reference;

import java.util.List;
import java.util.Optional;
import org.readout.extract.grammar.Clause;
import org.readout.model.Actor;
import org.readout.model.PersonId;

/**
 * Who is meant by the words of one document. Groups ("both sides", "the two ministers") depend on
 * the occasion, so every question brings the company; {@link #everybody()} is that of the document
 * as a whole.
 */
public final class References {
    private final Referents referents;
    private final List<Focus> course;
    private final Owners owners;
    private final Groups groups;
    private final Issuer issuer;
    private final DirectSpeech speech;
    private final QuotedSpeakers quoted;

    References(
            Referents referents,
            List<Focus> course,
            Owners owners,
            Groups groups,
            Issuer issuer,
            DirectSpeech speech,
            QuotedSpeakers quoted) {
        this.referents = referents;
        this.course = List.copyOf(course);
        this.owners = owners;
        this.groups = groups;
        this.issuer = issuer;
        this.speech = speech;
        this.quoted = quoted;
    }

    public Company everybody() {
        return groups.everybody();
    }

    public Issuer issuer() {
        return issuer;
    }

    public DirectSpeech speech() {
        return speech;
    }

    /** Whom the clause's subject means; empty where it has none or that is unsure. */
    public List<Actor> subjectOf(Clause clause, Company company) {
        return clause.hasSubject()
                ? referents
                        .subject(
                                clause.subjectFirst(),
                                clause.subjectEnd(),
                                focusAt(clause.subjectFirst()))
                        .map(reference -> among(reference, company))
                        .orElse(List.of())
                : List.of();
    }

    /** Whom the tokens {@code first..end} mean; empty where that is unsure. */
    public List<Actor> meant(int first, int end, Company company) {
        return reference(first, end).map(reference -> among(reference, company)).orElse(List.of());
    }

    /** Whom the tokens mean, before the occasion is known. */
    public Optional<Reference> reference(int first, int end) {
        if (end <= first) {
            return Optional.empty();
        }
        PersonId above = end - first == 1 ? owners.meantAt(first) : null;
        if (above != null && referents.mayMean(first, above)) {
            return Optional.of(new Reference.Those(List.of(new Actor.Individual(above))));
        }
        Focus focus = referents.isOwned(first) ? owned(first) : focusAt(first);
        return referents.of(first, end, focus);
    }

    /** Whose "his" or "her" is at the token: the subject's of the clause, or of the text so far. */
    public Optional<PersonId> ownerAt(int token) {
        return Optional.ofNullable(owned(token).person());
    }

    /** Who says the "I", "me" or "my" at the token between quotation marks. */
    public Optional<PersonId> quotedAt(int token) {
        return quoted.at(token);
    }

    private Focus owned(int token) {
        PersonId owner = owners.at(token);
        return owner == null ? focusAt(token) : focusAt(token).ownedBy(owner);
    }

    /** Whom a reference means in this company. */
    public List<Actor> among(Reference reference, Company present) {
        return groups.among(reference, present);
    }

    private Focus focusAt(int token) {
        int low = 0;
        int high = course.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (course.get(middle).from() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Focus.NOTHING : course.get(low - 1);
    }
}
