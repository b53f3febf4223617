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
 * The reporting frames of one sentence: which clauses report, and how far reaches what each of them says. A clause
 * inside what another says ("he said that she had urged ...") reports nothing of its own.
 */
final class SentenceReport {
    /** Whoever meets "to express" something has expressed it. */
    private static final Set<String> OCCASIONS = Set.of(
            "meet", "travel", "visit", "come", "gather", "convene", "speak", "write", "use", "take", "call", "telephone", "phone", "go");

    private static final Set<String> CONNECTING = Set.of(
            "and", "but", "or", "while", "whereas", "whilst", "though", "although", ",", ";", ":", "--", "—", "–", "also", "after",
            "before", "when", "as", "with", "then", "later", "yet", "nor", "which", "who");

    private final Sentence sentence;
    private final SentencedText text;
    private final Grammar grammar;
    private final List<Clause> clauses;
    private final @Nullable Frame[] frames;
    private final boolean[] outer;

    SentenceReport(Sentence sentence, Page page, FrameFinder finder) {
        this.sentence = sentence;
        this.text = page.text();
        this.grammar = page.grammar();
        this.clauses = grammar.clauses(sentence);
        this.frames = new @Nullable Frame[clauses.size()];
        this.outer = new boolean[clauses.size()];
        for (Clause clause : clauses) {
            boolean quoted = page.references().speech().isSpeech(clause.verb().head());
            outer[clause.index()] = !quoted && isOuter(clause, finder);
            if (outer[clause.index()] && !clause.verb().passive() && !clause.verb().negated()) {
                frames[clause.index()] = finder.find(clause, clauses, sentence, text, grammar, page.cast()).orElse(null);
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
            case PARTICIPIAL -> inOuter && clause.verb().form() == VerbForm.GERUND
                    && (parent == null || finder.isSpeech(clause)) && isSetOff(clause);
            case RELATIVE -> inOuter && !parentReports && finder.isSpeech(clause);
            case ADVERBIAL -> inOuter && (text.is(clause.first(), "while") || text.is(clause.first(), "whereas"));
            case INFINITIVE -> inOuter && parent != null && !parentReports && OCCASIONS.contains(parent.verb().lemma());
            case COMPLEMENT -> false;
        };
    }

    /** ", adding that", "while suggesting": not "a letter calling for". */
    private boolean isSetOff(Clause clause) {
        int before = clause.first() - 1;
        if (before < sentence.first() || clause.first() < clause.verb().first()) {
            return true;
        }
        Tag tag = grammar.tag(before);
        return tag == Tag.MARK || tag == Tag.COORDINATOR || tag == Tag.SUBORDINATOR || tag == Tag.ADVERB
                || clause.subjectEnd() == clause.verb().first() && isWith(clause.subjectFirst() - 1);
    }

    private boolean isWith(int token) {
        return text.is(token, "with");
    }

    /** "Appreciating and agreeing with X": the first verb has the object of the second. */
    private void shareObjects(FrameFinder finder) {
        for (int i = 0; i + 1 < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Frame next = frames[i + 1];
            boolean joined = clause.verb().end() < sentence.end() && grammar.tag(clause.verb().end()) == Tag.COORDINATOR
                    && clauses.get(i + 1).verb().first() <= clause.verb().end() + 2;
            if (frames[i] == null && outer[i] && joined && next != null && !clause.verb().passive()) {
                Optional<Force> own = finder.forceOfObject(clause);
                if (own.isPresent()) {
                    frames[i] = new Frame(clause, Complement.of(Kind.NP), own.get(), next.said(), -1, -1);
                }
            }
        }
    }

    /** The token after the last of what the frame says. */
    int endOf(Frame frame) {
        return endFrom(frame.said(), frame.clause(), frame.complement().kind());
    }

    /** Where something that begins at {@code from} and hangs on {@code reporting} ends. */
    int endFrom(int from, Clause reporting, Kind kind) {
        int stop = withoutFinalMarks(sentence.end(), from);
        for (Clause clause : clauses) {
            if (clause.verb().first() <= from || clause.index() == reporting.index() || !outer[clause.index()]) {
                continue;
            }
            int cut = cutPoint(clause);
            if (cut > from && cut < stop && (frames[clause.index()] != null && sharesNoObject(clause, from) || ends(clause, kind))) {
                stop = cut;
                break;
            }
        }
        return trimmed(from, sourceBefore(from, stop));
    }

    private boolean sharesNoObject(Clause clause, int from) {
        Frame frame = frames[clause.index()];
        return frame == null || frame.said() != from;
    }

    private int cutPoint(Clause clause) {
        boolean ownSubjectFirst = clause.kind() == ClauseKind.PARTICIPIAL && clause.subjectEnd() == clause.verb().first();
        return ownSubjectFirst ? clause.subjectFirst() : clause.first();
    }

    /** Whether a clause that reports nothing nevertheless ends what is said before it. */
    private boolean ends(Clause clause, Kind kind) {
        VerbForm form = clause.verb().form();
        boolean listItem = form == VerbForm.BARE
                || form == VerbForm.PRESENT && text.is(clause.verb().head(), clause.verb().lemma());
        return switch (clause.kind()) {
            case MAIN -> !(listItem && (kind == Kind.TO || kind == Kind.NP_TO || kind == Kind.THAT)) && isSeparated(clause);
            case COORDINATE -> form == VerbForm.PAST || form == VerbForm.PRESENT && !listItem;
            case COMPLEMENT, RELATIVE, ADVERBIAL, PARTICIPIAL, INFINITIVE -> false;
        };
    }

    private boolean isSeparated(Clause clause) {
        int before = clause.first() - 1;
        return before < sentence.first() || text.word(before).isMark() || grammar.tag(before) == Tag.COORDINATOR
                || clause.subjectFirst() > clause.verb().head() || grammar.tag(before) == Tag.SUBORDINATOR;
    }

    /** ", according to X" names the source of what stands before. */
    private int sourceBefore(int from, int stop) {
        for (int token = from + 2; token + 1 < stop; token++) {
            if (text.is(token, "according") && text.is(token + 1, "to") && text.is(token - 1, ",")) {
                return token;
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
        while (at > from + 1 && (CONNECTING.contains(text.folded(at - 1)) || text.word(at - 1).isMark() && !")]%".contains(text.form(at - 1)))) {
            at--;
        }
        return at;
    }
}
