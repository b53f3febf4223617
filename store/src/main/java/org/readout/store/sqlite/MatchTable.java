package org.readout.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.readout.register.storage.MatchIndex;
import org.readout.resolve.judge.Match;
import org.readout.resolve.judge.Verdict;
import org.readout.resolve.node.NodeId;

/** Verdicts, found from either node. Most nodes have none or few; a writer remembers them. */
final class MatchTable implements MatchIndex, Sessions.WriteListener {
    private static final int REMEMBERED = 20_000;

    private static final String COLUMNS =
            "SELECT a.id, b.id, m.verdict, m.score, m.reasons, m.witness FROM match m"
                    + " JOIN node a ON a.number = m.a JOIN node b ON b.number = m.b ";
    private static final Comparator<Match> BY_IDS =
            Comparator.comparing(Match::a).thenComparing(Match::b);

    /** Between two reasons in the table; no reason has it. */
    private static final String LINE = "\n";

    private final Sessions sessions;
    private final Numbers numbers;
    private final Map<NodeId, TreeMap<End, Match>> recent = new Numbers.Recent<>(REMEMBERED);

    /** A match as seen from one node; ends sort as the port wants them. */
    private record End(NodeId other, String witness) implements Comparable<End> {
        @Override
        public int compareTo(End end) {
            int byOther = other.compareTo(end.other);
            return byOther != 0 ? byOther : witness.compareTo(end.witness);
        }
    }

    MatchTable(Sessions sessions, Numbers numbers) {
        this.sessions = sessions;
        this.numbers = numbers;
        sessions.listen(this);
    }

    @Override
    public void put(Match match) {
        End fromA = new End(match.b(), match.witness());
        End fromB = new End(match.a(), match.witness());
        change(match.a(), all -> all.put(fromA, match));
        change(match.b(), all -> all.put(fromB, match));
        long a = numbers.make(match.a());
        long b = numbers.make(match.b());
        numbers.getsMatch(a);
        numbers.getsMatch(b);
        sessions.writer()
                .run(
                        "INSERT OR REPLACE INTO match (a, b, witness, verdict, score, reasons)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        a,
                        b,
                        match.witness(),
                        match.verdict().name(),
                        match.score(),
                        match.reasons().isEmpty() ? null : String.join(LINE, match.reasons()));
    }

    @Override
    public void remove(Match match) {
        change(match.a(), all -> all.remove(new End(match.b(), match.witness())));
        change(match.b(), all -> all.remove(new End(match.a(), match.witness())));
        Session session = sessions.writer();
        session.run(
                "DELETE FROM match WHERE a = ? AND b = ? AND witness = ?",
                numbers.find(session, match.a()),
                numbers.find(session, match.b()),
                match.witness());
    }

    private void change(NodeId node, Consumer<Map<End, Match>> change) {
        Map<End, Match> known = recent.get(node);
        if (known != null) {
            change.accept(known);
        }
    }

    @Override
    public List<Match> of(NodeId node) {
        if (!sessions.isWriting()) {
            return read(node);
        }
        TreeMap<End, Match> known = recent.get(node);
        if (known == null) {
            known = new TreeMap<>();
            for (Match match : numbers.hasNoMatch(node) ? List.<Match>of() : read(node)) {
                known.put(new End(match.other(node), match.witness()), match);
            }
            recent.put(node, known);
        }
        return List.copyOf(known.values());
    }

    @Override
    public void beforeCommit(Session session) {}

    @Override
    public void forget() {
        recent.clear();
    }

    private List<Match> read(NodeId node) {
        return sessions.read(
                session -> {
                    long number = numbers.find(session, node);
                    return session
                            .all(
                                    COLUMNS
                                            + "WHERE m.a = ? UNION ALL "
                                            + COLUMNS
                                            + "WHERE m.b = ?",
                                    MatchTable::match,
                                    number,
                                    number)
                            .stream()
                            .sorted(
                                    Comparator.comparing((Match match) -> match.other(node))
                                            .thenComparing(Match::witness))
                            .toList();
                });
    }

    @Override
    public List<Match> witnessedBy(String witness) {
        return sessions.read(
                session ->
                        session
                                .all(
                                        COLUMNS + "WHERE m.witness = ? AND m.witness <> ''",
                                        MatchTable::match,
                                        witness)
                                .stream()
                                .sorted(BY_IDS)
                                .toList());
    }

    /** The verdict stands in the query itself: the index of the unsure is found by its word. */
    @Override
    public List<Match> withVerdict(Verdict verdict, int offset, int limit) {
        return sessions.read(
                session ->
                        session.all(
                                COLUMNS
                                        + "WHERE m.verdict = '"
                                        + verdict.name()
                                        + "' ORDER BY m.score DESC, a.id, b.id, m.witness LIMIT ?"
                                        + " OFFSET ?",
                                MatchTable::match,
                                limit,
                                offset));
    }

    private static Match match(ResultSet row) throws SQLException {
        String reasons = row.getString(5);
        return new Match(
                new NodeId(row.getString(1)),
                new NodeId(row.getString(2)),
                Verdict.valueOf(row.getString(3)),
                row.getDouble(4),
                reasons == null ? List.of() : List.of(reasons.split(LINE, -1)),
                row.getString(6));
    }
}
