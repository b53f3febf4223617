package org.readout.extract.name;

/** By what means a mention refers. */
public enum MentionKind {
    /** A person's full name, its title included: "General Secretary Ana Duarte". */
    NAME,
    /** A part of a name that the document gave in full elsewhere: "Duarte", "Minister Duarte". */
    SHORT_NAME,
    /**
     * An office or description that one person of the document fits: "the General Secretary", "the
     * special envoy".
     */
    DESCRIPTION,
    /** A state by name: "Norway", "the United Kingdom". */
    STATE,
    /** A state by adjective or people: "Norwegian", "the Swiss". */
    DEMONYM,
    /** A capital city, which may stand for its government: "Oslo". */
    CAPITAL,
    /** An organisation, party, ministry or other institution. */
    BODY
}
