package org.readout.cli.read;

import java.util.function.Function;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
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
public record RecordStyle(
        String head,
        Function<Reading, Written> reading,
        String separator,
        String foot,
        boolean events) {

    /** A text of so many characters may have a record that is too long for one string. */
    private static final int LONG = 1 << 20;

    public static RecordStyle of(Format format, Terminal terminal) {
        RecordForm form = new RecordForm(Version.ENGINE);
        return switch (format) {
            case JSONL -> ofRecords("", record -> json(form, record, "\n"), "", "");
            case JSON -> ofRecords("[\n", record -> json(form, record, ""), ",\n", "\n]\n");
            case TABLE -> ofRecords("", tables(terminal), "\n", "");
            case PLOVER ->
                    new RecordStyle(
                            PloverTable.head(),
                            reading ->
                                    Written.text(
                                            PloverTable.of(reading.record(), reading.events())),
                            "",
                            "",
                            true);
        };
    }

    private static RecordStyle ofRecords(
            String head, Function<DocumentRecord, Written> record, String separator, String foot) {
        return new RecordStyle(
                head, reading -> record.apply(reading.record()), separator, foot, false);
    }

    private static Written json(RecordForm form, DocumentRecord record, String end) {
        if (record.document().captured().length() < LONG) {
            return Written.text(form.line(record) + end);
        }
        return out -> {
            form.write(record, out);
            out.write(end);
        };
    }

    private static Function<DocumentRecord, Written> tables(Terminal terminal) {
        RecordTable table = new RecordTable(new Screen(terminal.columns(), terminal.isColoured()));
        return record -> Written.text(table.of(record));
    }
}
