package org.readout.web.page.user;

/**
 * @param next where to go then
 * @param name as typed before
 * @param trouble why it did not work; empty at first
 */
public record SignInPage(String next, String name, String trouble) {}
