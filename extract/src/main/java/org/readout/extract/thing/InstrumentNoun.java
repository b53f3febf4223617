package org.readout.extract.thing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.date.DateMention;
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
    private static final Set<String> SUBJECT =
            Set.of(
                    "on",
                    "of",
                    "for",
                    "between",
                    "concerning",
                    "regarding",
                    "against",
                    "with",
                    "from",
                    "to",
                    "about",
                    "among",
                    "relating",
                    "covering");
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
        int own = passage.leftEdge().first(headFirst);
        this.end = withDate(withReference(passage.rightEdge().end(headEnd, SUBJECT)));
        this.countAt = counts.first(passage, own);
        this.count = counts.before(passage, own);
        this.cue = cues.around(passage, own, end);
        this.first = cue == null ? own : withOwner(own);
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
                    isTold()
                            || isPhrase()
                            || isNear() && (isIndefinite() || HANDLED.contains(status));
            case PLAIN ->
                    isTitle()
                            || isNumbered()
                            || isListed()
                            || isSource()
                            || isCountedAndHandled()
                            || isOneAndTold();
            case TITLE -> isTitle();
        };
    }

    private boolean isTold() {
        return isSource() || hasSubject() || isModified() || count > 1 || isTitle();
    }

    private boolean isCountedAndHandled() {
        return count > 1 && cue != null && HANDLED.contains(cue.value());
    }

    /**
     * One text by a noun of many uses: told by its subject, or by being signed, adopted, handed
     * over or proposed.
     */
    private boolean isOneAndTold() {
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
            boolean isComing =
                    cue.isFuture() && cue.token() < first && HANDLED.contains(cue.value());
            return isComing ? InstrumentStatus.PROPOSED : cue.value();
        }
        if (isSource()) {
            return InstrumentStatus.ADOPTED;
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
        return isCapital() && (hasSubject() || first < headFirst || isPhrase());
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
                head.kind().equals("declaration") || head.kind().equals("joint statement");
        boolean isDetermined =
                passage.tag(article) == Tag.DETERMINER || passage.tag(article) == Tag.POSSESSIVE;
        return maySpeak && passage.is(article - 1, "in") && isDetermined;
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
     * "the Assembly's Resolution": a text with a capital and nothing else of its own is known by
     * whose it is.
     */
    private int withOwner(int own) {
        boolean isBare =
                own == headEnd - 1
                        && passage.isCapitalised(own)
                        && passage.tag(own - 1) == Tag.POSSESSIVE
                        && passage.text().word(own - 1).isClitic();
        if (!isBare || !passage.isCapitalised(own - 2)) {
            return own;
        }
        int owner = own - 2;
        while (owner > own - 8
                && (passage.isCapitalised(owner - 1) && passage.isNoun(owner - 1)
                        || passage.isOrdinal(owner - 1))) {
            owner--;
        }
        return owner;
    }

    /** "resolution 9 (2031)", "Executive Order 7", "resolutions 8 and 9". */
    private int withReference(int at) {
        if (at != headEnd || !isNumber(at)) {
            return at;
        }
        if (passage.is(at + 1, "and") && isNumber(at + 2)) {
            return at + 3;
        }
        return passage.is(at + 1, "(") && passage.is(at + 3, ")") ? at + 4 : at + 1;
    }

    private boolean isNumber(int token) {
        return passage.tag(token) == Tag.NUMBER && passage.text().word(token).isNumber();
    }

    /** "of 2031", "for 2031-2033". */
    private int withDate(int at) {
        if (!passage.is(at, "of") && !passage.is(at, "for")) {
            return at;
        }
        for (DateMention mention : passage.datesBehind(at + 1)) {
            if (mention.first() == at + 1) {
                return mention.end();
            }
        }
        return at;
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
