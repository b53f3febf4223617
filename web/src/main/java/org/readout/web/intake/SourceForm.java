package org.readout.web.intake;

import org.readout.model.CalendarDate;
import org.readout.model.Source;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is known of a text, as a sidecar beside it has it. */
final class SourceForm {
    private static final JsonMapper JSON = new JsonMapper();

    private SourceForm() {}

    static byte[] written(Source source) {
        ObjectNode sidecar = JSON.createObjectNode();
        source.outlet().ifPresent(outlet -> sidecar.put("outlet", outlet));
        source.published().map(CalendarDate::iso).ifPresent(day -> sidecar.put("published", day));
        source.language().ifPresent(language -> sidecar.put("language", language));
        source.url().ifPresent(url -> sidecar.put("url", url));
        return JSON.writeValueAsBytes(sidecar);
    }
}
