package org.readout.resolve.judge;

import java.util.Locale;

/** Names of closed choices as people read them: {@code phone call}. */
final class Words {
    private Words() {}

    static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
