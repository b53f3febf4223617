package org.readout.web.part;

/** An address of this server that came with a request; nobody may be led elsewhere by it. */
public final class LocalAddress {
    private LocalAddress() {}

    /** As given if it is one of ours, else the first page. */
    public static String orHome(String given) {
        boolean isOurs =
                given.startsWith("/")
                        && !given.startsWith("//")
                        && given.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '\\');
        return isOurs ? given : "/";
    }
}
