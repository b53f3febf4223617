package org.readout.extract.grammar;

/**
 * A noun with what stands before it: determiner, adjectives, nouns, a possessor. Without phrases
 * behind it.
 */
public record NounPhrase(int first, int head, int end) {}
