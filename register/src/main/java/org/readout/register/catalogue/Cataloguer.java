package org.readout.register.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.register.Register;
import org.readout.register.storage.CardIndex;
import org.readout.register.storage.RegisterStorage;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/**
 * Makes the cards of what was touched. The cards are made while reading, so that a writer waits
 * only for them to be put down.
 */
public final class Cataloguer {
    private final Register register;
    private final RegisterStorage storage;
    private final Runnable giveWay;
    private final TextKeeper texts;

    public Cataloguer(Register register) {
        this(register, () -> {});
    }

    /**
     * @param giveWay called before each card, outside any write
     */
    public Cataloguer(Register register, Runnable giveWay) {
        this.register = register;
        this.giveWay = giveWay;
        storage = register.storage();
        texts = new TextKeeper(storage, giveWay);
    }

    /**
     * Makes the cards of some that were touched.
     *
     * @param today for what depends on the day
     * @param limit how many touched nodes at most
     * @return how many of them were done, or of the documents that came; 0 where nothing is left
     */
    public int keepUp(LocalDate today, int limit) {
        int listed =
                storage.documentList().isFilled()
                        ? 0
                        : storage.write(() -> storage.documentList().fill(limit));
        if (listed > 0) {
            return listed;
        }
        // some of the texts, then some of the cards: documents may come for hours, and neither
        // waits until the other has caught up
        int read = texts.keepUp(limit);
        List<CardIndex.Touched> touched = storage.cards().touched(limit);
        if (touched.isEmpty()) {
            return read;
        }
        CardMaker maker = new CardMaker(register, today);
        Map<NodeId, Optional<CardMaker.Made>> made = new LinkedHashMap<>();
        Set<NodeId> gone = new HashSet<>();
        for (NodeId cluster : clusters(touched, gone)) {
            giveWay.run();
            made.put(cluster, maker.of(cluster));
        }
        storage.write(
                () -> {
                    gone.forEach(this::remove);
                    made.forEach((id, one) -> one.ifPresentOrElse(this::put, () -> remove(id)));
                    storage.cards().done(touched);
                    return true;
                });
        return Math.max(touched.size(), read);
    }

    private void put(CardMaker.Made made) {
        storage.cards().put(made.card());
        storage.names().put(made.card().id(), made.names());
    }

    private void remove(NodeId id) {
        storage.cards().remove(id);
        storage.names().put(id, Set.of());
    }

    /** Makes all, however long it takes. */
    public void catchUp(LocalDate today) {
        int done;
        do {
            done = keepUp(today, 1_000);
        } while (done > 0);
    }

    /**
     * @param gone gets the nodes by whose id nothing is called any more
     */
    private List<NodeId> clusters(List<CardIndex.Touched> touched, Set<NodeId> gone) {
        TreeSet<NodeId> clusters = new TreeSet<>();
        for (CardIndex.Touched one : touched) {
            Optional<NodeId> cluster = storage.clusters().clusterOf(one.node());
            if (!cluster.equals(Optional.of(one.node()))) {
                gone.add(one.node());
            }
            cluster.filter(id -> id.kind() != NodeKind.TEXT).ifPresent(clusters::add);
        }
        gone.removeAll(clusters);
        return new ArrayList<>(clusters);
    }
}
