package org.readout.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.CalendarDate;
import org.readout.model.Capacity;
import org.readout.model.Commitment;
import org.readout.model.CommitmentId;
import org.readout.model.CountryCode;
import org.readout.model.Dated;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.EngagementId;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.NamedThing;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.model.PersonId;
import org.readout.model.Placed;
import org.readout.model.Quote;
import org.readout.model.Role;
import org.readout.model.Source;
import org.readout.model.Span;
import org.readout.model.SpeechAct;
import org.readout.model.StatementId;
import org.readout.model.Topic;

/** A record put together by hand; every name and quote must stand in the text. */
final class Report {
    private final String name;
    private final String outlet;
    private final @Nullable String published;
    private final String text;
    private final List<Person> persons = new ArrayList<>();
    private final List<Engagement> engagements = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<NamedThing> things = new ArrayList<>();
    private @Nullable String address;

    private Report(String name, String outlet, @Nullable String published, String text) {
        this.name = name;
        this.outlet = outlet;
        this.published = published;
        this.text = text;
    }

    static Report of(String name, @Nullable String published, String text) {
        return new Report(name, "Outlet of " + name, published, text);
    }

    Report at(String url) {
        address = url;
        return this;
    }

    Report person(String called, String side, String... offices) {
        List<Office> held = new ArrayList<>();
        for (String office : offices) {
            held.add(new Office(office, quote(called)));
        }
        persons.add(
                new Person(
                        new PersonId("p" + (persons.size() + 1)),
                        called,
                        quote(called).span(),
                        List.of(),
                        side(side),
                        held));
        return this;
    }

    /** The first is what the document is about. */
    Report engagement(
            EngagementKind kind,
            EngagementStatus status,
            @Nullable String date,
            @Nullable String place,
            String sides,
            String quote,
            String... present) {
        List<Participant> participants = new ArrayList<>();
        for (String who : present) {
            int colon = who.indexOf(':');
            Role role = colon < 0 ? Role.ATTENDEE : Role.valueOf(who.substring(0, colon));
            participants.add(new Participant(person(who.substring(colon + 1)), role, null));
        }
        List<Actor.Side> all = new ArrayList<>();
        for (String side : sides.split(" ")) {
            all.add(side(side));
        }
        Quote words = quote(quote);
        engagements.add(
                new Engagement(
                        new EngagementId("e" + (engagements.size() + 1)),
                        engagements.isEmpty(),
                        kind,
                        status,
                        date == null
                                ? null
                                : new Dated(CalendarDate.parse(date).orElseThrow(), words),
                        place == null ? null : new Placed(place, words),
                        null,
                        all,
                        participants,
                        words));
        return this;
    }

    Report held(EngagementKind kind, String date, String place, String quote, String... present) {
        return engagement(kind, EngagementStatus.HELD, date, place, "IS NO", quote, present);
    }

    Report commitment(
            SpeechAct act, String side, String action, @Nullable String due, Topic... topics) {
        commitments.add(
                new Commitment(
                        new CommitmentId("c" + (commitments.size() + 1)),
                        new StatementId("s1"),
                        act,
                        List.of(side(side)),
                        quote(action),
                        Set.of(topics),
                        due == null ? null : quote(due)));
        return this;
    }

    Report thing(NamedThing thing) {
        things.add(thing);
        return this;
    }

    Quote quote(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("'%s' is not in '%s'".formatted(words, text));
        }
        return Quote.of(new Span(start, start + words.length()), text);
    }

    DocumentRecord record() {
        Source source =
                new Source(
                        outlet,
                        published == null ? null : CalendarDate.parse(published).orElseThrow(),
                        "en",
                        address);
        return new DocumentRecord(
                new Document(name, text, source),
                source,
                null,
                true,
                List.of(),
                persons,
                engagements,
                List.of(),
                commitments,
                things,
                List.of());
    }

    private PersonId person(String called) {
        return persons.stream()
                .filter(person -> person.name().equals(called))
                .findFirst()
                .orElseThrow()
                .id();
    }

    static Actor.Side side(String written) {
        return written.startsWith("org:")
                ? new Actor.Body(written.substring(4))
                : new Actor.State(new CountryCode(written));
    }

    static Capacity capacity(String name, Quote quote) {
        return new Capacity(name, quote);
    }
}
