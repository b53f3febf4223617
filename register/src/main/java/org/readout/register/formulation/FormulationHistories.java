package org.readout.register.formulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.model.DocumentRecord;
import org.readout.model.NamedThing;
import org.readout.model.Quote;
import org.readout.model.Span;
import org.readout.model.Statement;
import org.readout.register.decision.Standing;
import org.readout.register.sighting.Sides;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.Sighting;
import org.readout.register.view.Citation;
import org.readout.register.view.FormulationHistory;
import org.readout.register.view.FormulationHistory.Change;
import org.readout.register.view.FormulationHistory.Version;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.PhraseNode;

/** Puts a formulation together from every document that uses it. */
public final class FormulationHistories {
    private static final Comparator<Sighting> EARLIEST_FIRST =
            Comparator.comparing(
                            Sighting::day,
                            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(Sighting::document)
                    .thenComparing(Sighting::span);
    private static final Comparator<Version> BY_FIRST_USE =
            Comparator.comparing(
                            Version::firstUse,
                            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(Version::wording);

    private final RegisterStorage storage;

    public FormulationHistories(RegisterStorage storage) {
        this.storage = storage;
    }

    /**
     * @param id the cluster's or any wording's
     * @return empty where there is no such formulation, or it was deleted
     */
    public Optional<FormulationHistory> of(NodeId id, Standing standing) {
        return of(id, standing, Integer.MAX_VALUE);
    }

    /**
     * As {@link #of(NodeId, Standing)}, looking at no more than {@code most} uses of each wording,
     * the earliest and the latest: what thousands of documents use must not cost thousands.
     */
    public Optional<FormulationHistory> of(NodeId id, Standing standing, int most) {
        NodeId cluster = storage.clusters().clusterOf(id).orElse(null);
        if (cluster == null) {
            return Optional.empty();
        }
        List<Version> versions = new ArrayList<>();
        Map<Version, List<String>> parts = new HashMap<>();
        String kind = "";
        for (NodeId member : storage.clusters().members(cluster)) {
            if (!standing.isDeleted(member)
                    && storage.nodes().find(member).orElse(null) instanceof PhraseNode node) {
                Version version = version(node, most);
                versions.add(version);
                parts.put(version, node.words());
                int bar = node.detail().indexOf('|');
                kind = bar < 0 ? node.detail() : node.detail().substring(0, bar);
            }
        }
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        versions.sort(BY_FIRST_USE);
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            Version before = versions.get(i - 1);
            Version after = versions.get(i);
            changes.add(
                    Changes.between(
                            before.wording(),
                            parts.getOrDefault(before, List.of()),
                            after.wording(),
                            parts.getOrDefault(after, List.of())));
        }
        return Optional.of(
                new FormulationHistory(cluster, label(versions), kind, versions, changes));
    }

    private static String label(List<Version> versions) {
        return versions.stream()
                .max(
                        Comparator.comparingInt((Version version) -> version.uses().size())
                                .thenComparing(Version::wording, Comparator.reverseOrder()))
                .map(Version::wording)
                .orElse("");
    }

    private Version version(PhraseNode node, int most) {
        List<Sighting> sightings = new ArrayList<>(storage.sightings().of(node.id()));
        sightings.sort(EARLIEST_FIRST);
        Map<String, Integer> wordings = new TreeMap<>();
        TreeSet<String> users = new TreeSet<>();
        List<Citation> uses = new ArrayList<>();
        for (Sighting sighting : ends(sightings, most)) {
            FiledDocument filed = storage.documents().find(sighting.document()).orElseThrow();
            DocumentRecord record = filed.record();
            int at = Integer.parseInt(sighting.local().substring(1));
            NamedThing thing = record.things().get(at);
            wordings.merge(thing.name(), 1, Integer::sum);
            users.addAll(users(record, sighting.span()));
            uses.add(
                    new Citation(
                            filed.key(),
                            record.document().id(),
                            record.source().outlet().orElse(""),
                            Quote.of(sighting.span(), record.document().captured())));
        }
        String wording =
                wordings.entrySet().stream()
                        .max(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .thenComparing(
                                                Map.Entry::getKey, Comparator.reverseOrder()))
                        .map(Map.Entry::getKey)
                        .orElse("");
        List<LocalDate> days = new ArrayList<>();
        sightings.forEach(
                sighting -> {
                    if (sighting.day() != null) {
                        days.add(sighting.day());
                    }
                });
        return new Version(
                wording,
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast(),
                List.copyOf(users),
                uses);
    }

    /** The first and the last of many. */
    private static List<Sighting> ends(List<Sighting> sightings, int most) {
        if (sightings.size() <= most) {
            return sightings;
        }
        List<Sighting> ends = new ArrayList<>(sightings.subList(0, most / 2));
        ends.addAll(sightings.subList(sightings.size() - (most - most / 2), sightings.size()));
        return ends;
    }

    /** Who says it: the speakers of the statement it stands in. */
    private static List<String> users(DocumentRecord record, Span span) {
        List<String> users = new ArrayList<>();
        for (Statement statement : record.statements()) {
            if (statement.quote().span().overlaps(span)) {
                statement.speakers().forEach(speaker -> users.add(Sides.named(speaker, record)));
            }
        }
        return users;
    }
}
