package org.readout.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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

    private static final String BY_NUMBERS =
            "SELECT a, b, verdict, score, reasons, witness FROM match WHERE a = ? UNION ALL SELECT a,"
                    + " b, verdict, score, reasons, witness FROM match WHERE b = ?";

    private static final String OF_MANY =
            "SELECT a, b, verdict, score, reasons, witness FROM match WHERE a IN (SELECT value FROM"
                    + " json_each(?)) UNION ALL SELECT a, b, verdict, score, reasons, witness FROM match"
                    + " WHERE b IN (SELECT value FROM json_each(?))";

    /** Between two reasons in the table; no reason has it. */
    private static final String LINE = "\n";

    private final Sessions sessions;
    private final Numbers numbers;
    private final Map<NodeId, TreeMap<End, Match>> recent = new Numbers.Recent<>(REMEMBERED);

    /** What each pair and witness is to have; empty where it is to have none. */
    private final Map<Pair, Optional<Match>> waiting = new LinkedHashMap<>();

    /** Those that gave a match in this transaction. */
    private final Set<String> witnesses = new HashSet<>();

    private final Rows rows =
            new Rows("INSERT OR REPLACE INTO match (a, b, witness, verdict, score, reasons)", 6);

    /** What the table has at most one match for. */
    private record Pair(NodeId a, NodeId b, String witness) {
        static Pair of(Match match) {
            return new Pair(match.a(), match.b(), match.witness());
        }
    }

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
        sessions.writer();
        change(match.a(), all -> all.put(new End(match.b(), match.witness()), match));
        change(match.b(), all -> all.put(new End(match.a(), match.witness()), match));
        numbers.getsMatch(numbers.make(match.a()));
        numbers.getsMatch(numbers.make(match.b()));
        if (!match.witness().isEmpty()) {
            witnesses.add(match.witness());
        }
        waiting.put(Pair.of(match), Optional.of(match));
    }

    @Override
    public void remove(Match match) {
        sessions.writer();
        change(match.a(), all -> all.remove(new End(match.b(), match.witness())));
        change(match.b(), all -> all.remove(new End(match.a(), match.witness())));
        waiting.put(Pair.of(match), Optional.empty());
    }

    /** Brings the table up to date. */
    private void write(Session session) {
        waiting.forEach(
                (pair, match) -> {
                    long a = numbers.find(session, pair.a());
                    long b = numbers.find(session, pair.b());
                    if (match.isEmpty()) {
                        session.run(
                                "DELETE FROM match WHERE a = ? AND b = ? AND witness = ?",
                                a,
                                b,
                                pair.witness());
                    } else {
                        List<String> reasons = match.get().reasons();
                        rows.add(
                                a,
                                b,
                                pair.witness(),
                                match.get().verdict().name(),
                                match.get().score(),
                                reasons.isEmpty() ? null : String.join(LINE, reasons));
                    }
                });
        waiting.clear();
        rows.write(session);
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
    public void expect(Collection<NodeId> nodes) {
        Session session = sessions.writer();
        Map<Long, NodeId> unknown = new HashMap<>();
        numbers.fetch(session, nodes);
        for (NodeId node : nodes) {
            long number = recent.containsKey(node) ? 0 : numbers.find(session, node);
            if (number != 0 && !numbers.hasNoMatch(node)) {
                unknown.put(number, node);
            }
        }
        if (unknown.isEmpty()) {
            return;
        }
        write(session);
        unknown.values().forEach(node -> recent.put(node, new TreeMap<>()));
        Set<NodeId> wantedIds = new HashSet<>(unknown.values());
        String wanted = unknown.keySet().toString();
        List<Kept> kept = session.all(OF_MANY, MatchTable::kept, wanted, wanted);
        Set<Long> ends = new HashSet<>();
        kept.forEach(one -> ends.addAll(List.of(one.a(), one.b())));
        numbers.fetchIds(session, ends);
        for (Kept one : kept) {
            Match match = one.match(numbers.id(session, one.a()), numbers.id(session, one.b()));
            for (NodeId end : List.of(match.a(), match.b())) {
                if (wantedIds.contains(end)) {
                    change(end, all -> all.put(new End(match.other(end), match.witness()), match));
                }
            }
        }
    }

    @Override
    public void beforeCommit(Session session) {
        write(session);
        witnesses.clear();
    }

    @Override
    public void forget() {
        recent.clear();
        waiting.clear();
        witnesses.clear();
        rows.clear();
    }

    /** For queries that other tables take part in: they must be up to date, too. */
    private void writeAll(Session session) {
        if (sessions.isWriting()) {
            numbers.write(session);
            write(session);
        }
    }

    private List<Match> read(NodeId node) {
        return sessions.read(
                session -> {
                    if (sessions.isWriting()) {
                        write(session);
                    }
                    long number = numbers.find(session, node);
                    return session.all(BY_NUMBERS, MatchTable::kept, number, number).stream()
                            .map(
                                    kept ->
                                            kept.match(
                                                    numbers.id(session, kept.a()),
                                                    numbers.id(session, kept.b())))
                            .sorted(
                                    Comparator.comparing((Match match) -> match.other(node))
                                            .thenComparing(Match::witness))
                            .toList();
                });
    }

    /** A row, its nodes by number. */
    private record Kept(
            long a, long b, Verdict verdict, double score, List<String> reasons, String witness) {
        Match match(NodeId one, NodeId other) {
            return new Match(one, other, verdict, score, reasons, witness);
        }
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getLong(1),
                row.getLong(2),
                Verdict.valueOf(row.getString(3)),
                row.getDouble(4),
                reasons(row.getString(5)),
                row.getString(6));
    }

    private static List<String> reasons(@Nullable String lines) {
        return lines == null ? List.of() : List.of(lines.split(LINE, -1));
    }

    @Override
    public List<Match> witnessedBy(String witness) {
        if (!witnesses.contains(witness)
                && witness.length() > 2
                && witness.charAt(1) == ':'
                && numbers.isFresh(new NodeId(witness))) {
            return List.of();
        }
        return sessions.read(
                session -> {
                    writeAll(session);
                    return session
                            .all(
                                    COLUMNS + "WHERE m.witness = ? AND m.witness <> ''",
                                    MatchTable::match,
                                    witness)
                            .stream()
                            .sorted(BY_IDS)
                            .toList();
                });
    }

    /**
     * The verdict stands in the query itself: the index of the unsure is found by its word. Equals
     * come as that index has them, for there are thousands of them in a large register.
     */
    @Override
    public List<Match> withVerdict(Verdict verdict, int offset, int limit) {
        return sessions.read(
                session -> {
                    writeAll(session);
                    return session.all(
                            COLUMNS
                                    + "WHERE m.verdict = '"
                                    + verdict.name()
                                    + "' ORDER BY m.score DESC, m.a, m.b, m.witness LIMIT ?"
                                    + " OFFSET ?",
                            MatchTable::match,
                            limit,
                            offset);
                });
    }

    private static Match match(ResultSet row) throws SQLException {
        return new Match(
                new NodeId(row.getString(1)),
                new NodeId(row.getString(2)),
                Verdict.valueOf(row.getString(3)),
                row.getDouble(4),
                reasons(row.getString(5)),
                row.getString(6));
    }
}
