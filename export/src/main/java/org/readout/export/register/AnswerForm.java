package org.readout.export.register;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.reading.Additions;
import org.readout.register.reading.Commitments;
import org.readout.register.reading.Comparison;
import org.readout.register.reading.Relation;
import org.readout.register.reading.Thing;
import org.readout.register.reconcile.Added;
import org.readout.register.storage.SearchEntry;
import org.readout.register.verify.Fault;
import org.readout.register.verify.Verified;
import org.readout.register.view.CommitmentHistory;
import org.readout.register.view.EngagementView;
import org.readout.register.view.FormulationHistory;
import org.readout.register.view.PersonView;
import org.readout.register.view.ReviewItem;
import org.readout.resolve.node.DocumentKey;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the answers of the commands as JSON, each one object on one line. */
public final class AnswerForm {
    private static final JsonFactory JSON = new JsonFactory();

    private AnswerForm() {}

    public static String of(Additions additions) {
        return object(
                json -> {
                    json.writeStringProperty("register", additions.register());
                    json.writeObjectPropertyStart("documents");
                    for (Added.Outcome outcome : Added.Outcome.values()) {
                        json.writeNumberProperty(
                                outcome.name().toLowerCase(Locale.ROOT),
                                additions.documents(outcome));
                    }
                    json.writeNumberProperty("not_read", additions.failed());
                    json.writeEndObject();
                    json.writeNumberProperty("without_diplomacy", additions.irrelevant());
                    json.writeNumberProperty("tellings", additions.engagements());
                    json.writeNumberProperty("unsure", additions.unsure());
                    json.writeArrayPropertyStart("merged");
                    additions.merged().forEach(new EngagementObject(json)::write);
                    json.writeEndArray();
                });
    }

    public static String of(Verified verified, List<DecisionEntry> noLongerApplying) {
        return object(
                json -> {
                    json.writeBooleanProperty("clean", verified.isClean());
                    json.writeNumberProperty("documents", verified.documents());
                    json.writeNumberProperty("citations", verified.citations());
                    json.writeNumberProperty("sightings", verified.sightings());
                    json.writeNumberProperty("decisions", verified.decisions());
                    json.writeArrayPropertyStart("faults");
                    for (Fault fault : verified.faults()) {
                        json.writeStartObject();
                        json.writeStringProperty("where", fault.where());
                        json.writeStringProperty("matter", fault.matter());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    json.writeArrayPropertyStart("no_longer_applying");
                    noLongerApplying.forEach(entry -> DecisionObject.write(json, entry, false));
                    json.writeEndArray();
                });
    }

    public static String ofEngagements(List<EngagementView> engagements) {
        return object(
                json -> {
                    json.writeArrayPropertyStart("engagements");
                    engagements.forEach(new EngagementObject(json)::write);
                    json.writeEndArray();
                });
    }

    public static String of(PersonView person, List<EngagementView> engagements) {
        return object(
                json -> {
                    json.writeName("person");
                    new PersonObject(json).write(person);
                    json.writeArrayPropertyStart("engagements");
                    engagements.forEach(new EngagementObject(json)::write);
                    json.writeEndArray();
                });
    }

    /** The person alone; engagements are told by their ids. */
    public static String of(PersonView person) {
        return object(
                json -> {
                    json.writeName("person");
                    new PersonObject(json).write(person);
                });
    }

    public static String of(EngagementView engagement) {
        return object(
                json -> {
                    json.writeName("engagement");
                    new EngagementObject(json).write(engagement);
                    json.writeArrayPropertyStart("discrepancies");
                    engagement.discrepancies().forEach(new DiscrepancyObject(json)::write);
                    json.writeEndArray();
                });
    }

    public static String of(CommitmentHistory commitment) {
        return object(
                json -> {
                    json.writeName("commitment");
                    new CommitmentObject(json).write(commitment);
                });
    }

    public static String of(Commitments.Open open, LocalDate asOf) {
        return object(
                json -> {
                    json.writeStringProperty("as_of", asOf.toString());
                    commitments(json, "overdue", open.overdue());
                    commitments(json, "due", open.due());
                    commitments(json, "silent", open.silent());
                });
    }

    private static void commitments(
            JsonGenerator json, String field, List<CommitmentHistory> commitments) {
        json.writeArrayPropertyStart(field);
        commitments.forEach(new CommitmentObject(json)::write);
        json.writeEndArray();
    }

    public static String ofFormulations(List<FormulationHistory> formulations) {
        return object(json -> formulations(json, formulations));
    }

    private static void formulations(JsonGenerator json, List<FormulationHistory> formulations) {
        json.writeArrayPropertyStart("formulations");
        formulations.forEach(new FormulationObject(json)::write);
        json.writeEndArray();
    }

    public static String of(Relation relation) {
        return object(
                json -> {
                    json.writeArrayPropertyStart("sides");
                    json.writeString(relation.one());
                    json.writeString(relation.other());
                    json.writeEndArray();
                    json.writeStringProperty("as_of", relation.asOf().toString());
                    json.writeArrayPropertyStart("engagements");
                    relation.engagements().forEach(new EngagementObject(json)::write);
                    json.writeEndArray();
                    RelationObjects.write(json, relation);
                    commitments(json, "commitments", relation.commitments());
                    formulations(json, relation.formulations());
                });
    }

    public static String of(Thing thing) {
        return object(
                json -> {
                    json.writeName("thing");
                    ThingObject.write(json, thing);
                });
    }

    public static String of(Comparison comparison) {
        return object(json -> ComparisonObject.write(json, comparison));
    }

    public static String of(
            List<SearchEntry> found,
            long total,
            Function<DocumentKey, String> docs,
            Function<SearchEntry, String> days,
            List<String> meant) {
        return object(
                json -> {
                    json.writeNumberProperty("total", total);
                    json.writeArrayPropertyStart("found");
                    found.forEach(
                            entry ->
                                    FoundObject.write(
                                            json,
                                            entry,
                                            docs.apply(entry.document()),
                                            days.apply(entry)));
                    json.writeEndArray();
                    Written.texts(json, "meant", meant);
                });
    }

    /**
     * A page of what was found.
     *
     * @param days the day of one as it was told, {@code 2026-02} where only the month was; empty
     *     where none
     * @param next where the next begins; null where this is the last
     * @param meant what may have been meant where nothing is found
     */
    public static String ofFound(
            List<SearchEntry> found,
            Function<SearchEntry, String> days,
            @Nullable String next,
            List<String> meant) {
        return object(
                json -> {
                    json.writeArrayPropertyStart("items");
                    found.forEach(entry -> FoundObject.write(json, entry, null, days.apply(entry)));
                    json.writeEndArray();
                    json.writeName("next");
                    if (next == null) {
                        json.writeNull();
                    } else {
                        json.writeString(next);
                    }
                    Written.texts(json, "meant", meant);
                });
    }

    public static String ofReview(List<ReviewItem> items) {
        return object(
                json -> {
                    json.writeArrayPropertyStart("questions");
                    items.forEach(item -> ReviewObject.write(json, item));
                    json.writeEndArray();
                });
    }

    /**
     * An answer about one thing with what was decided about it.
     *
     * @param answer an object in JSON
     */
    public static String withDecisions(String answer, List<DecisionEntry> decisions) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode whole = (ObjectNode) mapper.readTree(answer);
        whole.set(
                "decisions",
                mapper.readTree(ofHistory(decisions, Set.of(), Set.of())).get("decisions"));
        return whole.toString();
    }

    /**
     * @param undone numbers of entries that were taken back
     * @param gone numbers of entries about what no document tells any more
     */
    public static String ofHistory(List<DecisionEntry> entries, Set<Long> undone, Set<Long> gone) {
        return object(
                json -> {
                    json.writeArrayPropertyStart("decisions");
                    for (DecisionEntry entry : entries) {
                        DecisionObject.write(json, entry, undone.contains(entry.number()));
                    }
                    json.writeEndArray();
                    json.writeArrayPropertyStart("no_longer_applying");
                    gone.stream().sorted().forEach(json::writeNumber);
                    json.writeEndArray();
                });
    }

    static String object(Consumer<JsonGenerator> fields) {
        StringWriter line = new StringWriter(1024);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        return line.toString();
    }
}
