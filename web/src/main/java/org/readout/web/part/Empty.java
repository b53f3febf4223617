package org.readout.web.part;

/**
 * Says that there is nothing, and what to do about it.
 *
 * @param action words of the link; empty for none
 */
public record Empty(String title, String advice, String action, String address) {
    public static Empty of(String title, String advice) {
        return new Empty(title, advice, "", "");
    }
}
