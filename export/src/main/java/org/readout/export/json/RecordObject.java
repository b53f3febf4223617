package org.readout.export.json;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.CalendarDate;
import org.readout.model.Capacity;
import org.readout.model.Commitment;
import org.readout.model.Dated;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.model.Placed;
import org.readout.model.Problem;
import org.readout.model.Quote;
import org.readout.model.Source;
import org.readout.model.Statement;

/** One record as a JSON object. What is told of it as a whole first, then fact by fact. */
final class RecordObject {
    private final DocumentRecord record;
    private final JsonObjects json;
    private final Labels labels;

    RecordObject(DocumentRecord record, JsonObjects json) {
        this.record = record;
        this.json = json;
        this.labels = new Labels(record);
    }

    void write(String engine) {
        json.begin();
        head(engine);
        list("persons", record.persons(), this::person);
        list("engagements", record.engagements(), this::engagement);
        list("statements", record.statements(), this::statement);
        list("commitments", record.commitments(), this::commitment);
        new ThingLists(json).write(record.things());
        list("problems", record.problems(), this::problem);
        json.end();
    }

    private void head(String engine) {
        Source source = record.source();
        json.text("format", RecordForm.NAME);
        json.number("version", RecordForm.VERSION);
        json.text("engine", engine);
        json.text("doc", record.document().id());
        json.text("outlet", source.outletName());
        json.text("published", iso(source.publishedOn()));
        json.text("language", source.languageCode());
        json.text("url", source.address());
        Quote title = record.headline();
        json.text("title", title == null ? null : title.singleSpaced());
        json.text("sha256", Fingerprint.sha256(record.document().captured()));
        json.text("offsets", "utf-16");
        json.flag("relevant", record.relevant());
        json.texts("noise", record.noise().stream().map(Quote::text).toList());
        json.places("noise_at", record.noise());
    }

    private void person(Person person) {
        json.text("id", person.id().value());
        json.text("name", person.name());
        json.place("name_at", Quote.of(person.mention(), record.document().captured()));
        json.texts("aliases", person.aliases().stream().map(Quote::singleSpaced).toList());
        json.places("aliases_at", person.aliases());
        side(person.allegiance());
        offices(person);
        json.places("offices_at", person.offices().stream().map(Office::quote).toList());
    }

    private void side(Actor.@Nullable Side side) {
        json.text("country", side == null ? null : Labels.side(side));
    }

    private void offices(Person person) {
        json.texts("offices", person.offices().stream().map(Office::title).toList());
    }

    private void engagement(Engagement engagement) {
        Dated when = engagement.when();
        Placed where = engagement.where();
        json.text("id", engagement.id().value());
        json.flag("main", engagement.main());
        json.constant("kind", engagement.kind());
        json.constant("status", engagement.status());
        json.text("date", when == null ? null : iso(when.date()));
        json.place("date_at", when == null ? null : when.quote());
        json.text("place", where == null ? null : where.name());
        json.place("place_at", where == null ? null : where.quote());
        json.words("venue", engagement.building());
        json.place("venue_at", engagement.building());
        json.texts("countries", engagement.sides().stream().map(Labels::side).toList());
        list("participants", engagement.participants(), this::participant);
        json.quoted("quote", engagement.quote());
    }

    private void participant(Participant participant) {
        Person person = labels.person(participant.person());
        json.text("name", person.name());
        json.text("person", person.id().value());
        side(person.allegiance());
        json.constant("role", participant.role());
        Capacity capacity = participant.occasion();
        json.text("capacity", capacity == null ? null : capacity.name());
        json.place("capacity_at", capacity == null ? null : capacity.quote());
        offices(person);
    }

    private void statement(Statement statement) {
        json.text("id", statement.id().value());
        json.text("engagement", statement.occasion() == null ? null : statement.occasion().value());
        actors("speakers", statement.speakers());
        json.constant("act", statement.act());
        addressee(statement.to());
        json.topics(statement.topics());
        json.quoted("quote", statement.quote());
    }

    private void addressee(@Nullable Actor to) {
        json.text("addressee", to == null ? null : labels.of(to));
        json.object("addressee_ref", to, this::reference);
    }

    private void commitment(Commitment commitment) {
        json.text("id", commitment.id().value());
        json.text("statement", commitment.statement().value());
        json.constant("statement_act", commitment.act());
        actors("by", commitment.by());
        json.quoted("action", commitment.action());
        json.topics(commitment.topics());
        json.words("due", commitment.deadline());
        json.place("due_at", commitment.deadline());
    }

    /**
     * The actors as SCHEMA.md labels them, and beside that by reference: two persons may have one
     * name.
     */
    private void actors(String field, List<Actor> actors) {
        json.texts(field, labels.of(actors));
        list(field + "_ref", actors, this::reference);
    }

    private void reference(Actor actor) {
        switch (actor) {
            case Actor.Individual(var id) -> json.text("person", id.value());
            case Actor.State(var country) -> json.text("country", country.alpha2());
            case Actor.Body(String name) -> json.text("body", name);
        }
    }

    private void problem(Problem problem) {
        json.text("message", problem.message());
        problem.span()
                .ifPresent(
                        span -> {
                            json.number("start", span.start());
                            json.number("end", span.end());
                        });
    }

    private <T> void list(String field, List<T> items, Consumer<T> fields) {
        json.beginList(field);
        for (T item : items) {
            json.begin();
            fields.accept(item);
            json.end();
        }
        json.endList();
    }

    private static @Nullable String iso(@Nullable CalendarDate date) {
        return date == null ? null : date.iso();
    }
}
