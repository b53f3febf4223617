package org.readout.extract.grammar;

import org.readout.model.SentencedText;

/**
 * How far the clause at hand has come while a sentence is tagged: whether it has its verb, and what
 * waits outside it.
 */
final class ClauseProgress {
    private final TextClasses classes;
    private final SentencedText text;
    private final Tag[] tags;
    private final Surroundings around;

    /** Whether the clause at hand has its finite verb. */
    private boolean finite;

    /**
     * Whether a clause was left waiting for its finite verb when a relative or adverbial clause
     * began.
     */
    private boolean outerWaits;

    /** Whether the waiting clause has just been taken up again by a comma. */
    private boolean resumed;

    /** Whether the last finite verb stood in the present, third person. */
    private boolean presentFinite;

    /** Whether a relative clause was opened and has no verb yet. */
    private boolean relativeOpen;

    ClauseProgress(TextClasses classes, SentencedText text, Tag[] tags, Surroundings around) {
        this.classes = classes;
        this.text = text;
        this.tags = tags;
        this.around = around;
    }

    void keepTrack(int i) {
        Tag tag = tags[i];
        if (isFinite(i)) {
            finite = true;
            presentFinite = tag == Tag.VERB && classes.verb(i).third() != null;
            resumed = false;
            relativeOpen = false;
        } else if (tag == Tag.RELATIVE || tag == Tag.SUBORDINATOR) {
            outerWaits = !finite;
            finite = false;
            relativeOpen = tag == Tag.RELATIVE;
        } else if (tag == Tag.MARK) {
            passMark(i);
        }
    }

    private void passMark(int i) {
        if (text.is(i, ",") && finite && outerWaits) {
            finite = false;
            outerWaits = false;
            resumed = true;
        } else if (text.is(i, ";") || text.is(i, ":")) {
            finite = false;
            outerWaits = false;
        }
    }

    private boolean isFinite(int i) {
        return switch (tags[i]) {
            case MODAL -> true;
            case AUXILIARY ->
                    !text.is(i, "be")
                            && !text.is(i, "been")
                            && !text.is(i, "being")
                            && !text.is(i, "having")
                            && around.before(i) != Tag.MODAL
                            && around.before(i) != Tag.TO;
            case VERB -> around.before(i) != Tag.TO && around.before(i) != Tag.MODAL;
            default -> false;
        };
    }

    boolean hasVerb() {
        return finite;
    }

    boolean isResumed() {
        return resumed;
    }

    boolean isPresent() {
        return presentFinite;
    }

    boolean isRelativeOpen() {
        return relativeOpen;
    }
}
