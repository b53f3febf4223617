package org.readout.web.page.user;

import java.util.List;

/**
 * @param role what the visitor may
 * @param tokens the visitor's, without their secrets
 * @param trouble why the password was not changed; empty if all is well
 * @param changed whether it was just changed
 * @param admin whether the list of users is the visitor's to see
 */
public record UserPage(
        String name,
        String role,
        List<Token> tokens,
        String trouble,
        boolean changed,
        boolean admin,
        int shortest) {
    public UserPage {
        tokens = List.copyOf(tokens);
    }

    public record Token(String id, String label, String since) {}
}
