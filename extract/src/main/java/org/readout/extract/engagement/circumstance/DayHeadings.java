package org.readout.extract.engagement.circumstance;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.extract.date.DateMention;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.engagement.telling.Telling.Weight;
import org.readout.model.BlockKind;
import org.readout.model.Dated;
import org.readout.model.Sentence;

/** The days of a programme: a line with a date alone dates the items under it. */
public final class DayHeadings {
    /** Running text of this many tokens ends a list. */
    private static final int PARAGRAPH = 30;

    private final Scene scene;
    private final TreeMap<Integer, DateMention> days = new TreeMap<>();

    /** The first tokens of paragraphs, each of which ends the list before it. */
    private final TreeSet<Integer> paragraphs = new TreeSet<>();

    public DayHeadings(Scene scene) {
        this.scene = scene;
        for (Sentence aside : scene.text().asides()) {
            if (aside.block().kind() == BlockKind.DATELINE) {
                note(aside);
            }
        }
        for (Sentence sentence : scene.text().sentences()) {
            if (sentence.block().kind() == BlockKind.SUBHEADING) {
                note(sentence);
            }
            if (sentence.size() >= PARAGRAPH) {
                paragraphs.add(sentence.first());
            }
        }
    }

    private void note(Sentence line) {
        List<DateMention> dates = scene.dates().within(line.first(), line.end());
        if (dates.size() == 1
                && dates.getFirst().isDay()
                && line.end() - dates.getFirst().end() + dates.getFirst().first() - line.first()
                        <= 2) {
            days.put(line.first(), dates.getFirst());
        }
    }

    /** Gives an item of a list that tells no day the day it stands under. */
    public void date(Telling telling) {
        if (telling.date != null || days.isEmpty() || !telling.view.clauses().isEmpty()) {
            return;
        }
        DateMention day = above(telling.view.first());
        if (day == null) {
            return;
        }
        telling.date = new Dated(day.date(), scene.text().quote(day.first(), day.end()));
        if (telling.weight == Weight.POINTER && !telling.definite) {
            telling.weight = Weight.MENTION;
        }
    }

    private @Nullable DateMention above(int token) {
        var entry = days.floorEntry(token);
        if (entry == null) {
            return null;
        }
        Integer paragraph = paragraphs.higher(entry.getKey());
        if (paragraph != null && paragraph < token) {
            return null;
        }
        return entry.getValue();
    }
}
