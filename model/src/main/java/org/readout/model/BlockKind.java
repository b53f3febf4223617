package org.readout.model;

/** What a part of a page is. Only {@link #isReport() report} blocks yield facts. */
public enum BlockKind {
    BODY,
    HEADLINE,
    SUBHEADING,
    LIST_ITEM,
    DATELINE,
    QUESTION,
    CAPTION,
    BYLINE,
    BOILERPLATE,
    TEASER;

    /** Whether the block belongs to the report itself. */
    public boolean isReport() {
        return this == BODY || this == HEADLINE || this == LIST_ITEM || this == SUBHEADING;
    }
}
