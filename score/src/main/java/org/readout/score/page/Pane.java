package org.readout.score.page;

import org.jspecify.annotations.Nullable;
import org.readout.score.compare.Comparison;
import org.readout.score.compare.Telling;

/** The two sides on which a text is shown. */
enum Pane {
    GOLD("gold", "Gold"),
    RECORD("record", "Record");

    private final String label;
    private final String title;

    Pane(String label, String title) {
        this.label = label;
        this.title = title;
    }

    String label() {
        return label;
    }

    String title() {
        return title;
    }

    @Nullable Telling tellingOf(Comparison comparison) {
        return switch (this) {
            case GOLD -> comparison.gold();
            case RECORD -> comparison.got();
        };
    }

    Pane other() {
        return this == GOLD ? RECORD : GOLD;
    }
}
