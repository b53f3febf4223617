package org.readout.web.page.user;

import java.util.List;

/** Who the users are. */
public record UserListPage(List<Line> lines) {
    public UserListPage {
        lines = List.copyOf(lines);
    }

    public record Line(String name, String role, String since, int tokens) {}
}
