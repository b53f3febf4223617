package org.readout.export.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.readout.model.DocumentRecord;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes records in the record form (docs/formats/record.md), each as one line of JSON. */
public final class RecordForm {
    /** The form's name in every record. */
    public static final String NAME = "readout-record";

    /** Raised when a field goes or changes its meaning; a new field alone does not raise it. */
    public static final int VERSION = 1;

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final String engine;

    /**
     * @param engine which engine made the records: "readout 0.1.0"
     */
    public RecordForm(String engine) {
        this.engine = engine;
    }

    /** The record as one line, without a line break at its end. */
    public String line(DocumentRecord record) {
        StringWriter line = new StringWriter(4096);
        generate(record, line);
        return line.toString();
    }

    /**
     * Writes the same line piece by piece: for a record that would be too long for one string. The
     * writer is not closed.
     */
    public void write(DocumentRecord record, Writer out) throws IOException {
        try {
            generate(record, out);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void generate(DocumentRecord record, Writer out) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            new RecordObject(record, new JsonObjects(json)).write(engine);
        }
    }
}
