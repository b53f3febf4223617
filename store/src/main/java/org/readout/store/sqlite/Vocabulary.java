package org.readout.store.sqlite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.register.storage.WordsNear;

/**
 * Every word that the full text has, once, in the order of coming: common words come early. With it
 * the beginning of a word is asked for as the words that begin so. FTS5 would read every entry of
 * each of them to find the newest; of whole words it reads only as many entries as a page shows.
 */
final class Vocabulary {
    /** So many words a beginning stands for at most: each is looked up in every page of results. */
    static final int WORDS = 24;

    /** What was noted and not put down yet. */
    private final Set<String> noted = new HashSet<>();

    private final Rows rows = new Rows("INSERT OR IGNORE INTO vocabulary (word)", 1);

    /**
     * @param words folded, with spaces between
     */
    void note(String words) {
        int from = 0;
        for (int to = 0; to <= words.length(); to++) {
            if (to == words.length() || words.charAt(to) == ' ') {
                if (to > from) {
                    noted.add(words.substring(from, to));
                }
                from = to + 1;
            }
        }
    }

    /** Puts down what is new, with the entries that have it. */
    void write(Session session) {
        noted.forEach(rows::add);
        noted.clear();
        rows.write(session);
    }

    void forget() {
        noted.clear();
        rows.clear();
    }

    /** Words that no entry has any more are not kept either: one of them may be a name. */
    void dropUnused(Session session, Set<String> words) {
        for (String word : words) {
            boolean unused =
                    session.count(
                                    "SELECT count(*) FROM (SELECT 1 FROM word WHERE word MATCH ?"
                                            + " LIMIT 1)",
                                    "text : \"" + word + "\"")
                            == 0;
            if (unused) {
                session.run("DELETE FROM vocabulary WHERE word = ?", word);
            }
        }
    }

    /** Words written much like this one, the nearest first. */
    static List<String> near(Session session, String word) {
        List<String> candidates = new ArrayList<>();
        int limit = WordsNear.limit(word);
        for (String beginning : WordsNear.beginnings(word)) {
            candidates.addAll(
                    session.all(
                            "SELECT word FROM vocabulary WHERE word >= ? AND word < ? AND"
                                    + " length(word) BETWEEN ? AND ?",
                            row -> row.getString(1),
                            beginning,
                            Keys.behind(beginning),
                            word.length() - limit,
                            word.length() + limit));
        }
        return WordsNear.sorted(word, candidates);
    }

    /**
     * The words that begin so, those that came first before others; the beginning itself if none.
     */
    static List<String> beginning(Session session, String beginning) {
        List<String> words =
                new ArrayList<>(
                        session.all(
                                "SELECT word FROM vocabulary WHERE word >= ? AND word < ? ORDER BY"
                                        + " number LIMIT ?",
                                row -> row.getString(1),
                                beginning,
                                Keys.behind(beginning),
                                WORDS));
        if (!words.contains(beginning)) {
            words.add(beginning); // came late, or is none
        }
        return words;
    }
}
