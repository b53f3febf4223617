package org.readout.score.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From JSON to a {@link Reading}. Of a record only those fields must be there without which it
 * cannot be compared; of gold all that it is compared by. Further fields are passed over.
 */
final class ReadingForm {
    private final boolean gold;

    private ReadingForm(boolean gold) {
        this.gold = gold;
    }

    /**
     * @param doc the file's name, which counts; gold need not repeat it
     */
    static Reading ofGold(JsonObject annotation, String doc) {
        annotation.require("relevant");
        for (String list : List.of("persons", "engagements", "statements", "commitments")) {
            annotation.require(list);
        }
        return new ReadingForm(true).of(annotation, doc);
    }

    static Reading ofRecord(JsonObject record) {
        return new ReadingForm(false).of(record, record.text("doc"));
    }

    private Reading of(JsonObject reading, String doc) {
        return new Reading(
                doc,
                reading.flag("relevant"),
                reading.texts("noise"),
                reading.objects("persons").stream().map(this::person).toList(),
                reading.objects("engagements").stream().map(this::engagement).toList(),
                reading.objects("statements").stream().map(this::statement).toList(),
                reading.objects("commitments").stream().map(this::commitment).toList(),
                things(reading));
    }

    private PersonEntry person(JsonObject person) {
        JsonObject at = person.objectOrNull("name_at");
        return new PersonEntry(
                person.text("name"),
                person.texts("aliases"),
                person.wordsOrNull("country"),
                person.texts("offices"),
                at == null ? null : passageOrNull(at, "quote"));
    }

    private EngagementEntry engagement(JsonObject engagement) {
        engagement.require("countries");
        engagement.require("participants");
        List<ParticipantEntry> participants = new ArrayList<>();
        for (JsonObject participant : engagement.objects("participants")) {
            participants.add(
                    new ParticipantEntry(
                            participant.text("name"),
                            textOfGold(participant, "role"),
                            participant.wordsOrNull("capacity")));
        }
        return new EngagementEntry(
                engagement.text("id"),
                engagement.text("kind"),
                textOfGold(engagement, "status"),
                engagement.wordsOrNull("date"),
                engagement.wordsOrNull("place"),
                engagement.texts("countries"),
                participants,
                gold ? passage(engagement, "quote") : passageOrNull(engagement, "quote"));
    }

    private StatementEntry statement(JsonObject statement) {
        statement.require("speakers");
        return new StatementEntry(
                statement.texts("speakers"),
                statement.text("act"),
                passage(statement, "quote"),
                statement.texts("topics"));
    }

    private CommitmentEntry commitment(JsonObject commitment) {
        if (gold) {
            commitment.require("by");
        }
        return new CommitmentEntry(
                commitment.texts("by"),
                textOfGold(commitment, "statement_act"),
                passage(commitment, "action"),
                commitment.wordsOrNull("due"));
    }

    private Map<ThingKind, List<ThingEntry>> things(JsonObject reading) {
        Map<ThingKind, List<ThingEntry>> things = new EnumMap<>(ThingKind.class);
        for (ThingKind kind : ThingKind.values()) {
            List<ThingEntry> entries = new ArrayList<>();
            for (JsonObject thing : reading.objects(kind.field())) {
                entries.add(thing(thing, kind));
            }
            things.put(kind, entries);
        }
        return things;
    }

    private ThingEntry thing(JsonObject thing, ThingKind kind) {
        Map<String, String> details = new HashMap<>();
        for (String detail : kind.details()) {
            String value = thing.scalarOrNull(detail);
            if (value != null) {
                details.put(detail, value);
            }
        }
        Passage quote = gold ? passage(thing, "quote") : passageOrNull(thing, "quote");
        return new ThingEntry(thing.text("name"), quote, details);
    }

    private @Nullable String textOfGold(JsonObject object, String field) {
        return gold ? object.text(field) : object.textOrNull(field);
    }

    private static Passage passage(JsonObject object, String field) {
        return new Passage(object.text(field), object.offset("start"));
    }

    private static @Nullable Passage passageOrNull(JsonObject object, String field) {
        String words = object.wordsOrNull(field);
        return words == null ? null : new Passage(words, object.offset("start"));
    }
}
