package org.readout.cli;

import java.util.function.Function;
import org.readout.export.json.RecordForm;
import org.readout.export.table.RecordTable;
import org.readout.export.table.Screen;
import org.readout.model.DocumentRecord;

/**
 * How a run of records is written.
 *
 * @param head before the first
 * @param separator between two
 * @param foot after the last
 */
record RecordStyle(
        String head, Function<DocumentRecord, String> record, String separator, String foot) {

    static RecordStyle of(Format format, Terminal terminal) {
        RecordForm form = new RecordForm(Version.ENGINE);
        return switch (format) {
            case JSONL -> new RecordStyle("", record -> form.line(record) + "\n", "", "");
            case JSON -> new RecordStyle("[\n", form::line, ",\n", "\n]\n");
            case TABLE -> new RecordStyle("", table(terminal)::of, "\n", "");
        };
    }

    private static RecordTable table(Terminal terminal) {
        return new RecordTable(new Screen(terminal.columns(), terminal.isColoured()));
    }
}
