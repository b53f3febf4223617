package org.readout.extract.statement;

import org.readout.extract.grammar.Grammar;
import org.readout.extract.name.Cast;
import org.readout.extract.reference.Company;
import org.readout.extract.reference.References;
import org.readout.model.SentencedText;

/** What is known of a document when its statements are read. */
record Page(SentencedText text, Grammar grammar, Cast cast, References references, Company company) {}
