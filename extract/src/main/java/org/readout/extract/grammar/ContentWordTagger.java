package org.readout.extract.grammar;

import org.readout.extract.lexicon.WordSet;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.Word;

/**
 * Tags words of the open classes: names by their capitals, verbs through {@link VerbFormTagger},
 * the rest by list and ending.
 */
final class ContentWordTagger {
    private static final int MOSTLY_NOUN = 60;

    private final TextClasses classes;
    private final SentencedText text;
    private final Sentence sentence;
    private final Tag[] tags;
    private final ClauseProgress clause;
    private final Surroundings around;
    private static final WordSet COMPASS = WordSet.of("north", "south", "east", "west");

    private final Horizon horizon;
    private final VerbFormTagger verbs;

    ContentWordTagger(
            TextClasses classes,
            SentencedText text,
            Sentence sentence,
            Tag[] tags,
            ClauseProgress clause,
            Surroundings around,
            Horizon horizon,
            VerbFormTagger verbs) {
        this.classes = classes;
        this.text = text;
        this.sentence = sentence;
        this.tags = tags;
        this.clause = clause;
        this.around = around;
        this.horizon = horizon;
        this.verbs = verbs;
    }

    Tag open(int i, Word word) {
        VerbEntry verb = classes.verb(i);
        boolean opening = around.opens(i);
        if (word.isCapitalised() && !opening && !around.titleCase()) {
            return Tag.NAME;
        }
        if (word.isCapitalised() && opening && !around.titleCase()) {
            return openingWord(i, word, verb);
        }
        if (around.titleCase() && word.isCapitalised()) {
            return titleWord(i, verb);
        }
        return verb.isNone()
                ? plainWord(i, word.folded())
                : verbs.verbOrNoun(i, word.folded(), verb);
    }

    private Tag openingWord(int i, Word word, VerbEntry verb) {
        if (COMPASS.contains(word.folded())
                && i + 1 < sentence.end()
                && text.word(i + 1).isCapitalised()) {
            return Tag.NAME; // "North Korean", "South Africa"
        }
        String open = classes.open(i);
        boolean nameFollows =
                i + 1 < sentence.end()
                        && text.word(i + 1).isCapitalised()
                        && !text.word(i + 1).isAllCaps();
        boolean verbal =
                !open.startsWith("N")
                        || horizon.commaAhead(i)
                                && !text.is(i + 1, "of")
                                && !horizon.verbFollows(i + 1);
        if (verb.gerund() != null && verbal) {
            return Tag.GERUND;
        }
        if (verb.participle() != null
                && !open.startsWith("N")
                && !nameFollows
                && horizon.commaAhead(i)) {
            return Tag.PARTICIPLE;
        }
        if (verb.base() != null
                && verb.nounShare() < MOSTLY_NOUN
                && around.startsObject(i + 1)
                && !nameFollows) {
            return Tag.VERB;
        }
        return open.isEmpty() && verb.isNone() && !Surroundings.isPlural(word.folded())
                ? Tag.NAME
                : plainWord(i, word.folded());
    }

    /** In a headline in title case only a verb that is hardly ever a noun is told from a name. */
    private Tag titleWord(int i, VerbEntry verb) {
        boolean finiteForm = verb.third() != null || verb.past() != null;
        boolean afterName =
                i > sentence.first()
                        && (tags[i - 1] == Tag.NAME
                                || tags[i - 1] == Tag.NOUN
                                || tags[i - 1] == Tag.ADVERB);
        if (finiteForm
                && !clause.hasVerb()
                && afterName
                && verb.nounShare() < MOSTLY_NOUN
                && i + 1 < sentence.end()) {
            return Tag.VERB;
        }
        if (verb.gerund() != null && !classes.open(i).startsWith("N")) {
            return Tag.GERUND;
        }
        if (verb.base() != null && around.before(i) == Tag.TO) {
            return Tag.VERB;
        }
        return Tag.NAME;
    }

    private Tag plainWord(int i, String folded) {
        String open = classes.open(i);
        if (!open.isEmpty()) {
            char first = open.charAt(0);
            boolean joined =
                    i + 1 < sentence.end() && classes.closed(i + 1) == FunctionClass.COORDINATOR;
            boolean behindNoun =
                    i > sentence.first()
                            && (tags[i - 1] == Tag.NOUN
                                    || tags[i - 1] == Tag.NAME
                                    || tags[i - 1] == Tag.POSSESSIVE);
            boolean verbNext = behindNoun && i + 1 < sentence.end() && classes.verb(i + 1).isPast();
            if (first == 'A'
                    && open.indexOf('N') > 0
                    && (!around.isNounish(i + 1) && !joined || verbNext)) {
                return Tag.NOUN;
            }
            return first == 'A' ? Tag.ADJECTIVE : first == 'R' ? Tag.ADVERB : Tag.NOUN;
        }
        if (folded.indexOf('-') > 0 && around.isNounish(i + 1)) {
            return Tag.ADJECTIVE;
        }
        return switch (suffix(folded)) {
            case "ly" -> Tag.ADVERB;
            case "ing" ->
                    around.before(i) == Tag.DETERMINER || around.before(i) == Tag.POSSESSIVE
                            ? Tag.NOUN
                            : Tag.GERUND;
            case "ed" -> around.isNounish(i + 1) ? Tag.ADJECTIVE : Tag.PARTICIPLE;
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
        for (String suffix :
                new String[] {
                    "al", "ive", "ous", "ful", "less", "able", "ible", "ic", "ary", "ern"
                }) {
            if (folded.endsWith(suffix)) {
                return "adjective";
            }
        }
        return "";
    }
}
