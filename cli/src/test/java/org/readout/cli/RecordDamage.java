package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Damages records at random, as engines do: facts left out, doubled, taken from elsewhere; quotes
 * shifted, cut and changed; names shortened; fields missing or of another fact. What is damaged is
 * still a record.
 */
final class RecordDamage {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> LISTS =
            List.of(
                    "persons",
                    "engagements",
                    "statements",
                    "commitments",
                    "mechanisms",
                    "instruments",
                    "projects",
                    "formulations",
                    "calendar");
    private static final List<String> NEEDED =
            List.of(
                    "id",
                    "name",
                    "kind",
                    "participants",
                    "countries",
                    "speakers",
                    "act",
                    "quote",
                    "action");

    private final Random random;

    RecordDamage(long seed) {
        random = new Random(seed);
    }

    /**
     * @param texts the captured texts, in the order of the records
     */
    List<String> damage(List<String> records, List<String> texts) {
        List<ObjectNode> sound = new ArrayList<>();
        records.forEach(line -> sound.add((ObjectNode) JSON.readTree(line)));
        List<String> damaged = new ArrayList<>();
        for (int i = 0; i < sound.size(); i++) {
            if (!chance(3)) {
                ObjectNode other = sound.get(random.nextInt(sound.size()));
                damaged.add(damage(sound.get(i).deepCopy(), other, texts.get(i)).toString());
            }
        }
        return damaged;
    }

    private ObjectNode damage(ObjectNode record, ObjectNode other, String text) {
        if (chance(10)) {
            record.put("relevant", !record.path("relevant").asBoolean());
        }
        for (String list : LISTS) {
            List<ObjectNode> facts = new ArrayList<>();
            for (JsonNode fact : record.path(list).values()) {
                for (int copies = chance(15) ? 0 : chance(10) ? 2 : 1; copies > 0; copies--) {
                    facts.add((ObjectNode) fact.deepCopy());
                }
            }
            for (JsonNode fact : other.path(list).values()) {
                if (chance(15)) {
                    facts.add((ObjectNode) fact.deepCopy());
                }
            }
            ArrayNode kept = record.putArray(list);
            for (ObjectNode fact : facts) {
                damageFact(fact, facts.get(random.nextInt(facts.size())), text);
                kept.insert(random.nextInt(kept.size() + 1), fact);
            }
        }
        int id = 0;
        for (JsonNode engagement : record.path("engagements").values()) {
            ((ObjectNode) engagement).put("id", "e" + ++id);
        }
        return record;
    }

    private void damageField(ObjectNode fact, String field, ObjectNode other) {
        JsonNode value = fact.get(field);
        if (chance(8) && other.path(field).getNodeType() == value.getNodeType()) {
            fact.set(field, other.get(field).deepCopy());
        } else if (chance(5) && !NEEDED.contains(field)) {
            fact.remove(field);
        } else if (chance(10) && value.isArray() && !value.isEmpty()) {
            ((ArrayNode) value).remove(0);
        }
    }

    private void damageFact(ObjectNode fact, ObjectNode other, String text) {
        for (String field : List.copyOf(fact.propertyNames())) {
            damageField(fact, field, other);
        }
        for (String field : List.of("quote", "action")) {
            if (fact.path(field).isString() && chance(40)) {
                fact.put(field, shifted(fact.get(field).stringValue(), text));
            }
        }
        if (fact.path("name").isString() && chance(20)) {
            fact.put("name", respelled(fact.get("name").stringValue()));
        }
        String date = fact.path("date").asString("");
        if (date.length() > 7 && chance(20)) {
            fact.put("date", date.substring(0, chance(50) ? 4 : 7));
        }
        for (JsonNode participant : fact.path("participants").values()) {
            damageParticipant((ObjectNode) participant);
        }
    }

    private void damageParticipant(ObjectNode participant) {
        if (chance(15)) {
            participant.put("role", "guest");
        }
        if (chance(10)) {
            participant.put("capacity", "head of the delegation");
        }
        if (chance(5)) {
            participant.remove("role");
        }
        if (chance(10)) {
            participant.put("name", respelled(participant.get("name").stringValue()));
        }
    }

    private String shifted(String quote, String text) {
        int at = text.indexOf(quote);
        if (at < 0 || chance(10)) {
            return quote.toUpperCase(Locale.ROOT) + " Ďalej";
        }
        int start = Math.clamp(at + random.nextInt(-40, 41), 0, text.length());
        int end = Math.clamp(at + quote.length() + random.nextInt(-40, 41), start, text.length());
        return text.substring(start, end);
    }

    private String respelled(String name) {
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(name.lastIndexOf(' ') + 1);
            case 1 -> "Mr " + name;
            case 2 -> name.toUpperCase(Locale.ROOT);
            default -> name.replace(' ', '-');
        };
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
