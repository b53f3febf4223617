package org.readout.extract.office;

/** What a word does in the name of an office. */
public enum TitleClass {
    /** Names an office: minister, ambassador, secretary-general. */
    HEAD,
    /** Points to the other side's office: counterpart, colleague. */
    RELATION,
    /** Points to the other side of a visit: host, guest. */
    GUEST,
    /** A modifier that belongs to the office: deputy, acting, special. */
    RANK,
    /** A modifier that does not: visiting, newly appointed. */
    EPITHET,
    /** What the office is for: foreign affairs, trade. */
    PORTFOLIO,
    /** Heads the name of a body: ministry, committee. */
    INSTITUTION,
    /** A rank before a name: Colonel. */
    MILITARY,
    /** A courtesy before a name: Mr, H.E., Datuk. */
    HONORIFIC
}
