package org.readout.extract.thing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.thing.InstrumentHead.Weight;
import org.readout.extract.thing.ModifierWords.Role;
import org.readout.model.NamedThing;
import org.readout.model.NamedThing.InstrumentStatus;

/**
 * A noun for a text at its place: how far its name reaches, what is told of it, and whether that
 * names a text at all.
 */
final class InstrumentNoun {
    private static final Set<InstrumentStatus> HANDLED =
            Set.of(InstrumentStatus.SIGNED, InstrumentStatus.ADOPTED, InstrumentStatus.DELIVERED);

    /** Texts that are made by signing; others are adopted. */
    private static final Set<String> SIGNED_KINDS =
            Set.of("agreement", "treaty", "memorandum", "protocol", "minutes", "agreed minutes");

    private final Passage passage;
    private final InstrumentHead head;
    private final int headFirst;
    private final int headEnd;
    private final int first;
    private final int end;
    private final int countAt;
    private final int count;
    private final Cues.@Nullable Found<InstrumentStatus> cue;
    private final @Nullable Candidate before;
    private final InstrumentStatus status;

    /**
     * @param before the instrument named before it in the sentence, or null
     */
    InstrumentNoun(
            Passage passage,
            PhraseTable.Match<InstrumentHead> match,
            Cues<InstrumentStatus> cues,
            Counts counts,
            @Nullable Candidate before) {
        this.passage = passage;
        this.head = match.value();
        this.headFirst = match.first();
        this.headEnd = match.end();
        this.before = before;
        InstrumentExtent extent = new InstrumentExtent(passage, headFirst, headEnd);
        int own = passage.leftEdge().first(headFirst);
        this.end = extent.end();
        this.countAt = counts.first(passage, own);
        this.count = counts.before(passage, own);
        this.cue = cues.around(passage, own, end);
        this.first = extent.first(own, cue != null);
        this.status = status();
    }

    /**
     * Whether the words name a text: a noun with other uses needs more than one for texts alone.
     */
    boolean isNamed() {
        if (isHeading()) {
            return true;
        }
        if (!head.plural() && !isCapital() && !isNumbered() && !isDetermined()) {
            return false; // "reach agreement on"
        }
        if (head.kind().equals("programme") && passage.hasAny(first, headFirst, Role.BODY)) {
            return false; // "the World Food Programme"
        }
        return switch (head.weight()) {
            case NAME ->
                    !isOnlyReached()
                            && (isTold()
                                    || isPhrase()
                                    || isNew()
                                    || isNear() && (isIndefinite() || HANDLED.contains(status)));
            case PLAIN ->
                    isTitle()
                            || isNumbered()
                            || isListed()
                            || isSource()
                            || head.kind().equals("law") && isBinding() && hasSubject()
                            || isCountedAndHandled()
                            || isOneAndTold();
            case TITLE -> isTitle();
        };
    }

    private boolean isTold() {
        return isSource() || isBinding() || hasSubject() || isModified() || count > 1 || isTitle();
    }

    /** "An agreement was reached to help": an understanding, no text. */
    private boolean isOnlyReached() {
        return cue != null
                && !head.plural()
                && !isTold()
                && !isPhrase()
                && passage.folded(cue.token()).startsWith("reach");
    }

    /** "Any new memorandum": a text still to be made. */
    private boolean isNew() {
        return passage.is(first - 1, "new") && isIndefinite();
    }

    private boolean isCountedAndHandled() {
        return count > 1 && cue != null && HANDLED.contains(cue.value());
    }

    /**
     * One text by a noun of many uses: told by its subject, or by being signed, adopted, handed
     * over or proposed.
     */
    private boolean isOneAndTold() {
        if (head.kind().equals("minutes") && isNear() && HANDLED.contains(status)) {
            return true; // "the minutes signed in Oslo"
        }
        if (head.plural()) {
            return (hasSubject() || isModified()) && HANDLED.contains(status) && isNear();
        }
        boolean isHandled = HANDLED.contains(status);
        boolean isTreated =
                cue != null
                        && cue.value() != InstrumentStatus.IN_FORCE
                        && (!isDefinite() || isHandled);
        boolean isGiven = cue != null && HANDLED.contains(cue.value());
        boolean isLaw =
                head.kind().equals("law")
                        && isDefinite()
                        && headFirst > first
                        && passage.isNoun(headFirst - 1);
        return isLaw
                || (hasSubject() || isModified()) && isTreated
                || hasSubject() && isModified()
                || isIndefinite() && isGiven && isNear()
                || head.kind().equals("letter")
                        && hasSubject()
                        && cue != null
                        && cue.value() == InstrumentStatus.DELIVERED;
    }

    Candidate candidate() {
        boolean isFull = isTold() || isPhrase();
        int named = count > 1 ? countAt : first;
        return new Candidate(
                first,
                end,
                isFull || isHeading(),
                false,
                isHeading(),
                new NamedThing.Instrument(
                        passage.text().phrase(named, end),
                        head.kind(),
                        status,
                        count,
                        passage.text()
                                .quote(evidence(passage.leftEdge().withArticle(named)), end)));
    }

    /** "Agreement between A and B on Fisheries" as a heading: the text is printed below it. */
    private boolean isHeading() {
        boolean opens = first == passage.first() && head.weight() == Weight.NAME && !head.plural();
        return opens
                && passage.isHeading()
                && !passage.hasVerb()
                && !passage.is(headEnd, "to") // "agreement to fight crime" is a headline
                && (hasSubject() || isPhrase() || end == passage.end());
    }

    private InstrumentStatus status() {
        if (isHeading()) {
            boolean signed = SIGNED_KINDS.contains(head.kind());
            return signed ? InstrumentStatus.SIGNED : InstrumentStatus.ADOPTED;
        }
        if (cue != null) {
            boolean isComing = cue.isFuture() && HANDLED.contains(cue.value());
            return isComing ? InstrumentStatus.PROPOSED : cue.value();
        }
        if (isSource()) {
            return isLetter() ? InstrumentStatus.DELIVERED : InstrumentStatus.ADOPTED;
        }
        if (isBinding()) {
            return InstrumentStatus.IN_FORCE;
        }
        if (isNew()) {
            return InstrumentStatus.PROPOSED;
        }
        return before != null
                        && isListed()
                        && before.thing() instanceof NamedThing.Instrument listed
                ? listed.status()
                : InstrumentStatus.MENTIONED;
    }

    private boolean hasSubject() {
        return end > headEnd;
    }

    private boolean isPhrase() {
        return headEnd - headFirst > 1;
    }

    private boolean isCapital() {
        return passage.isCapitalised(headEnd - 1)
                && !passage.isTitleCase()
                && headFirst > passage.first();
    }

    private boolean isTitle() {
        return isCapital() && (hasSubject() || first < headFirst || isPhrase()) || isQuotedTitle();
    }

    /** "The 'Clean Harbours' programme": the name stands in quotation marks before the noun. */
    private boolean isQuotedTitle() {
        return first < headFirst - 1
                && LeftEdge.CLOSING.contains(passage.folded(headFirst - 1))
                && passage.isCapitalised(headFirst - 2);
    }

    private boolean isNumbered() {
        return end > headEnd
                && passage.tag(headEnd) == Tag.NUMBER
                && passage.text().word(headEnd).isNumber();
    }

    private boolean isModified() {
        for (int at = first; at < headFirst; at++) {
            Tag tag = passage.tag(at);
            boolean tells = tag == Tag.ADJECTIVE && !passage.is(at, Role.VAGUE);
            if (tells || tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear() {
        return cue != null && cue.token() >= first - 8 && cue.token() <= end + 4;
    }

    /** "a treaty on tolls and a two-year sports programme": what stands beside a text is one. */
    private boolean isListed() {
        return before != null
                && before.end() < first
                && before.end() >= first - 4
                && (isModified() || hasSubject())
                && isIndefinite();
    }

    /**
     * "In the closing declaration, the ministers praised ...": a text that speaks has been adopted.
     */
    private boolean isSource() {
        int article = passage.leftEdge().withArticle(first);
        boolean maySpeak =
                head.kind().equals("declaration")
                        || head.kind().equals("joint statement")
                        || isLetter();
        boolean isDetermined =
                passage.tag(article) == Tag.DETERMINER || passage.tag(article) == Tag.POSSESSIVE;
        boolean isQuoted = !isLetter() && passage.is(end, Role.SPEAKING);
        return maySpeak && isDetermined && (passage.is(article - 1, "in") || isQuoted);
    }

    private boolean isLetter() {
        return head.kind().equals("letter") && head.weight() != Weight.TITLE;
    }

    /** "Under an accord of 2031", "a truce under which": a text, if only by its noun. */
    private boolean isBinding() {
        int article = passage.leftEdge().withArticle(first);
        boolean isUnder = passage.is(article - 1, "under") && (isIndefinite() || hasSubject());
        boolean provides =
                passage.is(end + 1, "which") && (passage.is(end, "under") || passage.is(end, "by"));
        return isUnder || provides || cue != null && cue.token() >= end && inForce(cue.token());
    }

    private boolean inForce(int token) {
        return passage.is(token, "force") && passage.is(token - 1, "into");
    }

    private boolean isDefinite() {
        String before = passage.folded(first - 1);
        return before.equals("the")
                || before.equals("this")
                || before.equals("that")
                || before.equals("these")
                || passage.tag(first - 1) == Tag.POSSESSIVE;
    }

    /** Whether an article, a possessor or a number stands before, or nothing as in a list. */
    private boolean isDetermined() {
        int at = first - 1;
        while (at > first - 8
                && (passage.tag(at) == Tag.ADJECTIVE
                        || passage.tag(at) == Tag.ADVERB
                        || passage.tag(at) == Tag.PARTICIPLE
                        || passage.tag(at) == Tag.NUMBER)) {
            at--;
        }
        boolean opensItem = !passage.covers(at) || passage.is(at, "*") || passage.is(at, "•");
        return opensItem
                || passage.tag(at) == Tag.DETERMINER
                || passage.tag(at) == Tag.POSSESSIVE
                || passage.tag(at + 1) == Tag.NUMBER;
    }

    private boolean isIndefinite() {
        int at = first - 1;
        while (at > first - 8
                && passage.covers(at)
                && (passage.tag(at) == Tag.ADJECTIVE || passage.tag(at) == Tag.ADVERB)) {
            at--;
        }
        return passage.is(at, "a")
                || passage.is(at, "an")
                || passage.is(at, "any")
                || passage.is(at, "another");
    }

    /**
     * A short name's evidence begins with the verb that tells its status: "issued a joint
     * statement".
     */
    private int evidence(int article) {
        if (cue == null
                || end - article > 4
                || cue.token() >= article
                || cue.token() < article - 4) {
            return article;
        }
        for (int at = article - 1; at > cue.token(); at--) {
            if (passage.tag(at) == Tag.MARK) {
                return article;
            }
        }
        return cue.token();
    }
}
