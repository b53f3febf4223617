package org.readout.web.page.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.DocumentRecord;
import org.readout.model.Span;
import org.readout.register.sighting.Surroundings;
import org.readout.register.storage.DocumentCard;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.SearchQuery;
import org.readout.web.part.Cite;
import org.readout.web.part.Wording;

/** Documents that have the words in different sentences, with the sentences that have them. */
final class DocumentHits {
    /** So many sentences are shown of one document. */
    private static final int PASSAGES = 3;

    private final RegisterStorage storage;

    DocumentHits(RegisterStorage storage) {
        this.storage = storage;
    }

    /**
     * @param marked folded words that are to be seen
     */
    List<SearchPage.DocumentHit> find(SearchQuery query, List<String> marked) {
        return storage.texts().find(query).stream()
                .flatMap(key -> storage.documents().find(key).stream())
                .map(filed -> hit(filed, marked))
                .toList();
    }

    private static SearchPage.DocumentHit hit(FiledDocument filed, List<String> marked) {
        DocumentCard card = DocumentCard.of(filed);
        String captured = filed.record().document().captured();
        List<SearchPage.Passage> passages = new ArrayList<>();
        for (Span word : firsts(filed.record(), marked)) {
            Span sentence = Surroundings.sentence(captured, word);
            String text = sentence.of(captured).strip();
            String label = card.outlet().isEmpty() ? "read" : card.outlet();
            Cite cite = Cite.of(filed.key(), label, text, word).asking(String.join(" ", marked));
            passages.add(new SearchPage.Passage(Marking.of(text, marked), cite.address()));
        }
        return new SearchPage.DocumentHit(
                card.title().isEmpty() ? card.doc() : card.title(),
                card.outlet(),
                Wording.date(card.published()),
                passages.isEmpty() ? "/document/" + card.key() : passages.getFirst().address(),
                passages);
    }

    /**
     * The first place of each word in the report, but for words whose sentence is there already.
     */
    static List<Span> firsts(DocumentRecord record, List<String> marked) {
        String captured = record.document().captured();
        Set<String> missing = new LinkedHashSet<>(marked);
        List<Span> firsts = new ArrayList<>();
        int shown = 0;
        Marking.Word word = Marking.next(captured, 0);
        while (word != null && !missing.isEmpty() && firsts.size() < PASSAGES) {
            Span span = word.span();
            String folded = word.folded();
            if (missing.stream().anyMatch(folded::startsWith) && !isNoise(record, span)) {
                missing.removeIf(folded::startsWith);
                if (span.start() >= shown) {
                    firsts.add(span);
                    shown = Surroundings.sentence(captured, span).end();
                }
            }
            word = Marking.next(captured, span.end());
        }
        return firsts;
    }

    private static boolean isNoise(DocumentRecord record, Span word) {
        return record.noise().stream().anyMatch(noise -> noise.span().overlaps(word));
    }
}
