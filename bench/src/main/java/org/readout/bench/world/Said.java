package org.readout.bench.world;

import java.util.List;
import org.readout.model.Span;
import org.readout.model.SpeechAct;

/**
 * A statement as its writer meant it.
 *
 * @param speakers names of persons, or country codes where both sides speak
 * @param content where its content stands in the page
 * @param measures where the measures in it stand
 */
public record Said(SpeechAct act, List<String> speakers, Span content, List<Span> measures) {
    public Said {
        speakers = List.copyOf(speakers);
        measures = List.copyOf(measures);
    }
}
