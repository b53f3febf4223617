package org.readout.web.page.formulation;

import java.util.List;
import org.readout.web.part.Cite;
import org.readout.web.part.WordDiff;

/**
 * A formulation and how it moved.
 *
 * @param versions by first use
 * @param compared two of them, word by word; empty where there is but one
 */
public record FormulationPage(
        String id, String label, String sort, List<Version> versions, List<Compared> compared) {
    public FormulationPage {
        versions = List.copyOf(versions);
        compared = List.copyOf(compared);
    }

    /**
     * @param number from 1
     * @param words marked where they differ from the version before
     * @param changes what came, went or stands in the place of what, in words
     * @param used by whom
     */
    public record Version(
            int number,
            List<WordDiff.Piece> words,
            String firstUse,
            String lastUse,
            List<String> changes,
            List<String> used,
            List<Use> uses,
            String more) {
        public Version {
            words = List.copyOf(words);
            changes = List.copyOf(changes);
            used = List.copyOf(used);
            uses = List.copyOf(uses);
        }
    }

    public record Use(String day, String title, Cite cite) {}

    /** Two versions, by number, side by side. */
    public record Compared(int from, int to, WordDiff diff) {}
}
