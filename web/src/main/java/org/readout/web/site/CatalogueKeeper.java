package org.readout.web.site;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.readout.register.Register;
import org.readout.register.catalogue.Cataloguer;
import org.readout.register.storage.StorageException;
import org.readout.web.part.Precedence;

/** Makes cards of what was touched, a few at a time, beside those who read and add. */
final class CatalogueKeeper implements AutoCloseable {
    /** A commit waits for the disk; putting down so many holds up other writers for a blink. */
    private static final int TOGETHER = 1_000;

    private static final long IDLE = 500;

    /** After trouble: another program writes, or the disk is full; readers go on meanwhile. */
    private static final long LATER = 5_000;

    private final Precedence.Worker worker;
    private final Cataloguer cataloguer;
    private final Supplier<LocalDate> today;
    private final Thread thread;

    private CatalogueKeeper(Register register, Precedence precedence, Supplier<LocalDate> today) {
        worker = precedence.worker();
        cataloguer = new Cataloguer(register, worker::giveWay);
        this.today = today;
        thread = Thread.ofPlatform().daemon().name("catalogue").unstarted(this::run);
    }

    static CatalogueKeeper start(
            Register register, Precedence precedence, Supplier<LocalDate> today) {
        CatalogueKeeper keeper = new CatalogueKeeper(register, precedence, today);
        keeper.thread.start();
        return keeper;
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(step());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long to wait before the next. */
    private long step() {
        worker.begin();
        try {
            return cataloguer.keepUp(today.get(), TOGETHER) == TOGETHER ? 1 : IDLE;
        } catch (StorageException e) {
            return LATER;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
