package org.readout.extract.statement;

import org.readout.extract.grammar.Grammar;
import org.readout.extract.name.Cast;
import org.readout.extract.reference.Company;
import org.readout.extract.reference.References;
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

    void enter(Company present) {
        company = present;
    }
}
