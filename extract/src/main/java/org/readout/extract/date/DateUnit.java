package org.readout.extract.date;

/** Units by which a date is told from another. */
enum DateUnit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    DECADE
}
