package org.readout.register.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.model.CalendarDate;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.Sighting;
import org.readout.register.view.Account;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/** The accounts of an engagement, fetched from where they are kept. */
public final class Accounts {
    private static final Comparator<Account> EARLIEST_FIRST =
            Comparator.comparing(
                            Account::published, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Account::doc)
                    .thenComparing(Account::node);

    private final RegisterStorage storage;

    public Accounts(RegisterStorage storage) {
        this.storage = storage;
    }

    /**
     * The earliest published first.
     *
     * @param cluster an engagement's; any member's id does
     */
    public List<Account> of(NodeId cluster) {
        NodeId current = storage.clusters().clusterOf(cluster).orElse(cluster);
        List<Account> accounts = new ArrayList<>();
        for (NodeId member : storage.clusters().members(current)) {
            for (Sighting sighting : storage.sightings().of(member)) {
                account(sighting).ifPresent(accounts::add);
            }
        }
        accounts.sort(EARLIEST_FIRST);
        return accounts;
    }

    private Optional<Account> account(Sighting sighting) {
        Optional<FiledDocument> filed = storage.documents().find(sighting.document());
        if (filed.isEmpty()) {
            return Optional.empty();
        }
        DocumentRecord record = filed.get().record();
        for (Engagement engagement : record.engagements()) {
            if (engagement.id().value().equals(sighting.local())) {
                return Optional.of(
                        new Account(
                                sighting.node(),
                                sighting.document(),
                                record,
                                engagement,
                                published(record),
                                original(sighting.document())));
            }
        }
        return Optional.empty();
    }

    private static @Nullable LocalDate published(DocumentRecord record) {
        return record.source().published().flatMap(CalendarDate::lastDay).orElse(null);
    }

    /** The document whose text it repeats: the earliest of those alike, if that is another. */
    private @Nullable DocumentKey original(DocumentKey document) {
        for (Sighting sighting : storage.sightings().in(document)) {
            if (sighting.node().kind() == NodeKind.TEXT) {
                NodeId cluster =
                        storage.clusters().clusterOf(sighting.node()).orElse(sighting.node());
                DocumentKey earliest = earliest(storage.clusters().members(cluster), sighting);
                return earliest.equals(document) ? null : earliest;
            }
        }
        return null;
    }

    private DocumentKey earliest(List<NodeId> texts, Sighting own) {
        return texts.stream()
                .flatMap(text -> storage.sightings().of(text).stream())
                .min(
                        Comparator.comparing(
                                        Sighting::day,
                                        Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                                .thenComparing(Sighting::document))
                .orElse(own)
                .document();
    }
}
