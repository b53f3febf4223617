package org.readout.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.register.storage.DocumentCard;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents as JSON: one, or a page of them. */
final class DocumentForm {
    private static final JsonMapper JSON = new JsonMapper();

    private DocumentForm() {}

    /** {@code next} is null on the last page. */
    static String page(List<DocumentCard> cards, String next) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode items = answer.putArray("items");
        cards.forEach(card -> put(items.addObject(), card));
        answer.put("next", orNull(next));
        return answer.toString();
    }

    static String one(DocumentCard card) {
        ObjectNode answer = JSON.createObjectNode();
        put(answer, card);
        return answer.toString();
    }

    private static void put(ObjectNode item, DocumentCard card) {
        item.put("key", card.key().value());
        item.put("doc", card.doc());
        item.put("outlet", orNull(card.outlet()));
        item.put("published", orNull(card.published()));
        item.put("url", orNull(card.url()));
        item.put("title", orNull(card.title()));
        item.put("version", card.version());
        item.put("characters", card.characters());
        item.put("engagements", card.engagements());
        item.put("statements", card.statements());
        item.put("commitments", card.commitments());
        item.put("engine", card.engine());
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
