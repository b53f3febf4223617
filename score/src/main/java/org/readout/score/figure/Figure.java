package org.readout.score.figure;

/**
 * What is counted. The record figure is the mean F1 of the starred ones. docs/formats/score.md
 * tells what each means.
 */
public enum Figure {
    RELEVANCE("relevance*"),
    CLEAN("clean"),
    PERSONS("persons*"),
    NATIONALITY("nationality"),
    OFFICES("offices*"),
    ENGAGEMENTS("engagements*"),
    PARTICIPANTS("participants*"),
    KIND_AND_STATUS("kind and status*"),
    DATES("dates*"),
    PLACES("places*"),
    ROLES("roles"),
    CAPACITIES("capacities"),
    STATUSES("statuses"),
    STATEMENTS("statements*"),
    STATEMENT_SPANS("statement spans"),
    SPEAKERS("speakers"),
    ACTS("acts"),
    BOUNDARIES("boundaries"),
    TOPICS("topics"),
    COMMITMENTS("commitments*"),
    COMMITMENT_SPANS("commitment spans"),
    DUES("dues"),
    NAMED_THINGS("named things*"),
    MECHANISMS("mechanisms"),
    INSTRUMENTS("instruments"),
    PROJECTS("projects"),
    FORMULATIONS("formulations"),
    CALENDAR("calendar"),
    THING_DETAILS("thing details"),
    CLUSTER_PRECISION("cluster precision"),
    CLUSTER_RECALL("cluster recall"),
    DISCREPANCIES("discrepancies");

    private final String label;

    Figure(String label) {
        this.label = label;
    }

    /** As tables show it, with a star where it counts for the record figure. */
    public String label() {
        return label;
    }

    public String plainLabel() {
        return isStarred() ? label.substring(0, label.length() - 1) : label;
    }

    public boolean isStarred() {
        return label.endsWith("*");
    }
}
