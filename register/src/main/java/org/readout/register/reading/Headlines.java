package org.readout.register.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.CalendarDate;
import org.readout.register.Register;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.Sighting;
import org.readout.register.view.EngagementView;
import org.readout.register.view.PersonView;
import org.readout.resolve.node.NodeId;

/** Calls things by what a reader knows them by. */
public final class Headlines {
    private final Register register;
    private final RegisterStorage storage;

    public Headlines(Register register) {
        this.register = register;
        storage = register.storage();
    }

    /** Of a cluster or any member of one. */
    public Headline of(NodeId id) {
        return switch (id.kind()) {
            case PERSON -> register.person(id).map(Headlines::person).orElseGet(() -> gone(id));
            case ENGAGEMENT ->
                    register.engagement(id).map(Headlines::engagement).orElseGet(() -> gone(id));
            case COMMITMENT, FORMULATION, MECHANISM, INSTRUMENT, PROJECT, BODY, TEXT -> {
                NodeId cluster = storage.clusters().clusterOf(id).orElse(id);
                yield quoted(cluster, storage.clusters().members(cluster));
            }
        };
    }

    /** As {@link #of}, but of what is known by its words only the member's own. */
    Headline own(NodeId id) {
        return switch (id.kind()) {
            case PERSON, ENGAGEMENT -> of(id);
            case COMMITMENT, FORMULATION, MECHANISM, INSTRUMENT, PROJECT, BODY, TEXT ->
                    quoted(id, List.of(id));
        };
    }

    private static Headline gone(NodeId id) {
        return new Headline(id, "no longer told by any document", "", null, 0);
    }

    public static Headline person(PersonView person) {
        String office = person.tenures().isEmpty() ? "" : person.tenures().getLast().office();
        List<String> detail = new ArrayList<>();
        if (!office.isEmpty()) {
            detail.add(office);
        }
        if (!person.side().isEmpty()) {
            detail.add(country(person.side()));
        }
        LocalDate day =
                person.tenures().stream()
                        .map(tenure -> tenure.lastSeen())
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        return new Headline(
                person.id(),
                person.name(),
                String.join(", ", detail),
                day,
                person.citations().size());
    }

    public static Headline engagement(EngagementView engagement) {
        List<String> detail = new ArrayList<>();
        if (!engagement.place().preferred().isEmpty()) {
            detail.add(engagement.place().preferred());
        }
        if (!engagement.sides().isEmpty()) {
            detail.add(
                    String.join(
                            " – ", engagement.sides().stream().map(Headlines::country).toList()));
        }
        return new Headline(
                engagement.id(),
                engagement.kind().preferred().replace('-', ' ')
                        + ", "
                        + engagement.status().preferred(),
                String.join(" · ", detail),
                day(engagement),
                engagement.accounts().size());
    }

    /** The English name of the state or body that a side is. */
    private static String country(String side) {
        return side.length() == 2
                ? Locale.of("", side).getDisplayCountry(Locale.ENGLISH)
                : side.startsWith("org:") ? side.substring("org:".length()) : side;
    }

    /**
     * The first day it can have been on, else the day it was first told; null where neither is
     * known.
     */
    public static @Nullable LocalDate day(EngagementView engagement) {
        return CalendarDate.parse(engagement.date().preferred())
                .flatMap(CalendarDate::firstDay)
                .orElseGet(
                        () ->
                                engagement.accounts().stream()
                                        .map(account -> account.published())
                                        .filter(Objects::nonNull)
                                        .min(Comparator.naturalOrder())
                                        .orElse(null));
    }

    /** By the words of the document that tells it last. */
    private Headline quoted(NodeId cluster, List<NodeId> members) {
        Sighting last = null;
        Set<String> documents = new HashSet<>();
        for (NodeId member : members) {
            for (Sighting sighting : storage.sightings().of(member)) {
                documents.add(sighting.document().value());
                last = last == null || isLater(sighting, last) ? sighting : last;
            }
        }
        if (last == null) {
            return gone(cluster);
        }
        FiledDocument filed = storage.documents().find(last.document()).orElseThrow();
        String words =
                last.span()
                        .of(filed.record().document().captured())
                        .strip()
                        .replaceAll("\\s+", " ");
        return new Headline(
                cluster,
                words,
                filed.record().source().outlet().orElse(""),
                last.day(),
                documents.size());
    }

    private static boolean isLater(Sighting one, Sighting other) {
        LocalDate a = one.day();
        LocalDate b = other.day();
        return a != null && (b == null || a.isAfter(b));
    }
}
