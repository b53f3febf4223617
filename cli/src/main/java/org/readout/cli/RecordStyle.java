package org.readout.cli;

import java.util.function.Function;
import org.readout.export.json.RecordForm;
import org.readout.export.plover.PloverTable;
import org.readout.export.table.RecordTable;
import org.readout.export.table.Screen;
import org.readout.model.DocumentRecord;
import org.readout.pipeline.Reading;

/**
 * How a run of records is written.
 *
 * @param head before the first
 * @param separator between two
 * @param foot after the last
 * @param events whether events are to be read beside the records
 */
record RecordStyle(
        String head,
        Function<Reading, String> reading,
        String separator,
        String foot,
        boolean events) {

    static RecordStyle of(Format format, Terminal terminal) {
        RecordForm form = new RecordForm(Version.ENGINE);
        return switch (format) {
            case JSONL -> ofRecords("", record -> form.line(record) + "\n", "", "");
            case JSON -> ofRecords("[\n", form::line, ",\n", "\n]\n");
            case TABLE -> ofRecords("", table(terminal)::of, "\n", "");
            case PLOVER ->
                    new RecordStyle(
                            PloverTable.head(),
                            reading -> PloverTable.of(reading.record(), reading.events()),
                            "",
                            "",
                            true);
        };
    }

    private static RecordStyle ofRecords(
            String head, Function<DocumentRecord, String> record, String separator, String foot) {
        return new RecordStyle(
                head, reading -> record.apply(reading.record()), separator, foot, false);
    }

    private static RecordTable table(Terminal terminal) {
        return new RecordTable(new Screen(terminal.columns(), terminal.isColoured()));
    }
}
