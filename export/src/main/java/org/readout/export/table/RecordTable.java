package org.readout.export.table;

import org.readout.model.DocumentRecord;

/** Draws a record engagement by engagement. */
public final class RecordTable {
    private final Screen screen;

    public RecordTable(Screen screen) {
        this.screen = screen;
    }

    public String of(DocumentRecord record) {
        return record.document().id() + screen.columns() + "\n";
    }
}
