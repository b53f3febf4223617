package org.readout.model;

/** A part of the page: a paragraph, a headline, a list item, a caption ... and where it stands. */
public record Block(BlockKind kind, Span span) {}
