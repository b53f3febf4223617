package org.readout.register.memory;

import java.util.function.Supplier;
import org.readout.register.storage.CardIndex;
import org.readout.register.storage.ClusterIndex;
import org.readout.register.storage.DecisionLog;
import org.readout.register.storage.DocumentIndex;
import org.readout.register.storage.DocumentShelf;
import org.readout.register.storage.MatchIndex;
import org.readout.register.storage.NameIndex;
import org.readout.register.storage.NodeIndex;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.SearchIndex;
import org.readout.register.storage.SightingIndex;
import org.readout.register.storage.TextIndex;

/**
 * Keeps a register for as long as the process lasts. Not safe for several threads, and a {@link
 * #write} that throws leaves what it had done.
 */
public final class MemoryStorage implements RegisterStorage {
    private final MemoryDocuments documents = new MemoryDocuments();
    private final MemoryDocumentList documentList = new MemoryDocumentList(documents::all);
    private final MemoryNodes nodes = new MemoryNodes();
    private final MemoryCards cards = new MemoryCards();
    private final MemoryNames names = new MemoryNames(cards);
    private final MemorySightings sightings = new MemorySightings(cards::touch);
    private final MemoryMatches matches = new MemoryMatches();
    private final MemoryClusters clusters = new MemoryClusters(cards::touch);
    private final MemoryDecisions decisions = new MemoryDecisions(cards::touch);
    private final MemorySearch search = new MemorySearch();
    private final MemoryTexts texts = new MemoryTexts(documents, search);

    @Override
    public DocumentShelf documents() {
        return documents;
    }

    @Override
    public DocumentIndex documentList() {
        return documentList;
    }

    @Override
    public NodeIndex nodes() {
        return nodes;
    }

    @Override
    public SightingIndex sightings() {
        return sightings;
    }

    @Override
    public MatchIndex matches() {
        return matches;
    }

    @Override
    public ClusterIndex clusters() {
        return clusters;
    }

    @Override
    public DecisionLog decisions() {
        return decisions;
    }

    @Override
    public SearchIndex search() {
        return search;
    }

    @Override
    public TextIndex texts() {
        return texts;
    }

    @Override
    public CardIndex cards() {
        return cards;
    }

    @Override
    public NameIndex names() {
        return names;
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return work.get();
    }

    @Override
    public void close() {}
}
