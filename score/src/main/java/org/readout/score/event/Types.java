package org.readout.score.event;

/** The names of event types: PLOVER renamed and merged some after its sentences were coded. */
public final class Types {
    private Types() {}

    /** The name in the version of 2021 and later. */
    public static String today(String type) {
        return switch (type) {
            case "DEMAND" -> "REQUEST";
            case "DISAPPROVE", "INVESTIGATE" -> "ACCUSE";
            case "FIGHT" -> "ASSAULT";
            default -> type;
        };
    }
}
