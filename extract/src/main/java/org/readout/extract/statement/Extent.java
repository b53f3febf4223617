package org.readout.extract.statement;

import java.util.List;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.Tag;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.statement.Complement.Kind;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** How far reaches what the frames of one sentence say: the content and nothing else. */
final class Extent {
    private static final WordSet CONNECTING =
            WordSet.of(
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

    private final SentenceReport report;
    private final Sentence sentence;
    private final SentencedText text;
    private final Grammar grammar;
    private final List<Clause> clauses;
    private final Asides asides;

    Extent(SentenceReport report, SentencedText text, Grammar grammar) {
        this.report = report;
        this.sentence = report.sentence();
        this.text = text;
        this.grammar = grammar;
        this.clauses = report.clauses();
        this.asides = new Asides(report, text, grammar);
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
        if (kind != Kind.THAT) {
            return false;
        }
        for (Clause clause : clauses) {
            if (clause.parent() == reporting.index() && clause.kind() == ClauseKind.COMPLEMENT) {
                return false;
            }
        }
        return true;
    }

    /** Where something that begins at {@code from} and hangs on {@code reporting} ends. */
    int endFrom(int from, Clause reporting, Kind kind) {
        int stop = withoutFinalMarks(sentence.end(), from);
        boolean lacking = lacksComplement(reporting, kind);
        for (Clause clause : clauses) {
            if (clause.verb().first() <= from
                    || clause.index() == reporting.index()
                    || !report.isOuter(clause) && !isPastBehindBut(clause)) {
                continue;
            }
            if (lacking && goesOnSubject(clause)) {
                lacking = false;
                continue;
            }
            int cut = cutPoint(clause);
            // the subject stands before what was put in: "X, praising the choir, asked"
            cut = cut <= from ? clause.verb().first() : cut;
            if (cut > from
                    && cut < stop
                    && (report.frameOf(clause).isPresent() && sharesNoObject(clause, from)
                            || ends(clause, kind))) {
                stop = cut;
                break;
            }
        }
        stop =
                asides.glossBefore(
                        from, asides.sourceBefore(from, sentenceBefore(from, stop, kind)));
        return trimmed(from, asides.relativeBefore(from, asides.asideBefore(from, stop)));
    }

    /** "; the other side refused": behind a semicolon a clause of its own is said by nobody. */
    private int sentenceBefore(int from, int stop, Kind kind) {
        boolean list = kind == Kind.TO || kind == Kind.NP_TO || kind == Kind.ING;
        for (int token = from + 1; token < stop - 2; token++) {
            if (text.is(token, ";")
                    && (!list || opensSubject(token + 1))
                    && startsClause(token + 1)) {
                return token;
            }
        }
        return stop;
    }

    /** In a list of things to do a bare word behind a semicolon is the next of them. */
    private boolean opensSubject(int token) {
        int at = text.is(token, "and") || text.is(token, "but") ? token + 1 : token;
        Tag tag = grammar.tag(at);
        return tag == Tag.DETERMINER
                || tag == Tag.PRONOUN
                || tag == Tag.NAME
                || tag == Tag.POSSESSIVE
                || tag == Tag.NUMBER;
    }

    private boolean startsClause(int token) {
        int at = text.is(token, "and") || text.is(token, "but") ? token + 1 : token;
        for (Clause clause : clauses) {
            if (clause.hasSubject()
                    && clause.subjectFirst() <= at
                    && clause.subjectEnd() > at
                    && clause.verb().isFinite()
                    && clause.verb().first() >= clause.subjectEnd()) {
                return clause.kind() != ClauseKind.RELATIVE;
            }
        }
        return false;
    }

    /** "Said the ministries and agencies were ready": the clause that has to be what is said. */
    private boolean goesOnSubject(Clause clause) {
        return clause.kind() == ClauseKind.COORDINATE && report.frameOf(clause).isEmpty()
                || clause.kind() == ClauseKind.MAIN && text.is(clause.subjectFirst() - 1, "and");
    }

    private boolean sharesNoObject(Clause clause, int from) {
        return report.frameOf(clause).filter(frame -> frame.said() == from).isEmpty();
    }

    private int cutPoint(Clause clause) {
        boolean ownSubjectFirst =
                clause.kind() == ClauseKind.PARTICIPIAL
                        && clause.subjectEnd() == clause.verb().first();
        int first = ownSubjectFirst ? clause.subjectFirst() : clause.first();
        boolean adverb =
                first - 2 >= sentence.first()
                        && first == clause.verb().first()
                        && grammar.tag(first - 1) == Tag.ADVERB
                        && (text.is(first - 2, ",") || text.is(first - 2, "and"));
        return adverb ? first - 1 : first; // ", highly valuing"
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
            case COORDINATE ->
                    form == VerbForm.PAST
                            || form == VerbForm.PRESENT && !listItem
                            || form == VerbForm.MODAL && isTodo(kind) && isContrast(clause);
            case PARTICIPIAL -> isPastBehindBut(clause);
            case COMPLEMENT, RELATIVE, ADVERBIAL, INFINITIVE -> false;
        };
    }

    /** "Said that it would be paid, but avoided a date": no participle but what he did. */
    private boolean isPastBehindBut(Clause clause) {
        int verb = clause.verb().first();
        return clause.kind() == ClauseKind.PARTICIPIAL
                && clause.verb().form() == VerbForm.PARTICIPLE
                && text.is(verb - 1, "but")
                && text.is(verb - 2, ",");
    }

    /** "Promised to look into it, but would name no day". */
    private boolean isContrast(Clause clause) {
        return text.is(clause.first(), "but") || text.is(clause.first() - 1, "but");
    }

    private static boolean isTodo(Kind kind) {
        return kind == Kind.TO || kind == Kind.NP_TO || kind == Kind.ING;
    }

    private boolean isSeparated(Clause clause) {
        int before = clause.first() - 1;
        return before < sentence.first()
                || text.word(before).isMark()
                || grammar.tag(before) == Tag.COORDINATOR
                || clause.subjectFirst() > clause.verb().head()
                || grammar.tag(before) == Tag.SUBORDINATOR;
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
                && (CONNECTING.contains(text, at - 1)
                        || text.word(at - 1).isMark() && !")]%".contains(text.form(at - 1)))) {
            at--;
        }
        return at;
    }

    /** Where the stretch between semicolons or colons begins that this token stands in. */
    int segmentStart(int before) {
        for (int token = before - 1; token > sentence.first(); token--) {
            if (text.is(token, ";") || text.is(token, ":")) {
                return token + 1;
            }
        }
        return sentence.first();
    }

    /** Where the stretch before the next semicolon ends. */
    int segmentEnd(int from) {
        for (int token = from + 1; token < sentence.end(); token++) {
            if (text.is(token, ";")) {
                return token;
            }
        }
        return withoutFinalMarks(sentence.end(), from);
    }
}
