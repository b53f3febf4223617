package org.readout.extract.thing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.lexicon.Row;
import org.readout.extract.thing.InstrumentHead.Weight;
import org.readout.model.NamedThing;
import org.readout.model.NamedThing.InstrumentStatus;

/** Finds texts that bind or record: by the noun for such a text, with what is told of its subject, parties and number. */
final class InstrumentFinder implements ThingFinder {
    private static final Set<String> SUBJECT = Set.of(
            "on", "of", "for", "between", "concerning", "regarding", "against", "with", "from", "to", "about", "among", "relating", "covering");
    private static final Set<String> UNCOUNTED = Set.of(
            "international", "national", "domestic", "martial", "common", "conflict", "dispute", "humanitarian", "criminal", "maritime",
            "peaceful", "strong", "full", "broad", "general", "mutual", "state", "civil", "customary", "high", "floor", "pension", "tariff",
            "travel", "business", "payment", "death", "no", "any", "space", "nuclear", "television", "tv", "diplomatic", "immediate", "speedy", "early", "political", "lasting", "food", "computer", "identity", "court");
    private static final Set<InstrumentStatus> HANDLED = Set.of(
            InstrumentStatus.SIGNED, InstrumentStatus.ADOPTED, InstrumentStatus.DELIVERED);

    private final PhraseTable<InstrumentHead> heads;
    private final Cues<InstrumentStatus> cues;
    private final Counts counts;

    InstrumentFinder(Lexicons lexicons, Counts counts) {
        Map<String, InstrumentHead> rows = new HashMap<>();
        for (Row row : lexicons.rows(InstrumentFinder.class, "instrument-heads.en.tsv", "phrase", "kind", "weight", "example")) {
            rows.put(row.cell(0), new InstrumentHead(row.cell(1), row.constant(2, Weight.class), isPlural(row.cell(0))));
        }
        this.heads = PhraseTable.of(rows);
        this.cues = new Cues<>(lexicons, "status-cues.en.tsv", InstrumentStatus.class, "word", "status", "example");
        this.counts = counts;
    }

    private static boolean isPlural(String phrase) {
        return phrase.endsWith("s") && !phrase.endsWith("ss") || phrase.startsWith("memoranda") || phrase.contains("s of ");
    }

    @Override
    public Set<String> triggers() {
        return heads.firstWords();
    }

    @Override
    public int find(Passage passage, int token, List<Candidate> found) {
        PhraseTable.@Nullable Match<InstrumentHead> match = heads.longestAt(passage.text(), token, passage.end()).orElse(null);
        if (match == null || !isHead(passage, match)) {
            return token;
        }
        Candidate candidate = candidate(passage, passage.edges(), match, before(found));
        if (candidate != null) {
            found.add(candidate);
        }
        return match.end();
    }

    /** Not "agreement signing ceremony", "letter writer", "to plan": the noun must close its phrase. */
    private static boolean isHead(Passage passage, PhraseTable.Match<InstrumentHead> match) {
        Tag tag = passage.tag(match.first());
        boolean isNounLike = tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.ADJECTIVE || match.end() > match.first() + 1
                || tag == Tag.GERUND || tag == Tag.PARTICIPLE || passage.isCapitalised(match.first());
        Tag next = passage.tag(match.end());
        boolean isModifier = next == Tag.NOUN || next == Tag.NAME && passage.isCapitalised(match.first()) && !passage.is(match.end(), "(");
        return isNounLike && !isModifier;
    }

    /** The instrument found last in the sentence, or null. */
    private static @Nullable Candidate before(List<Candidate> found) {
        for (int i = found.size() - 1; i >= 0; i--) {
            if (found.get(i).thing() instanceof NamedThing.Instrument) {
                return found.get(i);
            }
        }
        return null;
    }

    private @Nullable Candidate candidate(
            Passage passage, NameEdges edges, PhraseTable.Match<InstrumentHead> match, @Nullable Candidate before) {
        InstrumentHead head = match.value();
        int first = edges.first(match.first());
        int end = edges.end(match.end(), SUBJECT);
        end = withDate(passage, withReference(passage, match, end));
        int count = counts.before(passage, first);
        Cues.Found<InstrumentStatus> cue = cues.around(passage, first, end);
        int owned = cue == null ? first : withOwner(passage, first, match.end() - 1);
        boolean isOwned = owned < first;
        first = owned;
        InstrumentStatus status = status(passage, cue, first);
        boolean hasSubject = end > match.end();
        boolean isModified = isQualified(passage, first, match.first());
        boolean isCapital = passage.isCapitalised(match.end() - 1) && !passage.isTitleCase() && match.first() > passage.first();
        boolean isTitle = isCapital && (isOwned || hasSubject || first < match.first() || match.end() - match.first() > 1);
        boolean isDefinite = isDefinite(passage, first);
        if (match.first() > passage.first() && UNCOUNTED.contains(passage.folded(match.first() - 1)) && !isCapital) {
            return null;
        }
        boolean isPhrase = match.end() - match.first() > 1;
        boolean isHandled = cue != null && cue.value() != InstrumentStatus.IN_FORCE;
        boolean isNumbered = passage.tag(match.end()) == Tag.NUMBER && passage.text().word(match.end()).isNumber() && end > match.end();
        boolean isOne = head.plural() || isCapital || isNumbered || isDetermined(passage, first);
        boolean isListed = before != null && before.end() < first && before.end() >= first - 4 && (isModified || hasSubject) && isArticle(passage, first);
        if (isListed && status == InstrumentStatus.MENTIONED && before != null && before.thing() instanceof NamedThing.Instrument listed) {
            status = listed.status();
        }
        boolean isSource = isSource(passage, edges.withArticle(first), head);
        if (isSource && status == InstrumentStatus.MENTIONED) {
            status = InstrumentStatus.ADOPTED;
        }
        boolean isNamed = isOne && switch (head.weight()) {
            case NAME -> isSource || hasSubject || isModified || count > 1 || isTitle || isPhrase || isArticle(passage, first) || cue != null && isNear(cue, first, end);
            case PLAIN -> isTitle || isNumbered || isListed || isSource
                    || count > 1 && cue != null && HANDLED.contains(cue.value())
                    || !head.plural() && (hasSubject || isModified) && isHandled && (!isDefinite || HANDLED.contains(status))
                    || !head.plural() && hasSubject && isModified
                    || !head.plural() && isArticle(passage, first) && cue != null && HANDLED.contains(cue.value()) && isNear(cue, first, end)
                    || head.kind().equals("letter") && hasSubject && cue != null && cue.value() == InstrumentStatus.DELIVERED;
            case TITLE -> isTitle;
        };
        if (!isNamed) {
            return null;
        }
        boolean isFull = hasSubject || isModified || isTitle || count > 1 || isPhrase || isSource;
        int named = count > 1 ? counts.first(passage, first) : first;
        int quoteFirst = evidence(passage, edges.withArticle(named), end, cue);
        return new Candidate(first, end, isFull, new NamedThing.Instrument(
                passage.text().phrase(named, end), head.kind(), status, count, passage.text().quote(quoteFirst, end)));
    }

    /** "the 14th Congress's Resolution": a text with a capital and nothing else of its own is known by whose it is. */
    private static int withOwner(Passage passage, int first, int head) {
        boolean isBare = first == head && passage.isCapitalised(head) && passage.tag(first - 1) == Tag.POSSESSIVE && passage.text().word(first - 1).isClitic();
        if (!isBare || !passage.isCapitalised(first - 2)) {
            return first;
        }
        int owner = first - 2;
        while (passage.isCapitalised(owner - 1) && passage.isNoun(owner - 1) || NameEdges.isOrdinal(passage.folded(owner - 1))) {
            owner--;
        }
        return owner;
    }

    /** "In their final declaration, both sides condemned ...": a text that speaks has been adopted. */
    private static boolean isSource(Passage passage, int article, InstrumentHead head) {
        boolean mayBe = head.kind().equals("declaration") || head.kind().equals("joint statement");
        return mayBe && passage.is(article - 1, "in") && (passage.tag(article) == Tag.DETERMINER || passage.tag(article) == Tag.POSSESSIVE);
    }

    /** A short name's evidence begins with the verb that tells its status: "issued a joint statement". */
    private static int evidence(Passage passage, int first, int end, Cues.@Nullable Found<InstrumentStatus> cue) {
        boolean isShort = end - first <= 4;
        boolean isGoverned = isShort && cue != null && cue.token() < first && cue.token() >= first - 4;
        for (int at = first - 1; isGoverned && at > cue.token(); at--) {
            isGoverned = passage.tag(at) != Tag.MARK;
        }
        return isGoverned && cue != null ? cue.token() : first;
    }

    private static boolean isNear(Cues.Found<InstrumentStatus> cue, int first, int end) {
        return cue.token() >= first - 8 && cue.token() <= end + 4;
    }

    /** "resolution 2771 (2025)", "Executive Order 14257". */
    private static int withReference(Passage passage, PhraseTable.Match<InstrumentHead> match, int end) {
        boolean isNumbered = end == match.end() && passage.tag(end) == Tag.NUMBER && passage.text().word(end).isNumber();
        if (!isNumbered) {
            return end;
        }
        if (passage.is(end + 1, "and") && passage.tag(end + 2) == Tag.NUMBER && passage.text().word(end + 2).isNumber()) {
            return end + 3;
        }
        return passage.is(end + 1, "(") && passage.is(end + 3, ")") ? end + 4 : end + 1;
    }

    /** "of 2015", "for 2026-2028". */
    private static int withDate(Passage passage, int end) {
        boolean isOf = passage.is(end, "of") || passage.is(end, "for");
        return isOf ? passage.dates().within(end + 1, passage.end()).stream()
                .filter(mention -> mention.first() == end + 1)
                .findFirst()
                .map(mention -> mention.end())
                .orElse(end) : end;
    }

    private static boolean isQualified(Passage passage, int first, int head) {
        for (int at = first; at < head; at++) {
            Tag tag = passage.tag(at);
            if (tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.NUMBER || tag == Tag.ADJECTIVE && !VAGUE.contains(passage.folded(at))) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> VAGUE = Set.of(
            "bilateral", "possible", "high-level", "top-level", "common", "various", "good", "binding", "final", "formal", "written", "appropriate", "necessary", "clear", "comprehensive",
            "earlier", "previous", "international", "multilateral", "official", "legal", "important", "signed", "interim");

    private static boolean isDefinite(Passage passage, int first) {
        return passage.is(first - 1, "the") || passage.is(first - 1, "this") || passage.is(first - 1, "that") || passage.is(first - 1, "these")
                || passage.tag(first - 1) == Tag.POSSESSIVE;
    }

    /** Whether an article, a possessor or a number stands before: "reach agreement on" names no text. */
    private static boolean isDetermined(Passage passage, int first) {
        int before = first - 1;
        while (passage.tag(before) == Tag.ADJECTIVE || passage.tag(before) == Tag.ADVERB || passage.tag(before) == Tag.PARTICIPLE || passage.tag(before) == Tag.NUMBER) {
            before--;
        }
        return switch (passage.tag(before)) {
            case DETERMINER, POSSESSIVE -> true;
            default -> !passage.covers(before) || passage.is(before, "*") || passage.is(before, "•") || passage.tag(before + 1) == Tag.NUMBER;
        };
    }

    private static boolean isArticle(Passage passage, int first) {
        int before = first - 1;
        while (passage.covers(before) && (passage.tag(before) == Tag.ADJECTIVE || passage.tag(before) == Tag.ADVERB)) {
            before--;
        }
        return passage.is(before, "a") || passage.is(before, "an");
    }

    private InstrumentStatus status(Passage passage, Cues.@Nullable Found<InstrumentStatus> cue, int first) {
        if (cue == null) {
            return InstrumentStatus.MENTIONED;
        }
        boolean isComing = cue.isFuture() && cue.token() < first && HANDLED.contains(cue.value());
        return isComing ? InstrumentStatus.PROPOSED : cue.value();
    }
}
