package org.readout.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.Tag;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.statement.Complement.Kind;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * The reporting frames of one sentence: which clauses report, and how far reaches what each of them
 * says. A clause inside what another says ("he said that she had urged ...") reports nothing of its
 * own.
 */
final class SentenceReport {
    /** Whoever meets "to express" something has expressed it. */
    private static final Set<String> OCCASIONS =
            Set.of(
                    "meet",
                    "travel",
                    "visit",
                    "come",
                    "gather",
                    "convene",
                    "speak",
                    "write",
                    "use",
                    "take",
                    "call",
                    "telephone",
                    "phone",
                    "go");

    /** Their participles stand before nouns like adjectives. */
    private static final Set<String> ADJECTIVAL =
            Set.of(
                    "share",
                    "propose",
                    "agree",
                    "expect",
                    "announce",
                    "report",
                    "commit",
                    "determine",
                    "detail",
                    "suggest",
                    "pledge");

    private static final Set<String> CONNECTING =
            Set.of(
                    "and",
                    "but",
                    "or",
                    "while",
                    "whereas",
                    "whilst",
                    "though",
                    "although",
                    ",",
                    ";",
                    ":",
                    "--",
                    "—",
                    "–",
                    "also",
                    "after",
                    "before",
                    "when",
                    "as",
                    "with",
                    "then",
                    "later",
                    "yet",
                    "nor",
                    "which",
                    "who");

    private final Sentence sentence;
    private final SentencedText text;
    private final Grammar grammar;
    private final List<Clause> clauses;
    private final @Nullable Frame[] frames;
    private final boolean[] outer;

    /**
     * Of a verb that the grammar put inside what is said, the reporting clause whose subject it
     * shares; else -1.
     */
    private final int[] sharing;

    SentenceReport(Sentence sentence, Page page, FrameFinder finder) {
        this.sentence = sentence;
        this.text = page.text();
        this.grammar = page.grammar();
        this.clauses = grammar.clauses(sentence);
        this.frames = new @Nullable Frame[clauses.size()];
        this.outer = new boolean[clauses.size()];
        this.sharing = new int[clauses.size()];
        for (Clause clause : clauses) {
            boolean quoted = page.references().speech().isSpeech(clause.verb().head());
            sharing[clause.index()] = -1;
            outer[clause.index()] =
                    !quoted && (isOuter(clause, finder) || isRaised(clause, finder));
            boolean active =
                    !clause.verb().passive()
                            || finder.isState(clause, text)
                            || clause.verb().form() == VerbForm.PARTICIPLE;
            if (outer[clause.index()] && active && !clause.verb().negated()) {
                frames[clause.index()] =
                        finder.find(clause, clauses, sentence, text, grammar, page.cast())
                                .orElse(null);
            }
        }
        shareObjects(finder);
    }

    List<Clause> clauses() {
        return clauses;
    }

    Sentence sentence() {
        return sentence;
    }

    boolean isOuter(Clause clause) {
        return outer[clause.index()];
    }

    Optional<Frame> frameOf(Clause clause) {
        return Optional.ofNullable(frames[clause.index()]);
    }

    boolean hasFrames() {
        for (Frame frame : frames) {
            if (frame != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isOuter(Clause clause, FrameFinder finder) {
        Clause parent = clause.parent() < 0 ? null : clauses.get(clause.parent());
        boolean inOuter = parent == null || outer[parent.index()];
        boolean parentReports = parent != null && frames[parent.index()] != null;
        return switch (clause.kind()) {
            case MAIN -> true;
            case COORDINATE -> parent == null || inOuter && !parentReports;
            case PARTICIPIAL ->
                    inOuter
                            && clause.verb().form() == VerbForm.GERUND
                            && (parent == null || finder.isSpeech(clause))
                            && isSetOff(clause)
                            && !isInvertedBe(clause);
            case RELATIVE -> inOuter && !parentReports && finder.isSpeech(clause);
            case ADVERBIAL ->
                    inOuter
                            && (text.is(clause.first(), "while")
                                    || text.is(clause.first(), "whereas"));
            case INFINITIVE ->
                    inOuter
                            && parent != null
                            && !parentReports
                            && OCCASIONS.contains(parent.verb().lemma());
            // "a meal during which he praised X"
            case COMPLEMENT ->
                    inOuter
                            && !parentReports
                            && finder.isSpeech(clause)
                            && text.is(clause.first(), "which");
        };
    }

    /**
     * "Praised X, blamed Y for the delay and warned Z": a past form behind a comma or coordinator
     * that reads as a participle, or seems coordinated with what is said, reports like the verb
     * before it; so does one right behind its own subject.
     */
    private boolean isRaised(Clause clause, FrameFinder finder) {
        int before = clause.verb().first() - 1;
        boolean past =
                clause.verb().form() == VerbForm.PARTICIPLE
                        || clause.verb().form() == VerbForm.PAST
                                && clause.kind() == ClauseKind.COORDINATE;
        if (!past
                || before < sentence.first()
                || !finder.isSpeech(clause)
                || text.is(clause.verb().end(), "by")) {
            return false;
        }
        if (ADJECTIVAL.contains(clause.verb().lemma())
                && grammar.tag(clause.verb().end()) == Tag.NOUN) {
            return false; // "friendship, trust and shared values"
        }
        boolean joined = text.is(before, ",") || text.is(before, "and") || text.is(before, "but");
        Clause reporting = reportingBefore(clause);
        if (joined
                && reporting != null
                && reporting.verb().form() == VerbForm.PAST
                && !saidInPast(reporting, clause)) {
            sharing[clause.index()] = reporting.index();
            return true;
        }
        boolean ownSubject =
                clause.verb().form() == VerbForm.PARTICIPLE
                        && clause.subjectEnd() == clause.verb().first()
                        && clause.hasSubject()
                        && (grammar.tag(clause.verb().end()) == Tag.TO
                                || text.is(clause.verb().end(), "that"));
        return ownSubject && reporting == null;
    }

    private @Nullable Clause reportingBefore(Clause clause) {
        for (int i = clause.index() - 1; i >= 0; i--) {
            if (outer[i] && frames[i] != null && clauses.get(i).kind() != ClauseKind.PARTICIPIAL) {
                return clauses.get(sharing[i] >= 0 ? sharing[i] : i);
            }
        }
        return null;
    }

    /**
     * Whether what is said is told in the simple past itself, so that a past form may go on with
     * it.
     */
    private boolean saidInPast(Clause reporting, Clause until) {
        for (int i = reporting.index() + 1; i < until.index(); i++) {
            Clause clause = clauses.get(i);
            if (clause.kind() == ClauseKind.COMPLEMENT && clause.verb().form() == VerbForm.PAST) {
                return !text.is(until.verb().first() - 1, ",")
                        && !text.is(until.verb().first() - 2, ",");
            }
        }
        return false;
    }

    /** The clause whose subject speaks: its own, or the one it shares. */
    Clause speaking(Clause clause) {
        int host = sharing[clause.index()];
        return host < 0 ? clause : clauses.get(host);
    }

    /** ", adding that", "while suggesting": not "a letter calling for". */
    private boolean isSetOff(Clause clause) {
        int before = clause.first() - 1;
        if (before < sentence.first() || clause.first() < clause.verb().first()) {
            return true;
        }
        Tag tag = grammar.tag(before);
        return tag == Tag.MARK
                || tag == Tag.COORDINATOR
                || tag == Tag.SUBORDINATOR
                || tag == Tag.ADVERB
                || clause.subjectEnd() == clause.verb().first()
                        && isWith(clause.subjectFirst() - 1);
    }

    /** "Waiting in the hall were ...": no report but an inverted sentence. */
    private boolean isInvertedBe(Clause clause) {
        if (clause.first() != sentence.first()) {
            return false;
        }
        for (Clause main : clauses) {
            if (main.kind() == ClauseKind.MAIN && main.verb().isFinite()) {
                return main.verb().lemma().equals("be")
                        && grammar.tag(main.verb().first() - 1) != Tag.PRONOUN
                        && !hasComma(clause.verb().end(), main.verb().first());
            }
        }
        return false;
    }

    private boolean hasComma(int from, int to) {
        for (int token = from; token < to; token++) {
            if (text.is(token, ",")) {
                return true;
            }
        }
        return false;
    }

    private boolean isWith(int token) {
        return text.is(token, "with");
    }

    /** "Praising and endorsing X": the first verb has the object of the second. */
    private void shareObjects(FrameFinder finder) {
        for (int i = 0; i + 1 < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Frame next = frames[i + 1];
            boolean joined =
                    clause.verb().end() < sentence.end()
                            && grammar.tag(clause.verb().end()) == Tag.COORDINATOR
                            && clauses.get(i + 1).verb().first() <= clause.verb().end() + 2;
            if (frames[i] == null
                    && outer[i]
                    && joined
                    && next != null
                    && !clause.verb().passive()) {
                Optional<Force> own = finder.forceOfObject(clause);
                if (own.isPresent()) {
                    frames[i] =
                            new Frame(
                                    clause, Complement.of(Kind.NP), own.get(), next.said(), -1, -1);
                }
            }
        }
    }

    /** The token after the last of what the frame says. */
    int endOf(Frame frame) {
        return endFrom(frame.said(), frame.clause(), frame.complement().kind());
    }

    /**
     * Whether no clause is marked as what is said, though one must be: "said the ferry, the oldest,
     * was".
     */
    private boolean lacksComplement(Clause reporting, Kind kind) {
        return kind == Kind.THAT
                && clauses.stream()
                        .noneMatch(
                                c ->
                                        c.parent() == reporting.index()
                                                && c.kind() == ClauseKind.COMPLEMENT);
    }

    /** Where something that begins at {@code from} and hangs on {@code reporting} ends. */
    int endFrom(int from, Clause reporting, Kind kind) {
        int stop = withoutFinalMarks(sentence.end(), from);
        boolean lacking = lacksComplement(reporting, kind);
        for (Clause clause : clauses) {
            if (clause.verb().first() <= from
                    || clause.index() == reporting.index()
                    || !outer[clause.index()]) {
                continue;
            }
            if (lacking
                    && frames[clause.index()] == null
                    && clause.kind() == ClauseKind.COORDINATE) {
                lacking = false;
                continue;
            }
            int cut = cutPoint(clause);
            // the subject stands before what was put in: "X, praising the choir, asked"
            cut = cut <= from ? clause.verb().first() : cut;
            if (cut > from
                    && cut < stop
                    && (frames[clause.index()] != null && sharesNoObject(clause, from)
                            || ends(clause, kind))) {
                stop = cut;
                break;
            }
        }
        return trimmed(from, asideBefore(from, sourceBefore(from, stop)));
    }

    private boolean sharesNoObject(Clause clause, int from) {
        Frame frame = frames[clause.index()];
        return frame == null || frame.said() != from;
    }

    private int cutPoint(Clause clause) {
        boolean ownSubjectFirst =
                clause.kind() == ClauseKind.PARTICIPIAL
                        && clause.subjectEnd() == clause.verb().first();
        return ownSubjectFirst ? clause.subjectFirst() : clause.first();
    }

    /** Whether a clause that reports nothing nevertheless ends what is said before it. */
    private boolean ends(Clause clause, Kind kind) {
        VerbForm form = clause.verb().form();
        boolean listItem =
                form == VerbForm.BARE
                        || form == VerbForm.PRESENT
                                && text.is(clause.verb().head(), clause.verb().lemma());
        return switch (clause.kind()) {
            case MAIN ->
                    !text.is(clause.first(), "to")
                            && !(listItem
                                    && (kind == Kind.TO || kind == Kind.NP_TO || kind == Kind.THAT))
                            && isSeparated(clause);
            case COORDINATE -> form == VerbForm.PAST || form == VerbForm.PRESENT && !listItem;
            case COMPLEMENT, RELATIVE, ADVERBIAL, PARTICIPIAL, INFINITIVE -> false;
        };
    }

    private boolean isSeparated(Clause clause) {
        int before = clause.first() - 1;
        return before < sentence.first()
                || text.word(before).isMark()
                || grammar.tag(before) == Tag.COORDINATOR
                || clause.subjectFirst() > clause.verb().head()
                || grammar.tag(before) == Tag.SUBORDINATOR;
    }

    /** ", according to X" names the source of what stands before. */
    private int sourceBefore(int from, int stop) {
        for (int token = from + 2; token + 1 < stop; token++) {
            if (text.is(token, "according")
                    && text.is(token + 1, "to")
                    && text.is(token - 1, ",")) {
                return token;
            }
        }
        return stop;
    }

    /** ", where ...", ", when ..." at the end tells more than was said. */
    private int asideBefore(int from, int stop) {
        for (Clause clause : clauses) {
            boolean aside =
                    clause.first() > from + 1
                            && clause.first() < stop
                            && text.is(clause.first() - 1, ",")
                            && (text.is(clause.first(), "where")
                                    || text.is(clause.first(), "when"));
            if (aside && clause.end() >= stop - 1) {
                return clause.first();
            }
        }
        return stop;
    }

    int withoutFinalMarks(int end, int from) {
        int at = end;
        while (at > from + 1 && text.word(at - 1).isMark() && !")]".contains(text.form(at - 1))) {
            at--;
        }
        return at;
    }

    /** Drops what only connects to the next clause. */
    int trimmed(int from, int end) {
        int at = end;
        while (at > from + 1
                && (CONNECTING.contains(text.folded(at - 1))
                        || text.word(at - 1).isMark() && !")]%".contains(text.form(at - 1)))) {
            at--;
        }
        return at;
    }
}
