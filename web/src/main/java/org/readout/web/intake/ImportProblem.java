package org.readout.web.intake;

/**
 * What is the matter with something that was sent.
 *
 * @param document as its sender calls it
 */
public record ImportProblem(String document, String matter) {}
