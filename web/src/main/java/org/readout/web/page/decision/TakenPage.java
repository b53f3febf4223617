package org.readout.web.page.decision;

/**
 * A pair that another decided on while the visitor looked at it.
 *
 * @param standing what was decided
 * @param verdict what the visitor wanted
 * @param next the queue
 */
public record TakenPage(DecisionLine standing, String verdict, String next) {}
