package org.readout.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.CalendarDate;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.model.Source;
import org.readout.model.Span;
import org.readout.register.decision.Anchor;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.memory.MemoryStorage;
import org.readout.register.storage.Card;
import org.readout.register.storage.CardQuery;
import org.readout.register.storage.DocumentCard;
import org.readout.register.storage.DocumentPage;
import org.readout.register.storage.DocumentQuery;
import org.readout.register.storage.DocumentText;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.SearchEntry;
import org.readout.register.storage.SearchQuery;
import org.readout.register.storage.Sighting;
import org.readout.register.storage.TextIndex;
import org.readout.resolve.block.BlockSize;
import org.readout.resolve.judge.Match;
import org.readout.resolve.judge.Verdict;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import org.readout.resolve.node.PersonNode;

/** Whatever is put and taken away, the file answers as the storage in memory does. */
class SameAsInMemoryTest {
    private static final List<List<String>> SIDES =
            List.of(List.of("NO", "CL"), List.of("NO"), List.of("CL", "KE", "NO"), List.of("KE"));
    private static final List<List<String>> ASKED =
            List.of(
                    List.of(),
                    List.of("CL"),
                    List.of("NO", "CL"),
                    List.of("KE", "CL"),
                    List.of("NO", "KE", "CL"));
    private static final int STEPS = 2000;
    private static final int PORTION = 50;
    private static final List<String> NAMES =
            List.of("Anna Berg", "Erik Berg", "Anna Holm", "Đặng Thị Yến", "O'Hara", "李明");
    private static final List<String> WORDS =
            List.of(
                    "railway",
                    "Rail",
                    "cooperation",
                    "Đường",
                    "co-operate",
                    "trade",
                    "école",
                    "5G");

    @TempDir Path folder;
    private final Random random = new Random(20261121);
    private final RegisterStorage memory = new MemoryStorage();
    private RegisterStorage file;
    private Function<RegisterStorage, Object> lastAsked = storage -> true;

    @BeforeEach
    void open() {
        file = SqliteStorage.openOrCreate(folder.resolve("readout.db"));
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void nodesAndBlocks() {
        List<PersonNode> made = new ArrayList<>();
        steps(
                STEPS,
                step -> {
                    PersonNode node = person();
                    if (random.nextInt(4) > 0 || made.isEmpty()) {
                        made.add(node);
                        both(storage -> storage.nodes().put(node));
                    } else {
                        NodeId gone = made.get(random.nextInt(made.size())).id();
                        both(storage -> storage.nodes().remove(gone));
                    }
                    NodeId asked = person().id();
                    sameBlock();
                    same(storage -> storage.nodes().find(asked)); // by another session, too
                });
        same(storage -> listed(each -> storage.nodes().each(NodeKind.PERSON, each::add)));
        same(storage -> listed(each -> storage.nodes().each(NodeKind.BODY, each::add)));
    }

    /** More commits than parts: changes of each have been moved, and others wait. */
    @Test
    void blocksWhoseChangesWaitWhileTheRegisterIsClosed() {
        List<NodeId> made = new ArrayList<>();
        for (int commit = 1; commit <= 200; commit++) {
            PersonNode node = person();
            if (random.nextInt(4) > 0 || made.isEmpty()) {
                made.add(node.id());
                both(storage -> storage.nodes().put(node));
            } else {
                NodeId gone = made.get(random.nextInt(made.size()));
                both(storage -> storage.nodes().remove(gone));
            }
            if (commit % 17 == 0) {
                close();
                open();
            }
            file.write(
                    () -> {
                        IntStream.range(0, 5).forEach(i -> sameBlock());
                        return true;
                    });
        }
    }

    private void sameBlock() {
        String key = key();
        int limit = random.nextInt(5) == 0 ? Integer.MAX_VALUE : random.nextInt(60);
        same(storage -> storage.nodes().under(NodeKind.PERSON, key, limit));
    }

    @Test
    void sightings() {
        steps(
                STEPS,
                step -> {
                    DocumentKey document = document();
                    if (random.nextInt(20) > 0) {
                        Sighting sighting =
                                new Sighting(
                                        id(), document, "p" + random.nextInt(3), span(), day());
                        both(storage -> storage.sightings().removeOf(other(document)));
                        both(storage -> storage.sightings().put(sighting));
                    }
                    NodeId node = id();
                    same(storage -> storage.sightings().of(node));
                    same(storage -> storage.sightings().in(document));
                    same(storage -> storage.sightings().sum(List.of(node)));
                    same(storage -> storage.sightings().latest(List.of(node), STEPS));
                    same(
                            storage ->
                                    storage.sightings().latest(List.of(node), 3).stream()
                                            .map(Sighting::day)
                                            .toList());
                });
    }

    private DocumentKey other(DocumentKey document) {
        return new DocumentKey(document.value().replace('0', '1'));
    }

    @Test
    void matches() {
        steps(
                STEPS,
                step -> {
                    NodeId one = id();
                    NodeId other = id();
                    if (one.equals(other)) {
                        return;
                    }
                    Match match =
                            Match.of(
                                    one,
                                    other,
                                    pick(List.of(Verdict.values())),
                                    random.nextInt(5) / 4.0,
                                    random.nextBoolean()
                                            ? List.of()
                                            : List.of("same side", "one letter"),
                                    random.nextBoolean() ? "" : "e:" + random.nextInt(3));
                    if (random.nextInt(5) > 0) {
                        both(storage -> storage.matches().put(match));
                    } else {
                        both(storage -> storage.matches().remove(match));
                    }
                    same(storage -> storage.matches().of(one));
                    same(storage -> storage.matches().witnessedBy("e:1"));
                });
        for (Verdict verdict : Verdict.values()) {
            same(storage -> Set.copyOf(storage.matches().withVerdict(verdict, 0, STEPS)));
            same(
                    storage ->
                            storage.matches().withVerdict(verdict, 3, 40).stream()
                                    .map(Match::score)
                                    .toList());
        }
    }

    @Test
    void clusters() {
        steps(
                STEPS,
                step -> {
                    NodeId one = id();
                    NodeId other = id();
                    both(
                            storage -> {
                                // a cluster is called by its smallest member
                                NodeId least = one.compareTo(other) < 0 ? one : other;
                                storage.clusters().assign(one, least);
                                storage.clusters().assign(other, least);
                            });
                    NodeId gone = id();
                    if (random.nextInt(10) == 0 && memory.clusters().members(gone).size() < 2) {
                        both(storage -> storage.clusters().remove(gone));
                    }
                    NodeId asked = id();
                    same(storage -> storage.clusters().clusterOf(asked));
                    same(storage -> storage.clusters().members(asked));
                });
    }

    @Test
    void documents() {
        steps(
                200,
                step -> {
                    DocumentKey key = document();
                    if (random.nextInt(4) > 0) {
                        FiledDocument filed = filed(key);
                        both(storage -> storage.documents().put(filed));
                    } else {
                        both(storage -> storage.documents().remove(key));
                    }
                    same(storage -> storage.documents().find(key));
                    same(storage -> storage.documents().named("page-1"));
                    same(storage -> storage.documents().size());
                    DocumentQuery query = documentQuery();
                    List<DocumentKey> keys = List.of(document(), key, document());
                    same(storage -> storage.documentList().cards(keys));
                    same(storage -> storage.documentList().count(query));
                    same(storage -> storage.documentList().find(query).cards());
                    same(storage -> pageByPage(storage, query.limitedTo(3)));
                });
        same(storage -> listed(each -> storage.documents().each(each::add)));
    }

    @Test
    void decisions() {
        NodeId a = id();
        NodeId b = id();
        List<Decision> made =
                List.of(
                        new Decision.Same(a, b),
                        new Decision.Different(a, b),
                        new Decision.Hold(a, b),
                        new Decision.Prefer(a, "date", "2026-02-04"),
                        new Decision.Correct(a, "place", "Đà Nẵng"),
                        new Decision.SetStatus(a, "done"),
                        new Decision.Delete(b),
                        new Decision.Add(a, "alias", "The Envoy"),
                        new Decision.Undo(3));
        for (int i = 0; i < made.size(); i++) {
            DecisionEntry entry =
                    new DecisionEntry(
                            i + 1,
                            Instant.parse("2026-11-21T10:00:00.123456Z"),
                            "desk",
                            i % 2 == 0 ? "" : "both letters agree",
                            made.get(i),
                            i == 0 ? List.of(new Anchor(a, page(0), new Span(3, 9))) : List.of(),
                            "0".repeat(64),
                            "f".repeat(64));
            both(storage -> storage.decisions().append(entry));
        }
        same(storage -> storage.decisions().entries());
    }

    @Test
    void heirs() {
        NodeId gone = NodeId.named(NodeKind.PERSON, "gone");
        NodeId heir = NodeId.named(NodeKind.PERSON, "heir");
        both(storage -> storage.decisions().inherit(gone, heir));
        same(storage -> storage.decisions().heirs());
        both(storage -> storage.decisions().inherit(gone, NodeId.named(NodeKind.PERSON, "next")));
        same(storage -> storage.decisions().heirs());
        both(storage -> storage.decisions().inherit(gone, null));
        same(storage -> storage.decisions().heirs());
    }

    @Test
    void search() {
        steps(
                150,
                step -> {
                    DocumentKey document = page(step);
                    List<SearchEntry> entries =
                            IntStream.range(0, 3)
                                    .mapToObj(i -> entry(document, random.nextInt(10_000)))
                                    .toList();
                    both(storage -> entries.forEach(storage.search()::put));
                    if (random.nextInt(20) == 0) {
                        DocumentKey gone = page(random.nextInt(step + 1));
                        both(storage -> storage.search().removeOf(gone));
                    }
                    SearchQuery query = query();
                    same(storage -> storage.search().count(query));
                    same(storage -> storage.search().count(query, 3));
                    SearchQuery both = query.concerning(List.of("NO", "org:Fjord Union"));
                    same(storage -> storage.search().find(both));
                    same(storage -> storage.search().find(query));
                    String typed = pick(List.of("raliway", "ecoel", "coperate", "xrade", "rial"));
                    same(storage -> storage.search().near(typed));
                    same(storage -> storage.search().facets(query));
                });
    }

    @Test
    void documentsByAllTheirWords() {
        Map<DocumentKey, DocumentText> texts = new HashMap<>();
        steps(
                150,
                step -> {
                    DocumentKey key = page(random.nextInt(40));
                    FiledDocument filed = filed(key);
                    texts.put(key, text(key));
                    SearchEntry entry = entry(key, random.nextInt(10_000));
                    both(storage -> storage.documents().put(filed));
                    both(storage -> storage.search().put(entry));
                    if (random.nextInt(10) == 0) {
                        DocumentKey gone = page(random.nextInt(40));
                        both(storage -> storage.texts().removeOf(gone));
                        both(storage -> storage.search().removeOf(gone));
                    }
                    if (random.nextInt(20) == 0) {
                        texts.remove(key); // an older version
                    }
                    both(
                            storage -> {
                                for (TextIndex.Waiting one : storage.texts().waiting(100)) {
                                    storage.texts().put(one, texts.get(one.document()));
                                }
                            });
                    SearchQuery query = query();
                    same(storage -> storage.texts().find(query));
                    same(storage -> storage.texts().count(query, 3));
                    same(storage -> storage.texts().find(SearchQuery.of("rail tra", 20)));
                });
    }

    @Test
    void cardsByDay() {
        both(
                storage -> {
                    for (int i = 0; i < 60; i++) {
                        storage.cards()
                                .put(
                                        new Card(
                                                new NodeId("e:%016x:1-2".formatted(i)),
                                                "meeting",
                                                "Talks",
                                                "",
                                                SIDES.get(i % SIDES.size()),
                                                i % 7 == 0
                                                        ? null
                                                        : LocalDate.of(2026, 1, 1 + i % 20),
                                                i % 2 == 0 ? "2026-01" : "",
                                                "held",
                                                null,
                                                1 + i % 9));
                    }
                });
        LocalDate from = LocalDate.of(2026, 1, 5);
        for (List<String> sides : ASKED) {
            same(storage -> storage.cards().days(NodeKind.ENGAGEMENT, sides, null, null));
            for (CardQuery.Order order : CardQuery.Order.values()) {
                CardQuery query =
                        CardQuery.newest(NodeKind.ENGAGEMENT, 100).concerning(sides).by(order);
                same(storage -> storage.cards().find(query).cards());
                same(
                        storage ->
                                storage.cards()
                                        .find(query.between(from, from.plusDays(3)))
                                        .cards());
                same(storage -> storage.cards().count(query));
                same(storage -> storage.cards().tally(query.limitedTo(7)));
            }
            same(
                    storage ->
                            storage.cards()
                                    .days(NodeKind.ENGAGEMENT, sides, from, from.plusDays(9)));
        }
    }

    @Test
    void thingsOfSidesByHowManyDocumentsTellOfThem() {
        both(
                storage -> {
                    for (int i = 0; i < 60; i++) {
                        storage.cards()
                                .put(
                                        new Card(
                                                new NodeId("m:%016x".formatted(i % 50)),
                                                "",
                                                "Joint Committee",
                                                "",
                                                SIDES.get(i % SIDES.size()),
                                                LocalDate.of(2026, 1, 1 + i % 20),
                                                "",
                                                "",
                                                null,
                                                1 + i % 9));
                    }
                });
        for (List<String> sides : ASKED) {
            CardQuery query =
                    CardQuery.newest(NodeKind.MECHANISM, 100)
                            .concerning(sides)
                            .by(CardQuery.Order.TOLD);
            same(storage -> storage.cards().find(query).cards());
            same(storage -> storage.cards().count(query));
        }
    }

    @Test
    void cardsWhoseSidesDaysAndDocumentsChange() {
        List<NodeKind> kinds = List.of(NodeKind.ENGAGEMENT, NodeKind.MECHANISM);
        steps(
                400,
                step -> {
                    Card card =
                            new Card(
                                    new NodeId(
                                            pick(List.of("e:%016x:1-2", "m:%016x"))
                                                    .formatted(random.nextInt(9))),
                                    "",
                                    "Talks",
                                    "",
                                    pick(SIDES),
                                    random.nextInt(3) == 0 ? day() : LocalDate.of(2026, 1, 9),
                                    "",
                                    "",
                                    null,
                                    1 + random.nextInt(4));
                    both(
                            storage -> {
                                if (card.documents() == 4) {
                                    storage.cards().remove(card.id());
                                } else {
                                    storage.cards().put(card);
                                }
                            });
                    CardQuery query =
                            CardQuery.newest(pick(kinds), 100)
                                    .concerning(pick(ASKED))
                                    .by(pick(List.of(CardQuery.Order.values())));
                    same(storage -> storage.cards().count(query));
                    same(storage -> storage.cards().find(query).cards());
                    same(storage -> storage.cards().size(query.kind()));
                });
    }

    @Test
    void commitmentsOfWhichSomethingIsExpected() {
        List<String> states = List.of("agreed", "signed", "done", "under-way");
        both(
                storage -> {
                    for (int i = 0; i < 60; i++) {
                        storage.cards()
                                .put(
                                        new Card(
                                                new NodeId("c:%016x".formatted(i)),
                                                "",
                                                "open a line",
                                                "",
                                                i % 3 == 0 ? List.of("NO", "CL") : List.of("NO"),
                                                LocalDate.of(2026, 1, 1 + i % 20),
                                                "",
                                                states.get(i % states.size()),
                                                i % 5 == 0
                                                        ? LocalDate.of(2026, 6, 1 + i % 9)
                                                        : null,
                                                1));
                    }
                });
        for (CardQuery.Follow follow : CardQuery.Follow.values()) {
            for (CardQuery.Order order : CardQuery.Order.values()) {
                for (List<String> sides : List.of(List.<String>of(), List.of("CL"))) {
                    CardQuery query =
                            CardQuery.newest(NodeKind.COMMITMENT, 100)
                                    .concerning(sides)
                                    .following(follow)
                                    .by(order);
                    same(storage -> storage.cards().find(query).cards());
                    same(storage -> storage.cards().count(query));
                }
            }
        }
    }

    @Test
    void names() {
        steps(
                80,
                step -> {
                    NodeId id = NodeId.named(NodeKind.PERSON, "p" + random.nextInt(30));
                    int documents = random.nextInt(5);
                    Set<String> spellings =
                            random.nextInt(6) == 0
                                    ? Set.of()
                                    : Set.of(pick(NAMES), "Đặng " + pick(NAMES) + step);
                    both(
                            storage -> {
                                storage.cards()
                                        .put(
                                                new Card(
                                                        id, "", "x", "", List.of(), null, "", "",
                                                        null, documents));
                                storage.names().put(id, spellings);
                            });
                    for (String words : List.of("an", "berg dang", "Đặng", "ann berg", "zz", "")) {
                        same(storage -> storage.names().find(NodeKind.PERSON, words, 5));
                    }
                });
    }

    private static DocumentKey page(int number) {
        return new DocumentKey("%016x".formatted(number * 0x9E3779B97F4A7C15L));
    }

    private SearchEntry entry(DocumentKey document, int place) {
        return new SearchEntry(
                id(),
                document,
                new Span(place, place + 10),
                pick(WORDS) + " and " + pick(WORDS) + ", " + pick(WORDS) + ".",
                Set.of(pick(List.of("NO", "CL", "org:Fjord Union"))),
                Set.of(pick(NAMES), pick(NAMES).equals("O'Hara") ? "Ann" : "Berg Holm"),
                pick(List.of("", "The Fjord")),
                pick(List.of("meeting", "propose")),
                Set.of(pick(List.of("rail", "political-trust"))),
                day());
    }

    private DocumentText text(DocumentKey document) {
        return new DocumentText(
                document,
                pick(WORDS) + " and " + pick(WORDS) + ". " + pick(WORDS) + ", later " + pick(WORDS),
                Set.of("NO", pick(List.of("CL", "org:Fjord Union"))),
                Set.of(pick(NAMES), "Berg Holm"),
                pick(List.of("", "The Fjord")),
                Set.of("meeting", pick(List.of("propose", "commitment"))),
                Set.of(pick(List.of("rail", "political-trust"))),
                day());
    }

    private SearchQuery query() {
        SearchQuery query =
                SearchQuery.of(
                                random.nextBoolean()
                                        ? ""
                                        : pick(List.of("rail", "co", "duong rail", "ÉCOLE 5g")),
                                20)
                        .with(
                                random.nextInt(3) > 0
                                        ? List.of()
                                        : pick(
                                                List.of(
                                                        List.of("anna"),
                                                        List.of("Anna Berg"),
                                                        List.of("berg", "dang yen"))))
                        .reportedBy(random.nextInt(3) > 0 ? null : "The Fjord")
                        .ofKinds(
                                random.nextInt(3) > 0
                                        ? List.of()
                                        : pick(
                                                List.of(
                                                        List.of("meeting"),
                                                        List.of("meeting", "propose"))))
                        .on(random.nextInt(3) > 0 ? null : "political-trust")
                        .between(
                                random.nextInt(3) > 0 ? null : LocalDate.of(2026, 1, 10),
                                random.nextInt(3) > 0 ? null : LocalDate.of(2026, 1, 15))
                        .from(random.nextInt(3));
        return random.nextInt(3) > 0
                ? query
                : query.concerning(List.of("org:Fjord Union"))
                        .spelled(Map.of("rail", Set.of("trade")));
    }

    private static List<DocumentCard> pageByPage(RegisterStorage storage, DocumentQuery query) {
        List<DocumentCard> all = new ArrayList<>();
        DocumentPage page = storage.documentList().find(query);
        all.addAll(page.cards());
        while (!page.next().isEmpty()) {
            page = storage.documentList().find(query.after(page.next()));
            all.addAll(page.cards());
        }
        return all;
    }

    private DocumentQuery documentQuery() {
        DocumentCard.Dating dating =
                random.nextBoolean() ? null : pick(List.of(DocumentCard.Dating.values()));
        return DocumentQuery.newest(100)
                .of(random.nextBoolean() ? "" : "The Fjord")
                .dated(dating)
                .oldestFirst(random.nextBoolean())
                .between(
                        random.nextInt(3) > 0 ? null : LocalDate.of(2026, 1, 10),
                        random.nextInt(3) > 0 ? null : LocalDate.of(2026, 1, 15));
    }

    private Source published() {
        String day = pick(List.of("", "2026", "2026-01", "2026-01-12", "2026-01-16"));
        return new Source(
                random.nextBoolean() ? null : "The Fjord",
                CalendarDate.parse(day).orElse(null),
                null,
                null);
    }

    private FiledDocument filed(DocumentKey key) {
        String text = pick(WORDS) + " " + random.nextInt(100);
        Document document =
                new Document(
                        "page-" + random.nextInt(3),
                        text,
                        new Source(pick(NAMES), null, null, null));
        return new FiledDocument(
                key,
                "file:" + random.nextInt(5),
                1 + random.nextInt(3),
                "1",
                DocumentRecord.irrelevant(document, published(), null, List.of(), List.of()));
    }

    private PersonNode person() {
        String name = pick(NAMES) + random.nextInt(120);
        // most blocks are closed early, and get more nodes than they are read with
        Set<String> keys = new TreeSet<>(Set.of(key(), key() + "x"));
        return new PersonNode(
                NodeId.named(NodeKind.PERSON, name),
                List.of(name.split(" ")),
                Set.of(name),
                pick(List.of("NO", "")),
                "",
                Set.of("Minister"),
                day(),
                day(),
                keys);
    }

    private String key() {
        return pick(List.of("", BlockSize.COARSE, BlockSize.COARSEST)) + "k" + random.nextInt(3);
    }

    private NodeId id() {
        return NodeId.named(NodeKind.PERSON, "n" + random.nextInt(12));
    }

    private DocumentKey document() {
        return new DocumentKey("%016x".formatted(random.nextLong(8) * 0x1FFFFFFFFFFFFFFFL));
    }

    private Span span() {
        int start = random.nextInt(50);
        return new Span(start, start + 1 + random.nextInt(5));
    }

    private @Nullable LocalDate day() {
        int day = random.nextInt(30);
        return day == 0 ? null : LocalDate.of(2026, 1, day);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static <T> List<T> listed(java.util.function.Consumer<List<T>> filler) {
        List<T> list = new ArrayList<>();
        filler.accept(list);
        return list;
    }

    /** Steps happen in portions, as documents are added: a transaction reads what it wrote. */
    private void steps(int count, java.util.function.IntConsumer step) {
        for (int from = 0; from < count; from += PORTION) {
            int first = from;
            file.write(
                    () -> {
                        IntStream.range(first, Math.min(count, first + PORTION)).forEach(step);
                        return true;
                    });
            assertThat(lastAsked.apply(file)).isEqualTo(lastAsked.apply(memory));
        }
    }

    private void both(java.util.function.Consumer<RegisterStorage> work) {
        work.accept(memory);
        file.write(
                () -> {
                    work.accept(file);
                    return true;
                });
    }

    /** Read by the writing session inside a portion, by another one behind it. */
    private void same(Function<RegisterStorage, Object> question) {
        lastAsked = question;
        assertThat(question.apply(file)).isEqualTo(question.apply(memory));
    }
}
