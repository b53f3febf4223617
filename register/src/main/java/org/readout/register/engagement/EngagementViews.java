package org.readout.register.engagement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.model.Office;
import org.readout.model.Quote;
import org.readout.register.account.Accounts;
import org.readout.register.account.Seat;
import org.readout.register.account.Seating;
import org.readout.register.decision.Standing;
import org.readout.register.discrepancy.DiscrepancyFinder;
import org.readout.register.sighting.Sides;
import org.readout.register.sighting.SightingReader;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.view.Account;
import org.readout.register.view.EngagementView;
import org.readout.register.view.EngagementView.Present;
import org.readout.resolve.likeness.FoldedWords;
import org.readout.resolve.node.NodeId;

/** Puts an engagement together from its accounts and the decisions about it. */
public final class EngagementViews {
    private final RegisterStorage storage;
    private final Accounts accounts;

    public EngagementViews(RegisterStorage storage) {
        this.storage = storage;
        accounts = new Accounts(storage);
    }

    /**
     * @param id the cluster's or any member's
     * @return empty where there is no such engagement, or it was deleted
     */
    public Optional<EngagementView> of(NodeId id, Standing standing) {
        NodeId cluster = storage.clusters().clusterOf(id).orElse(null);
        if (cluster == null) {
            return Optional.empty();
        }
        List<Account> told =
                accounts.of(cluster).stream()
                        .filter(account -> !standing.isDeleted(account.node()))
                        .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Merging merging = new Merging(standing, storage.clusters().members(cluster));
        return Optional.of(view(cluster, told, merging));
    }

    private EngagementView view(NodeId cluster, List<Account> told, Merging merging) {
        TreeSet<String> sides = new TreeSet<>();
        told.forEach(
                account ->
                        account.engagement()
                                .sides()
                                .forEach(side -> sides.add(Sides.written(side))));
        List<Telling> statuses =
                each(told, account -> constant(account, account.engagement().status()));
        return new EngagementView(
                cluster,
                merging.of(
                        "kind",
                        each(told, account -> constant(account, account.engagement().kind()))),
                merging.of("status", statuses, StatusNews.latest(statuses)),
                merging.of("date", each(told, EngagementViews::date)),
                merging.of("place", each(told, EngagementViews::place)),
                merging.of("venue", each(told, EngagementViews::venue)),
                List.copyOf(sides),
                participants(told, merging),
                told,
                DiscrepancyFinder.find(cluster, told));
    }

    private static List<Telling> each(
            Collection<Account> accounts, Function<Account, @Nullable Telling> tell) {
        List<Telling> tellings = new ArrayList<>();
        for (Account account : accounts) {
            Telling telling = tell.apply(account);
            if (telling != null) {
                tellings.add(telling);
            }
        }
        return tellings;
    }

    private static Telling constant(Account account, Enum<?> value) {
        String written = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Telling(written, written, 0, account, account.engagement().quote());
    }

    private static @Nullable Telling date(Account account) {
        var when = account.engagement().when();
        return when == null
                ? null
                : new Telling(
                        when.date().iso(),
                        when.date().iso(),
                        when.date().iso().length(),
                        account,
                        when.quote());
    }

    private static @Nullable Telling place(Account account) {
        var where = account.engagement().where();
        return where == null ? null : words(where.name(), account, where.quote());
    }

    private static @Nullable Telling venue(Account account) {
        Quote building = account.engagement().building();
        return building == null ? null : words(building.singleSpaced(), account, building);
    }

    private static Telling words(String value, Account account, Quote quote) {
        return new Telling(value, String.join(" ", FoldedWords.of(value)), 0, account, quote);
    }

    private List<Present> participants(List<Account> told, Merging merging) {
        List<Present> present = new ArrayList<>();
        for (Seat seat : Seating.of(told)) {
            Seat.Occupant first = seat.occupants().getFirst();
            NodeId node = SightingReader.nodeOf(first.person());
            String who = first.person().name();
            List<Telling> names = new ArrayList<>();
            List<Telling> offices = new ArrayList<>();
            List<Telling> roles = new ArrayList<>();
            List<Telling> capacities = new ArrayList<>();
            for (Seat.Occupant occupant : seat.occupants()) {
                tell(occupant, names, offices, roles, capacities);
            }
            present.add(
                    new Present(
                            storage.clusters().clusterOf(node).orElse(node),
                            merging.of("name:" + who, names),
                            merging.of("office:" + who, offices),
                            merging.of("role:" + who, roles),
                            merging.of("capacity:" + who, capacities)));
        }
        return present;
    }

    private static void tell(
            Seat.Occupant occupant,
            List<Telling> names,
            List<Telling> offices,
            List<Telling> roles,
            List<Telling> capacities) {
        Account account = occupant.account();
        Quote mention =
                Quote.of(occupant.person().mention(), account.record().document().captured());
        names.add(words(occupant.person().name(), account, mention));
        for (Office office : occupant.person().offices()) {
            offices.add(words(office.title(), account, office.quote()));
        }
        String role = occupant.participant().role().name().toLowerCase(Locale.ROOT);
        roles.add(new Telling(role, role, 0, account, account.engagement().quote()));
        occupant.participant()
                .capacity()
                .ifPresent(
                        capacity ->
                                capacities.add(words(capacity.name(), account, capacity.quote())));
    }
}
