package org.readout.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.readout.model.BlockKind;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.Word;

/**
 * Gives each token of one sentence its tag, left to right, from what the word can be and what stands around it. Longer
 * than most classes: the decisions share the state of one walk.
 */
final class Tagger {
    private static final int MOSTLY_NOUN = 60;
    private static final int HARDLY_NOUN = 25;
    private static final int FAR = 40;

    private final WordClasses classes;
    private final SentencedText text;
    private final Sentence sentence;
    private final Tag[] tags;
    private final boolean titleCase;

    /** Whether the clause at hand has its finite verb. */
    private boolean finite;
    /** Whether a clause was left waiting for its finite verb when a relative or adverbial clause began. */
    private boolean outerWaits;
    /** Whether the waiting clause has just been taken up again by a comma. */
    private boolean resumed;
    /** Whether the last finite verb stood in the present, third person. */
    private boolean presentFinite;
    /** Whether a relative clause was opened and has no verb yet. */
    private boolean relativeOpen;

    Tagger(WordClasses classes, SentencedText text, Sentence sentence, Tag[] tags) {
        this.classes = classes;
        this.text = text;
        this.sentence = sentence;
        this.tags = tags;
        this.titleCase = isTitleCase();
    }

    void tag() {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            tags[i] = tagOf(i);
            keepTrack(i);
        }
    }

    private Tag tagOf(int i) {
        Word word = text.word(i);
        if (word.isClitic()) {
            return Tag.POSSESSIVE;
        }
        if (word.isNumber()) {
            return Tag.NUMBER;
        }
        if (!word.isWord()) {
            return word.isMark() ? Tag.MARK : Tag.NOUN;
        }
        String folded = word.folded();
        switch (folded) {
            case "to" -> {
                return to(i);
            }
            case "that" -> {
                return that(i);
            }
            case "her" -> {
                return startsNoun(i + 1) ? Tag.POSSESSIVE : Tag.PRONOUN;
            }
            default -> {
                FunctionClass closed = classes.closed(folded);
                boolean acronym = closed != null && word.form().length() > 1 && word.isAllCaps() && !allCaps();
                return closed == null || acronym ? open(i, word) : closed(i, word, closed);
            }
        }
    }

    private void keepTrack(int i) {
        Tag tag = tags[i];
        if (isFinite(i)) {
            finite = true;
            presentFinite = tag == Tag.VERB && classes.verb(text.folded(i)).third() != null;
            resumed = false;
            relativeOpen = false;
        } else if (tag == Tag.RELATIVE || tag == Tag.SUBORDINATOR) {
            outerWaits = !finite;
            finite = false;
            relativeOpen = tag == Tag.RELATIVE;
        } else if (text.is(i, ",") && finite && outerWaits) {
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
            case AUXILIARY -> !text.is(i, "be") && !text.is(i, "been") && !text.is(i, "being") && !text.is(i, "having")
                    && before(i) != Tag.MODAL && before(i) != Tag.TO;
            case VERB -> before(i) != Tag.TO && before(i) != Tag.MODAL;
            default -> false;
        };
    }

    // ---- closed classes

    private Tag to(int i) {
        int next = skipAdverbs(i + 1);
        if (next >= sentence.end()) {
            return Tag.PREPOSITION;
        }
        FunctionClass closed = classes.closed(text.folded(next));
        if (closed != null) {
            return text.is(next, "be") || text.is(next, "have") || text.is(next, "do") ? Tag.TO : Tag.PREPOSITION;
        }
        if (capitalised(next)) {
            return capitalised(i) ? Tag.NAME : Tag.PREPOSITION;
        }
        VerbEntry verb = classes.verb(text.folded(next));
        if (verb.base() == null) {
            return Tag.PREPOSITION;
        }
        boolean objectFollows = startsObject(next + 1);
        return verb.nounShare() < MOSTLY_NOUN || objectFollows || verb.nounShare() < 90 && !isNounish(next + 1)
                ? Tag.TO
                : Tag.PREPOSITION;
    }

    /** That: before a clause, after a noun, before a noun of its own, or alone. */
    private Tag that(int i) {
        Tag before = i == sentence.first() ? null : tags[i - 1];
        int next = skipAdverbs(i + 1);
        if (next >= sentence.end()) {
            return Tag.PRONOUN;
        }
        boolean verbNext = verbFollows(next);
        if (before == Tag.NOUN || before == Tag.NAME || before == Tag.NUMBER || before == Tag.PRONOUN) {
            return verbNext ? Tag.RELATIVE : Tag.SUBORDINATOR;
        }
        if (before == Tag.PREPOSITION) {
            return Tag.DETERMINER;
        }
        if (i == sentence.first() || before == Tag.MARK && !text.is(i - 1, ",")) {
            return verbNext ? Tag.PRONOUN : Tag.DETERMINER;
        }
        return verbNext && before != Tag.COORDINATOR && before != Tag.MARK && before != Tag.VERB
                ? Tag.PRONOUN
                : Tag.SUBORDINATOR;
    }

    private Tag closed(int i, Word word, FunctionClass closed) {
        return switch (closed) {
            case DETERMINER -> Tag.DETERMINER;
            case POSSESSIVE -> Tag.POSSESSIVE;
            case PRONOUN -> Tag.PRONOUN;
            case PREPOSITION -> capitalised(i) && nameAround(i) ? Tag.NAME : Tag.PREPOSITION;
            case BOTH -> word.folded().equals("like") && before(i) == Tag.MODAL ? Tag.VERB : clauseFollows(i + 1) ? Tag.SUBORDINATOR : Tag.PREPOSITION;
            case SUBORDINATOR -> text.is(i, "once") && text.is(i + 1, "again") ? Tag.ADVERB : Tag.SUBORDINATOR;
            case RELATIVE -> Tag.RELATIVE;
            case COORDINATOR -> Tag.COORDINATOR;
            case MODAL -> modal(i, word);
            case BE, HAVE, DO -> Tag.AUXILIARY;
            case NEGATION -> Tag.NEGATION;
            case ADVERB -> isFurthering(i, word) ? Tag.VERB : Tag.ADVERB;
            case NUMBER -> Tag.NUMBER;
        };
    }

    /** "Would further the talks": a verb for once. */
    private boolean isFurthering(int i, Word word) {
        Tag before = i == sentence.first() ? null : tags[i - 1];
        return word.folded().equals("further") && (before == Tag.MODAL || before == Tag.TO || before == Tag.COORDINATOR) && startsObject(i + 1);
    }

    /** May and Will are months and men, too. */
    private Tag modal(int i, Word word) {
        boolean name = capitalised(i) && (word.folded().equals("may") || word.folded().equals("will"));
        return name ? Tag.NAME : Tag.MODAL;
    }

    private boolean nameAround(int i) {
        return i > sentence.first() && tags[i - 1] == Tag.NAME && i + 1 < sentence.end() && capitalised(i + 1);
    }

    /** Whether a noun phrase and then a finite verb follow before the next comma: "after talks ended", not "after talks". */
    private boolean clauseFollows(int from) {
        for (int i = from; i < Math.min(sentence.end(), from + FAR); i++) {
            FunctionClass closed = classes.closed(text.folded(i));
            if (text.word(i).isMark() && !text.is(i, "\"") && !text.is(i, "“") && !text.is(i, "”")) {
                return false;
            }
            if (closed == FunctionClass.MODAL && !capitalised(i)
                    || closed != null && closed.isAuxiliary() && !text.is(i, "being") && !text.is(i, "having")) {
                return i > from;
            }
            if (closed == FunctionClass.RELATIVE || closed == FunctionClass.COORDINATOR && i == from || text.is(i, "that")) {
                return false;
            }
            if (closed == null && i > from && !capitalised(i)) {
                VerbEntry verb = classes.verb(text.folded(i));
                boolean plainPast = verb.past() != null
                        && (verb.participle() == null || startsObject(i + 1) || pronounAt(i - 1));
                boolean plainThird = verb.third() != null && verb.nounShare() < HARDLY_NOUN;
                if (plainPast || plainThird) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean pronounAt(int i) {
        return classes.closed(text.folded(i)) == FunctionClass.PRONOUN;
    }

    // ---- open classes

    private Tag open(int i, Word word) {
        VerbEntry verb = classes.verb(word.folded());
        boolean opening = opens(i);
        if (word.isCapitalised() && !opening && !titleCase) {
            return Tag.NAME;
        }
        if (word.isCapitalised() && opening && !titleCase) {
            return openingWord(i, word, verb);
        }
        if (titleCase && word.isCapitalised()) {
            return titleWord(i, word, verb);
        }
        return verb == VerbEntry.NONE ? plainWord(i, word.folded()) : verbOrNoun(i, word.folded(), verb);
    }

    private Tag openingWord(int i, Word word, VerbEntry verb) {
        String open = classes.open(word.folded());
        boolean nameFollows = i + 1 < sentence.end() && text.word(i + 1).isCapitalised() && !text.word(i + 1).isAllCaps();
        boolean verbal = !open.startsWith("N") || commaAhead(i) && !text.is(i + 1, "of") && !verbFollows(i + 1);
        if (verb.gerund() != null && verbal) {
            return Tag.GERUND;
        }
        if (verb.participle() != null && !open.startsWith("N") && !nameFollows && commaAhead(i)) {
            return Tag.PARTICIPLE;
        }
        if (verb.base() != null && verb.nounShare() < MOSTLY_NOUN && startsObject(i + 1) && !nameFollows) {
            return Tag.VERB;
        }
        return open.isEmpty() && verb == VerbEntry.NONE && !isPlural(word.folded()) ? Tag.NAME : plainWord(i, word.folded());
    }

    /** In a headline in title case only a verb that is hardly ever a noun is told from a name. */
    private Tag titleWord(int i, Word word, VerbEntry verb) {
        boolean finiteForm = verb.third() != null || verb.past() != null;
        boolean afterName = i > sentence.first() && (tags[i - 1] == Tag.NAME || tags[i - 1] == Tag.NOUN || tags[i - 1] == Tag.ADVERB);
        if (finiteForm && !finite && afterName && verb.nounShare() < MOSTLY_NOUN && i + 1 < sentence.end()) {
            return Tag.VERB;
        }
        if (verb.gerund() != null && !classes.open(word.folded()).startsWith("N")) {
            return Tag.GERUND;
        }
        if (verb.base() != null && before(i) == Tag.TO) {
            return Tag.VERB;
        }
        return Tag.NAME;
    }

    private Tag plainWord(int i, String folded) {
        String open = classes.open(folded);
        if (!open.isEmpty()) {
            char first = open.charAt(0);
            boolean joined = i + 1 < sentence.end() && classes.closed(text.folded(i + 1)) == FunctionClass.COORDINATOR;
            boolean behindNoun = i > sentence.first() && (tags[i - 1] == Tag.NOUN || tags[i - 1] == Tag.NAME || tags[i - 1] == Tag.POSSESSIVE);
            boolean verbNext = behindNoun && i + 1 < sentence.end() && classes.verb(text.folded(i + 1)).isPast();
            if (first == 'A' && open.indexOf('N') > 0 && (!isNounish(i + 1) && !joined || verbNext)) {
                return Tag.NOUN;
            }
            return first == 'A' ? Tag.ADJECTIVE : first == 'R' ? Tag.ADVERB : Tag.NOUN;
        }
        if (folded.indexOf('-') > 0 && isNounish(i + 1)) {
            return Tag.ADJECTIVE;
        }
        return switch (suffix(folded)) {
            case "ly" -> Tag.ADVERB;
            case "ing" -> before(i) == Tag.DETERMINER || before(i) == Tag.POSSESSIVE ? Tag.NOUN : Tag.GERUND;
            case "ed" -> isNounish(i + 1) ? Tag.ADJECTIVE : Tag.PARTICIPLE;
            case "adjective" -> Tag.ADJECTIVE;
            default -> Tag.NOUN;
        };
    }

    private static String suffix(String folded) {
        if (folded.length() < 5) {
            return "";
        }
        for (String suffix : new String[] {"ly", "ing", "ed"}) {
            if (folded.endsWith(suffix)) {
                return suffix;
            }
        }
        for (String suffix : new String[] {"al", "ive", "ous", "ful", "less", "able", "ible", "ic", "ary", "ern"}) {
            if (folded.endsWith(suffix)) {
                return "adjective";
            }
        }
        return "";
    }

    private Tag verbOrNoun(int i, String folded, VerbEntry verb) {
        Tag before = before(i);
        if (before == Tag.TO || before == Tag.MODAL) {
            return verb.base() != null ? Tag.VERB : nominal(i, folded, verb);
        }
        if (before == Tag.AUXILIARY) {
            return afterAuxiliary(i, folded, verb);
        }
        if (before == Tag.DETERMINER && !standsAlone(i - 1) && !(isDemonstrative(i - 1) && verb.third() != null && verb.nounShare() < HARDLY_NOUN)
                || before == Tag.POSSESSIVE || before == Tag.ADJECTIVE || before == Tag.PREPOSITION) {
            return verb.gerund() != null && before == Tag.PREPOSITION ? gerundAfterPreposition(i, folded) : nominal(i, folded, verb);
        }
        if (verb.gerund() != null) {
            return gerund(i, folded, before);
        }
        if (verb.isPast() && verb.base() == null) {
            boolean attribute = before == Tag.VERB || before == Tag.COORDINATOR && classes.open(folded).startsWith("A") && !says(verb);
            if (attribute && isNounish(i + 1)) {
                return Tag.ADJECTIVE; // "expand coordinated efforts", "this and related issues"
            }
            return past(i, verb, before);
        }
        if (verb.past() != null && !finite && (before == Tag.PRONOUN || before == Tag.NAME || resumed && text.is(i - 1, ","))) {
            return Tag.VERB; // put, set, read, met-like forms after a subject
        }
        return present(i, folded, verb, before);
    }

    /** "For training" is a noun, "by fostering ties" a verb. */
    private Tag gerundAfterPreposition(int i, String folded) {
        boolean noun = classes.isGerundNoun(folded) || classes.open(folded).startsWith("N") && !isNounish(i + 1);
        return noun && !startsObject(i + 1) ? Tag.NOUN : Tag.GERUND;
    }

    private Tag afterAuxiliary(int i, String folded, VerbEntry verb) {
        FunctionClass auxiliary = classes.closed(text.folded(lastBefore(i)));
        if (verb.participle() != null || verb.gerund() != null && auxiliary == FunctionClass.BE) {
            return verb.gerund() != null ? Tag.GERUND : Tag.PARTICIPLE;
        }
        return auxiliary == FunctionClass.DO && verb.base() != null ? Tag.VERB : nominal(i, folded, verb);
    }

    /** Both, these, some ... without a noun behind: "both agreed". */
    private boolean standsAlone(int i) {
        return text.is(i, "both") || text.is(i, "all") || text.is(i, "some") || text.is(i, "many") || text.is(i, "each");
    }

    private boolean isDemonstrative(int i) {
        return text.is(i, "this") || text.is(i, "that");
    }

    private Tag nominal(int i, String folded, VerbEntry verb) {
        String open = classes.open(folded);
        boolean nounFollows = isNounish(i + 1);
        if (open.startsWith("A") && nounFollows) {
            return Tag.ADJECTIVE;
        }
        if (verb.isPast() && verb.base() == null && !open.startsWith("N")) {
            return Tag.ADJECTIVE;
        }
        if (verb.gerund() != null && !open.startsWith("N")) {
            return nounFollows ? Tag.ADJECTIVE : Tag.NOUN;
        }
        return Tag.NOUN;
    }

    private Tag gerund(int i, String folded, @Nullable Tag before) {
        boolean noun = classes.open(folded).startsWith("N");
        boolean nominalPlace = before == Tag.NOUN || before == Tag.NAME || before == Tag.NUMBER || before == Tag.VERB;
        boolean listed = before == Tag.COORDINATOR || before == Tag.MARK;
        if (listed && isNounish(i + 1) && (!classes.isGerundNoun(folded) || gerundBefore(i))) {
            return Tag.GERUND;
        }
        return (noun || classes.isGerundNoun(folded)) && (nominalPlace || listed) && !startsObject(i + 1) ? Tag.NOUN : Tag.GERUND;
    }

    private Tag past(int i, VerbEntry verb, @Nullable Tag before) {
        if (verb.participle() == null) {
            return Tag.VERB;
        }
        if (verb.past() == null) {
            return Tag.PARTICIPLE;
        }
        int next = skipAdverbs(i + 1);
        if (before == Tag.PRONOUN || before == Tag.RELATIVE || resumed && text.is(i - 1, ",")) {
            return Tag.VERB;
        }
        if (text.is(next, "by") && !finiteForced(before) || before == Tag.SUBORDINATOR && !text.is(lastBefore(i), "that")) {
            return Tag.PARTICIPLE;
        }
        if (finite && isTrailingAttribution(i, verb, before)) {
            return Tag.VERB;
        }
        if (!finite) {
            return startsObject(next) || !finiteAhead(i, next) ? Tag.VERB : Tag.PARTICIPLE;
        }
        if (before == Tag.COORDINATOR) {
            return lastVerbTag(i) == Tag.PARTICIPLE && !startsObject(next) && !says(verb) ? Tag.PARTICIPLE : Tag.VERB;
        }
        return startsObject(next) && !text.is(next, "a") || text.is(next, "that") ? Tag.VERB : Tag.PARTICIPLE;
    }

    private boolean says(VerbEntry verb) {
        String past = verb.past();
        return past != null && classes.says(past);
    }

    /** "..., the minister told reporters": a verb of saying behind a comma and its subject. */
    private boolean isTrailingAttribution(int i, VerbEntry verb, @Nullable Tag before) {
        String lemma = verb.pastLemma();
        boolean apposition = text.is(i - 1, ",") && i - 2 >= sentence.first() && tags[i - 2] == Tag.NAME;
        if (lemma == null || !classes.takesClause(lemma) || before != Tag.NAME && before != Tag.NOUN && !apposition) {
            return false;
        }
        int next = i + 1;
        boolean closes = next >= sentence.end() || text.word(next).isMark() || text.is(next, "reporters")
                || text.is(next, "journalists") || lemma.equals("tell");
        boolean afterName = (before == Tag.NAME || apposition) && next < sentence.end()
                && (classes.closed(text.folded(next)) == FunctionClass.PREPOSITION || classes.closed(text.folded(next)) == FunctionClass.ADVERB);
        if (!closes && !afterName) {
            return false;
        }
        for (int at = apposition ? i - 2 : i - 1; at >= Math.max(sentence.first(), i - FAR); at--) {
            if (text.is(at, ",") || isQuoteMark(at)) {
                return true;
            }
            if (tags[at] == Tag.VERB || tags[at] == Tag.AUXILIARY || tags[at] == Tag.SUBORDINATOR || tags[at] == Tag.RELATIVE) {
                return false;
            }
        }
        return false;
    }

    private boolean finiteForced(@Nullable Tag before) {
        return before == Tag.COORDINATOR && finite;
    }

    private Tag present(int i, String folded, VerbEntry verb, @Nullable Tag before) {
        int share = verb.nounShare();
        boolean object = startsObject(i + 1) || text.is(i + 1, "that") || text.is(i + 1, "to") && share < HARDLY_NOUN;
        if (auxiliaryAt(i + 1) && before != Tag.PRONOUN) {
            return nominal(i, folded, verb);
        }
        if (verb.third() != null && verb.base() == null) {
            boolean subject = before == Tag.NOUN || before == Tag.NAME || before == Tag.PRONOUN || before == Tag.RELATIVE
                    || before == Tag.DETERMINER || before == Tag.COORDINATOR || before == Tag.MARK;
            boolean likely = before == Tag.PRONOUN || before == Tag.RELATIVE || share < HARDLY_NOUN
                    || !finite && (share < MOSTLY_NOUN || object);
            likely |= before == Tag.COORDINATOR && presentFinite && share < MOSTLY_NOUN
                    && (object || classes.closed(text.folded(i + 1)) == FunctionClass.PREPOSITION);
            return subject && likely && i > sentence.first() && i + 1 < sentence.end() ? Tag.VERB : nominal(i, folded, verb);
        }
        if (before == Tag.PRONOUN || before == Tag.RELATIVE || resumed && before == Tag.MARK && object) {
            return Tag.VERB;
        }
        boolean listed = before == Tag.COORDINATOR || before == Tag.MARK;
        if (listed && verb.past() != null && finite && (object || isNounish(i + 1))) {
            return Tag.VERB; // "reviewed A, set goals"
        }
        if (listed || before == null) {
            boolean parallel = before == null || bareVerbBefore(i);
            return parallel && (share < HARDLY_NOUN || object && share < 90 || share < MOSTLY_NOUN && isNounish(i + 1))
                    ? Tag.VERB
                    : nominal(i, folded, verb);
        }
        if (before == Tag.NOUN || before == Tag.NAME || before == Tag.NUMBER || before == Tag.DETERMINER) {
            boolean plural = isPlural(text.folded(lastBefore(i))) || joinedSubject(lastBefore(i)) || before == Tag.NUMBER || before == Tag.DETERMINER;
            boolean likely = share < HARDLY_NOUN || plural && object && share < 90 || plural && share < MOSTLY_NOUN && isNounish(i + 1);
            if (relativeOpen && plural && i + 1 < sentence.end() && text.is(i + 1, ",")) {
                return Tag.VERB; // "which both neighbours claim, was"
            }
            return likely && !finite && (plural || share < HARDLY_NOUN && object) ? Tag.VERB : nominal(i, folded, verb);
        }
        return nominal(i, folded, verb);
    }

    /** "Norway and Chad" before this verb. */
    private boolean joinedSubject(int i) {
        for (int at = i; at > Math.max(sentence.first(), i - 5); at--) {
            if (tags[at] == Tag.COORDINATOR) {
                return tags[at - 1] == Tag.NAME || tags[at - 1] == Tag.NOUN;
            }
            if (tags[at] != Tag.NAME && tags[at] != Tag.NOUN && tags[at] != Tag.DETERMINER) {
                return false;
            }
        }
        return false;
    }

    private boolean auxiliaryAt(int i) {
        FunctionClass closed = i < sentence.end() ? classes.closed(text.folded(i)) : null;
        return closed != null && (closed.isAuxiliary() || closed == FunctionClass.MODAL && !capitalised(i));
    }

    /** Whether a bare verb stands before in this sentence, so that "strengthen A, promote B and build C" goes on. */
    private boolean bareVerbBefore(int i) {
        for (int at = i - 1; at >= Math.max(sentence.first(), i - FAR); at--) {
            if (tags[at] == Tag.VERB) {
                return classes.verb(text.folded(at)).base() != null;
            }
            if (text.is(at, ";")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb in -ing stands before in this sentence, so that "building A and training B" goes on. */
    private boolean gerundBefore(int i) {
        for (int at = i - 1; at >= Math.max(sentence.first(), i - FAR); at--) {
            if (tags[at] == Tag.GERUND) {
                return true;
            }
        }
        return false;
    }

    private Tag lastVerbTag(int i) {
        for (int at = i - 1; at >= sentence.first(); at--) {
            if (tags[at] == Tag.VERB || tags[at] == Tag.PARTICIPLE || tags[at] == Tag.GERUND) {
                return tags[at];
            }
        }
        return Tag.MARK;
    }

    /** Whether the clause finds its finite verb behind, so that a past form here is a participle. */
    private boolean finiteAhead(int i, int from) {
        boolean mayCross = i > sentence.first() && text.is(i - 1, ",") || i == sentence.first();
        boolean relative = false;
        for (int at = from; at < Math.min(sentence.end(), from + FAR); at++) {
            String folded = text.folded(at);
            FunctionClass closed = classes.closed(folded);
            if (folded.equals(",") && !relative && !mayCross || folded.equals(";") || folded.equals("that")) {
                return false;
            }
            if (closed == FunctionClass.RELATIVE || closed == FunctionClass.SUBORDINATOR
                    || closed == FunctionClass.BOTH && clauseFollows(at + 1)) {
                relative = true;
                continue;
            }
            boolean verbal = closed == FunctionClass.MODAL && !capitalised(at)
                    || closed != null && closed.isAuxiliary()
                    || closed == null && !capitalised(at) && clearlyFinite(at);
            if (verbal) {
                if (relative) {
                    relative = false;
                    continue;
                }
                FunctionClass previous = classes.closed(text.folded(at - 1));
                return previous != FunctionClass.COORDINATOR && previous != FunctionClass.MODAL && !text.is(at - 1, "to");
            }
        }
        return false;
    }

    private boolean clearlyFinite(int at) {
        VerbEntry verb = classes.verb(text.folded(at));
        return verb.past() != null && (verb.participle() == null || startsObject(at + 1) || text.is(at + 1, "that"))
                && !text.is(at - 1, "the") && !text.is(at - 1, "a") && !auxiliaryAt(at - 1)
                || verb.third() != null && verb.base() == null && verb.nounShare() < HARDLY_NOUN;
    }

    // ---- looking around

    /** The tag before, adverbs and negation skipped; null at the start. */
    private @Nullable Tag before(int i) {
        int at = lastBefore(i);
        boolean start = at < sentence.first() || at == sentence.first() && tags[at] == Tag.MARK;
        return start ? null : tags[at];
    }

    private int lastBefore(int i) {
        int at = i - 1;
        while (at >= sentence.first() && (tags[at] == Tag.ADVERB || tags[at] == Tag.NEGATION || isQuoteMark(at))) {
            at--;
        }
        return at;
    }

    private boolean isQuoteMark(int i) {
        return tags[i] == Tag.MARK && (text.is(i, "\"") || text.is(i, "“") || text.is(i, "”") || text.is(i, "'"));
    }

    private int skipAdverbs(int i) {
        int at = i;
        while (at < sentence.end() && at < i + 3 && isAdverb(at)) {
            at++;
        }
        return at;
    }

    private boolean isAdverb(int i) {
        FunctionClass closed = classes.closed(text.folded(i));
        if (closed != null) {
            return closed == FunctionClass.ADVERB || closed == FunctionClass.NEGATION;
        }
        String folded = text.folded(i);
        return classes.open(folded).startsWith("R") || folded.endsWith("ly") && !capitalised(i) && classes.open(folded).isEmpty();
    }

    private boolean capitalised(int i) {
        return i < sentence.end() && text.word(i).isCapitalised() && !titleCase && !opens(i);
    }

    /** Whether the token opens the sentence or a quotation in it, so that its capital says nothing. */
    private boolean opens(int i) {
        if (i == sentence.first()) {
            return true;
        }
        int at = i - 1;
        return at >= sentence.first() && text.word(at).isMark() && !text.is(at, ",") && !text.is(at, ")") && !text.is(at, "-")
                && !text.is(at, "–") && !text.is(at, "(") && !text.is(at, "/") && !text.is(at, "’") && !text.is(at, "'") && !text.is(at, "&");
    }

    /** Whether a noun phrase seems to begin: an article, a possessive, a pronoun, a number or a name. */
    private boolean startsObject(int i) {
        if (i >= sentence.end()) {
            return false;
        }
        FunctionClass closed = classes.closed(text.folded(i));
        return closed == FunctionClass.DETERMINER
                || closed == FunctionClass.POSSESSIVE
                || closed == FunctionClass.PRONOUN
                || closed == FunctionClass.NUMBER
                || text.is(i, "her")
                || closed == null && (text.word(i).isNumber() || capitalised(i));
    }

    /** Whether the word can stand in a noun phrase: no function word, no mark. */
    private boolean isNounish(int i) {
        if (i >= sentence.end() || classes.closed(text.folded(i)) != null || text.is(i, "to") || text.is(i, "that")) {
            return false;
        }
        return text.word(i).isWord() && !classes.open(text.folded(i)).startsWith("R");
    }

    private boolean startsNoun(int i) {
        return isNounish(i) || i < sentence.end() && text.word(i).isNumber();
    }

    private boolean verbFollows(int i) {
        FunctionClass closed = classes.closed(text.folded(i));
        if (closed != null) {
            return closed == FunctionClass.MODAL && !capitalised(i) || closed.isAuxiliary();
        }
        VerbEntry verb = classes.verb(text.folded(i));
        return !capitalised(i)
                && (verb.past() != null || verb.third() != null && verb.nounShare() < MOSTLY_NOUN
                        || verb.base() != null && verb.nounShare() < HARDLY_NOUN && i + 1 < sentence.end()
                                && !text.word(i + 1).isMark() && !classes.open(text.folded(i)).startsWith("A"));
    }

    private boolean commaAhead(int i) {
        for (int at = i + 1; at < Math.min(sentence.end(), i + FAR); at++) {
            if (text.is(at, ",")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlural(String folded) {
        return folded.endsWith("s") && !folded.endsWith("ss") && !folded.endsWith("us") && !folded.endsWith("is")
                || folded.equals("people") || folded.equals("police");
    }

    private boolean allCaps() {
        return titleCase && text.word(sentence.first()).isAllCaps();
    }

    private boolean isTitleCase() {
        int capitals = 0;
        int open = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Word word = text.word(i);
            if (word.isWord() && classes.closed(word.folded()) == null) {
                open++;
                capitals += word.isCapitalised() ? 1 : 0;
            }
        }
        boolean heading = sentence.block().kind() == BlockKind.HEADLINE || sentence.block().kind() == BlockKind.SUBHEADING;
        return open > 2 && capitals * 10 >= open * (heading ? 8 : 9) && !text.is(sentence.end() - 1, ".");
    }
}
