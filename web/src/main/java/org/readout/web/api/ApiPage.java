package org.readout.web.api;

import java.util.List;

/** What programs may ask, for the people who write them. */
public record ApiPage(List<Operation> operations) {
    public ApiPage {
        operations = List.copyOf(operations);
    }

    public record Operation(String method, String path, String summary) {}
}
