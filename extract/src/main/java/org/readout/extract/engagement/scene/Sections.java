package org.readout.extract.engagement.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.extract.place.Places;
import org.readout.model.Block;
import org.readout.model.BlockKind;
import org.readout.model.Placed;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** Cuts a round-up into its items, each of which opens with a dateline of its own. */
public final class Sections {
    /** What has more items is no page but a collection of pages. */
    private static final int MOST = 40;

    private Sections() {}

    /** The items of a round-up, or the whole page. */
    public static List<Section> of(SentencedText text, Places places) {
        Dateline datelines = new Dateline(text, places);
        List<Start> starts = starts(text, datelines);
        boolean several = starts.stream().map(start -> start.city().name()).distinct().count() > 1;
        if (!several || starts.size() > MOST) {
            return List.of(new Section(0, text.size(), datelines.city(), true));
        }
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            sections.add(
                    new Section(
                            i == 0 ? 0 : starts.get(i).token(),
                            i + 1 < starts.size() ? starts.get(i + 1).token() : text.size(),
                            Optional.of(starts.get(i).city()),
                            false));
        }
        return sections;
    }

    private record Start(int token, Placed city) {}

    private static List<Start> starts(SentencedText text, Dateline datelines) {
        List<Start> starts = new ArrayList<>();
        for (Sentence aside : text.asides()) {
            if (aside.block().kind() == BlockKind.DATELINE) {
                datelines
                        .within(aside.first(), aside.end())
                        .ifPresent(city -> starts.add(new Start(aside.first(), city)));
            }
        }
        Block last = null;
        for (Sentence sentence : text.sentences()) {
            Block block = sentence.block();
            boolean opens = !block.equals(last);
            last = block;
            boolean report = block.kind() == BlockKind.BODY || block.kind() == BlockKind.LIST_ITEM;
            if (opens && report) {
                datelines
                        .ofItem(sentence)
                        .ifPresent(city -> starts.add(new Start(sentence.first(), city)));
            }
        }
        starts.sort((a, b) -> Integer.compare(a.token(), b.token()));
        return starts;
    }
}
