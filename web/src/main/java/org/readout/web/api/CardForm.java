package org.readout.web.api;

import org.jspecify.annotations.Nullable;
import org.readout.register.storage.Card;
import org.readout.register.storage.CardPage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A page of a list as JSON: {@code items}, and where the {@code next} page begins. */
final class CardForm {
    private static final JsonMapper JSON = new JsonMapper();

    private CardForm() {}

    /** {@code next} is null on the last page. */
    static String page(CardPage page) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode items = answer.putArray("items");
        page.cards().forEach(card -> put(items.addObject(), card));
        answer.put("next", orNull(page.next()));
        return answer.toString();
    }

    private static void put(ObjectNode item, Card card) {
        item.put("id", card.id().value());
        item.put("kind", orNull(card.variety()));
        item.put("label", card.label());
        item.put("detail", orNull(card.detail()));
        item.put("state", orNull(card.state()));
        item.put("date", orNull(card.told()));
        item.put("day", card.day() == null ? null : String.valueOf(card.day()));
        item.put("due", card.due() == null ? null : String.valueOf(card.due()));
        ArrayNode sides = item.putArray("sides");
        card.sides().forEach(sides::add);
        item.put("documents", card.documents());
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
