package org.readout.extract.date;

/** Words of a date, from the first token to the one before {@code end}. */
record Found(int first, int end, DateWords words) {}
