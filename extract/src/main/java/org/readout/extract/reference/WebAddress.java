package org.readout.extract.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.Source;

/** What the address of a page tells of its publisher. */
final class WebAddress {
    private static final List<String> GOVERNMENT =
            List.of("gov", "gob", "gouv", "go", "govt", "gub", "mfa", "gc");

    private WebAddress() {}

    /**
     * The state of a government's web address: example.gov is of the United States, example.gov.xx
     * of state XX.
     */
    static Optional<Actor> state(Source source) {
        String url = source.url().orElse("");
        int start = url.indexOf("//");
        if (start < 0) {
            return Optional.empty();
        }
        int slash = url.indexOf('/', start + 2);
        String host =
                url.substring(start + 2, slash < 0 ? url.length() : slash).toLowerCase(Locale.ROOT);
        String[] labels = host.split("\\.", -1);
        String last = labels[labels.length - 1];
        if (last.equals("gov") || last.equals("mil")) {
            return Optional.of(new Actor.State(new CountryCode("US")));
        }
        String second = labels.length > 1 ? labels[labels.length - 2] : "";
        if (!GOVERNMENT.contains(second) || last.length() != 2) {
            return Optional.empty();
        }
        String code = last.equals("uk") ? "GB" : last.toUpperCase(Locale.ROOT);
        return code.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                ? Optional.of(new Actor.State(new CountryCode(code)))
                : Optional.empty();
    }
}
