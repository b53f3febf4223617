package org.readout.pipeline;

/** The steps of the chain, in the order a document takes them. */
public enum Stage {
    TEXT,
    DATES,
    NAMES,
    GRAMMAR,
    ENGAGEMENTS,
    REFERENCES,
    STATEMENTS,
    COMMITMENTS,
    THINGS,
    RELEVANCE,
    RECORD
}
