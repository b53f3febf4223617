package org.readout.pipeline;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.readout.model.DocumentRecord;
import org.readout.model.Quote;
import org.readout.model.Span;

/**
 * Every quote and span in a record, however deep, and which of them are not what the captured text
 * says.
 */
final class Evidence {
    private final String captured;
    private final List<String> faults = new ArrayList<>();
    private int quotes;

    private Evidence(String captured) {
        this.captured = captured;
    }

    static Evidence of(DocumentRecord record) {
        Evidence evidence = new Evidence(record.document().captured());
        evidence.walk(record, "record");
        return evidence;
    }

    /** What is wrong: empty in a sound record. */
    List<String> faults() {
        return faults;
    }

    int quotes() {
        return quotes;
    }

    private void walk(Object value, String path) {
        switch (value) {
            case null -> {}
            case Quote quote -> {
                quotes++;
                if (inText(quote.span(), path) && !quote.span().of(captured).equals(quote.text())) {
                    faults.add(
                            "%s: '%s' is not the text at %s"
                                    .formatted(path, quote.text(), quote.span()));
                }
            }
            case Span span -> inText(span, path);
            case Collection<?> items -> items.forEach(item -> walk(item, path));
            case Optional<?> item -> walk(item.orElse(null), path);
            case Record part -> components(part, path);
            default -> {}
        }
    }

    private boolean inText(Span span, String path) {
        boolean inside = span.end() <= captured.length();
        if (!inside) {
            faults.add(
                    "%s: %s lies beyond the text's %d code units"
                            .formatted(path, span, captured.length()));
        }
        return inside;
    }

    private void components(Record part, String path) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            try {
                walk(component.getAccessor().invoke(part), path + "." + component.getName());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(path, e);
            }
        }
    }
}
