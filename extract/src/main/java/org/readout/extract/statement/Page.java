package org.readout.extract.statement;

import java.util.List;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.name.Cast;
import org.readout.extract.reference.Company;
import org.readout.extract.reference.Issuer;
import org.readout.extract.reference.References;
import org.readout.model.Actor;
import org.readout.model.SentencedText;

/**
 * What is known of a document while its statements are read; the company changes as the text goes
 * from one engagement to the next.
 */
final class Page {
    private final SentencedText text;
    private final Grammar grammar;
    private final Cast cast;
    private final References references;
    private Company company;

    Page(SentencedText text, Grammar grammar, Cast cast, References references, Company company) {
        this.text = text;
        this.grammar = grammar;
        this.cast = cast;
        this.references = references;
        this.company = company;
    }

    SentencedText text() {
        return text;
    }

    Grammar grammar() {
        return grammar;
    }

    Cast cast() {
        return cast;
    }

    References references() {
        return references;
    }

    Company company() {
        return company;
    }

    /**
     * In a release of persons their state is themselves: "Norland welcomes", says the minister's
     * own release, and it is his word.
     */
    List<Actor> voiceOf(List<Actor> speakers) {
        Issuer issuer = references.issuer();
        boolean personal =
                (issuer.voice() == Issuer.Voice.FIRST_PERSON
                                || issuer.voice() == Issuer.Voice.PLURAL)
                        && issuer.actors().stream().allMatch(Actor.Individual.class::isInstance);
        return personal
                        && speakers.size() == 1
                        && cast.sideOf(issuer.actors().get(0))
                                .filter(speakers.get(0)::equals)
                                .isPresent()
                ? issuer.actors()
                : speakers;
    }

    void enter(Company present) {
        company = present;
    }
}
