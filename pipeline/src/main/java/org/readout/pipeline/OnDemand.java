package org.readout.pipeline;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value made when it is first asked for, once, whichever thread asks: for what few readings need
 * and every start would pay for.
 */
final class OnDemand<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    OnDemand(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T value = made;
        return value != null ? value : make();
    }

    private synchronized T make() {
        T value = made;
        if (value == null) {
            value = maker.get();
            made = value;
        }
        return value;
    }
}
