package org.readout.extract.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.office.BodyPhrase;
import org.readout.extract.office.OfficePhrase;
import org.readout.extract.office.Signs;
import org.readout.extract.office.TitleClass;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * Finds the offices behind a name: in apposition, in brackets, after "is", "as" or a verb of
 * appointing.
 */
final class TrailingOffices {
    private static final WordSet APPOINTING =
            WordSet.of(
                    "appointed",
                    "appoint",
                    "appoints",
                    "named",
                    "names",
                    "elected",
                    "elects",
                    "nominated",
                    "nominates",
                    "designated",
                    "chose",
                    "chosen",
                    "picked",
                    "re-elected",
                    "reappointed",
                    "appointing",
                    "naming",
                    "electing",
                    "nominating",
                    "appointment",
                    "election",
                    "nomination",
                    "designation");
    private static final WordSet BEING =
            WordSet.of("is", "was", "became", "becomes", "remains", "remained");
    private static final WordSet HEADING =
            WordSet.of(
                    "heads",
                    "headed",
                    "leads",
                    "led",
                    "chairs",
                    "chaired",
                    "runs",
                    "ran",
                    "directs",
                    "directed");
    private static final WordSet PLACING =
            WordSet.of("in", "at", "near", "to", "from", "of", "outside", "off");
    private static final WordSet SEPARATORS = WordSet.of(",", "(", "–", "—", "-", "--", ":");
    private static final WordSet OPENING =
            WordSet.of(
                    "also",
                    "now",
                    "currently",
                    "presently",
                    "concurrently",
                    "hitherto",
                    "himself",
                    "herself",
                    "both",
                    "as");

    private final Signs signs;
    private final SentencedText text;
    private final NameWords words;
    private final Roster roster;
    private final OfficeClaims claims;

    TrailingOffices(Signs signs, NameWords words, Roster roster, OfficeClaims claims) {
        this.signs = signs;
        this.text = signs.text();
        this.words = words;
        this.roster = roster;
        this.claims = claims;
    }

    /**
     * @param after the token behind the name and what belongs to it
     * @param apposed whether an office stands in apposition before the name
     */
    List<OfficePhrase> find(NameRun run, int after, SentenceNames names, boolean apposed) {
        Sentence sentence = names.sentence();
        int at = afterSuffix(after, sentence);
        // "in Aden, the minister, Ana Duarte": where, not who
        boolean place =
                run.size() == 1
                        && !run.honoured()
                        && run.lead() > sentence.first()
                        && PLACING.contains(text, run.lead() - 1)
                        && roster.find(run.words(text)) == null;
        if (at >= sentence.end() || place) {
            return List.of();
        }
        int start = start(run, after, at, names);
        if (start < 0) {
            return List.of();
        }
        while (start < sentence.end() && OPENING.contains(text, start)
                || text.is(start, "its") && text.is(start + 1, "new")) {
            start++;
        }
        List<OfficePhrase> chain = chainForward(start, names, apposed);
        boolean loose =
                text.is(start - 1, ",")
                        && !run.honoured()
                        && !chain.isEmpty()
                        && roster.find(run.words(text)) == null
                        && !closesAt(chain.getLast().end(), sentence);
        return loose ? List.of() : chain;
    }

    /** "MP", "(PhD)" */
    private int afterSuffix(int after, Sentence sentence) {
        int at = after;
        while (at < sentence.end() && words.isSuffix(text, at) && text.word(at).isCapitalised()) {
            at++;
        }
        boolean bracketed = text.is(at, "(") && at + 2 < sentence.end() && text.is(at + 2, ")");
        return bracketed && words.isSuffix(text, at + 1) ? at + 3 : at;
    }

    /** Where an office would begin behind the name; -1 where none can. */
    private int start(NameRun run, int after, int at, SentenceNames names) {
        Sentence sentence = names.sentence();
        // "X MP Minister for Trade", "X MP NORLAND MINISTER FOR TRADE"
        boolean lettered =
                at > after
                        && (signs.isTitle(at, TitleClass.HEAD)
                                || names.offices().stream().anyMatch(o -> o.first() == at));
        boolean appointed = appointed(run, sentence);
        if (lettered) {
            return at;
        }
        if (SEPARATORS.contains(text, at)) {
            boolean being =
                    text.is(at + 1, "who") && at + 2 < text.size() && BEING.contains(text, at + 2);
            return being ? at + 3 : at + 1;
        }
        if (text.is(at, "as") && appointed
                || BEING.contains(text, at) && run.size() > 1 && !appointed) {
            return at + 1;
        }
        if (run.honoured() && signs.isTitle(at, TitleClass.HEAD) && text.word(at).isCapitalised()) {
            return at;
        }
        if (appointed) {
            return text.is(at, "to") && text.is(at + 1, "be") ? at + 2 : at;
        }
        return -1;
    }

    /**
     * An apposition ends with its comma: "include Aden, the ambassador told the press" has none.
     */
    private boolean closesAt(int end, Sentence sentence) {
        return end >= sentence.end()
                || text.word(end).isMark()
                || text.word(end).isCapitalised()
                || text.is(end, "and")
                || text.is(end, "who")
                || text.is(end, "with")
                || text.is(end, "as")
                || text.is(end, "for")
                || text.is(end, "in");
    }

    /** Whether a verb of appointing stands shortly before or directly behind the name. */
    private boolean appointed(NameRun run, Sentence sentence) {
        for (int token = Math.max(sentence.first(), run.lead() - 4); token < run.lead(); token++) {
            if (APPOINTING.contains(text, token)) {
                return true;
            }
        }
        return text.is(run.end(), "as")
                && run.end() + 1 < sentence.end()
                && text.is(run.end() + 1, "its");
    }

    private List<OfficePhrase> chainForward(int start, SentenceNames names, boolean apposed) {
        List<OfficePhrase> held = new ArrayList<>();
        int at = start;
        boolean moved = true;
        while (moved) {
            moved = false;
            OfficePhrase phrase = longestAt(at, names, apposed, held.isEmpty());
            if (phrase != null) {
                held.add(phrase);
                at = afterJoint(phrase.end());
                moved = at > phrase.end();
            }
        }
        return held;
    }

    /** The free office that begins at the token; the one with the most words up to its noun. */
    private @Nullable OfficePhrase longestAt(
            int at, SentenceNames names, boolean apposed, boolean alone) {
        OfficePhrase longest = null;
        for (OfficePhrase phrase : names.offices()) {
            boolean begins =
                    phrase.first() == at || phrase.core() == at && phrase.principal() == null;
            if (begins
                    && (longest == null || length(phrase) > length(longest))
                    && !phrase.isPlural()
                    && !phrase.isGuest()
                    && (alone || !phrase.isRelation())
                    && !isTitle(phrase, names, apposed)
                    && !claims.isUsed(phrase)) {
                longest = phrase;
            }
        }
        return longest;
    }

    private static int length(OfficePhrase phrase) {
        return phrase.headEnd() - phrase.first();
    }

    private int afterJoint(int end) {
        int next = end;
        while (text.is(next, ",")
                || text.is(next, "and")
                || text.is(next, "as")
                || text.is(next, "concurrently")
                || text.is(next, "&")) {
            next++;
        }
        return next;
    }

    /** Whether the phrase is the title of the name behind it. */
    private boolean isTitle(OfficePhrase phrase, SentenceNames names, boolean apposed) {
        for (NameRun run : names.runs()) {
            if (run.lead() == phrase.end()) {
                return !names.servesPrincipal(phrase);
            }
            // "the president of A, NAME, the president of B, NAME": offices stand before their
            // names here
            if (apposed && run.lead() == phrase.end() + 1 && text.is(phrase.end(), ",")) {
                return true;
            }
        }
        return false;
    }

    /** ", who heads the International Department", ", who speaks for the ministry" */
    @Nullable BodyPhrase headed(int after, Sentence sentence) {
        int at = after;
        if (!text.is(at, ",")
                || !text.is(at + 1, "who")
                || at + 3 >= sentence.end()
                || !HEADING.contains(text, at + 2) && !speaksFor(at + 2)) {
            return null;
        }
        int behind = speaksFor(at + 2) ? at + 4 : at + 3;
        int noun =
                text.is(behind, "the") || text.is(behind, "its") || text.is(behind, "his")
                        ? behind + 1
                        : behind;
        BodyPhrase body = noun < sentence.end() ? signs.body(noun) : null;
        return body == null || text.is(body.first(), "delegation") ? null : body;
    }

    private boolean speaksFor(int verb) {
        return (text.is(verb, "speaks") || text.is(verb, "spoke")) && text.is(verb + 1, "for");
    }

    /** "State Secretary Ana Duarte, Federal Ministry of Justice;" */
    @Nullable BodyPhrase bodyBehind(int end, Sentence sentence) {
        if (!text.is(end, ",") || end + 1 >= sentence.end()) {
            return null;
        }
        int first = text.is(end + 1, "the") ? end + 2 : end + 1;
        BodyPhrase body = signs.body(first);
        boolean closed =
                body != null
                        && body.organ()
                        && body.first() == first
                        && (body.end() >= sentence.end()
                                || text.word(body.end()).isMark()
                                || text.is(body.end(), "and"));
        return closed ? body : null;
    }
}
