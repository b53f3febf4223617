package org.readout.store.sqlite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.register.storage.NameIndex;
import org.readout.resolve.likeness.FoldedWords;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/** The words of names, each with the things that have it. */
final class NameTable implements NameIndex {
    private final Sessions sessions;

    NameTable(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<NodeId> find(NodeKind kind, String words, int limit) {
        // the longest is the rarest, as a rule: its things are read first
        List<String> wanted =
                FoldedWords.of(words).stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(List.of(letter(kind)));
        StringBuilder others = new StringBuilder();
        for (String word : wanted) {
            if (values.size() > 1) {
                others.append(
                        " AND EXISTS (SELECT 1 FROM card_name o WHERE o.id = n.id AND o.word >= ?"
                                + " AND o.word < ?)");
            }
            values.add(word);
            values.add(Keys.behind(word));
        }
        values.add(LOOKED_AT);
        values.add(limit);
        return sessions.read(
                session ->
                        session.all(
                                "SELECT id FROM card WHERE id IN (SELECT n.id FROM card_name n WHERE"
                                        + " n.kind = ? AND n.word >= ? AND n.word < ?"
                                        + others
                                        + " LIMIT ?) ORDER BY documents DESC, id LIMIT ?",
                                row -> new NodeId(row.getString(1)),
                                values.toArray()));
    }

    @Override
    public void put(NodeId cluster, Set<String> names) {
        Session session = sessions.writer();
        Set<String> words = new TreeSet<>();
        names.forEach(name -> words.addAll(FoldedWords.of(name)));
        Set<String> gone =
                new TreeSet<>(
                        session.all(
                                "SELECT word FROM card_name WHERE id = ?",
                                row -> row.getString(1),
                                cluster.value()));
        Set<String> kept = new TreeSet<>(gone);
        kept.retainAll(words);
        gone.removeAll(kept);
        words.removeAll(kept);
        String kind = letter(cluster.kind());
        for (String word : gone) {
            session.run(
                    "DELETE FROM card_name WHERE kind = ? AND word = ? AND id = ?",
                    kind,
                    word,
                    cluster.value());
        }
        for (String word : words) {
            session.run(
                    "INSERT OR IGNORE INTO card_name (kind, word, id) VALUES (?, ?, ?)",
                    kind,
                    word,
                    cluster.value());
        }
    }

    private static String letter(NodeKind kind) {
        return String.valueOf(kind.letter());
    }
}
