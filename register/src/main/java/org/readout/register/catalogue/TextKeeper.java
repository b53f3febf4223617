package org.readout.register.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.register.sighting.SearchEntries;
import org.readout.register.storage.DocumentText;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.TextIndex;

/** Puts documents that came or changed where they are found by their words as a whole. */
final class TextKeeper {
    /** Whoever adds waits while they are put down. */
    private static final int TOGETHER = 200;

    private final RegisterStorage storage;
    private final Runnable giveWay;

    TextKeeper(RegisterStorage storage, Runnable giveWay) {
        this.storage = storage;
        this.giveWay = giveWay;
    }

    /**
     * @return how many were done; 0 where none waits
     */
    int keepUp(int limit) {
        List<TextIndex.Waiting> waiting = storage.texts().waiting(Math.min(limit, TOGETHER));
        Map<TextIndex.Waiting, Optional<DocumentText>> texts = new LinkedHashMap<>();
        for (TextIndex.Waiting one : waiting) {
            giveWay.run();
            texts.put(
                    one,
                    storage.documents()
                            .find(one.document())
                            .filter(this::isCurrent)
                            .map(TextKeeper::text));
        }
        if (!waiting.isEmpty()) {
            storage.write(
                    () -> {
                        texts.forEach((one, text) -> storage.texts().put(one, text.orElse(null)));
                        return true;
                    });
        }
        return waiting.size();
    }

    /**
     * What an older version of a page said is not in the register any more; nor is what was taken
     * out since it was found.
     */
    private boolean isCurrent(FiledDocument filed) {
        List<FiledDocument> versions = storage.documents().versions(filed.address());
        return !versions.isEmpty() && versions.getLast().key().equals(filed.key());
    }

    private static DocumentText text(FiledDocument filed) {
        return DocumentText.of(filed, SearchEntries.of(filed.key(), filed.record(), List.of()));
    }
}
