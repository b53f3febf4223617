package org.readout.extract.statement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.Tag;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.statement.Complement.Kind;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * The reporting frames of one sentence: which clauses report, and how far reaches what each of them
 * says. A clause inside what another says ("he said that she had urged ...") reports nothing of its
 * own.
 */
final class SentenceReport {
    /** Their participles stand before nouns like adjectives. */
    private static final WordSet ADJECTIVAL =
            WordSet.of(
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

    private final Sentence sentence;
    private final SentencedText text;
    private final Grammar grammar;
    private final List<Clause> clauses;
    private final @Nullable Frame[] frames;
    private final boolean[] outer;
    private final boolean[] saying;

    /**
     * Of a verb that the grammar put inside what is said, the reporting clause whose subject it
     * shares; else -1.
     */
    private final int[] sharing;

    private final Extent extent;

    SentenceReport(Sentence sentence, Page page, FrameFinder finder) {
        this.sentence = sentence;
        this.text = page.text();
        this.grammar = page.grammar();
        this.clauses = grammar.clauses(sentence);
        this.frames = new @Nullable Frame[clauses.size()];
        this.outer = new boolean[clauses.size()];
        this.saying = new boolean[clauses.size()];
        this.sharing = new int[clauses.size()];
        Narration narration = new Narration(sentence, text, grammar, clauses, finder);
        for (Clause clause : clauses) {
            boolean quoted = page.references().speech().isSpeech(clause.verb().head());
            sharing[clause.index()] = -1;
            saying[clause.index()] = finder.isSpeech(clause);
            outer[clause.index()] =
                    !quoted && (narration.tells(clause, outer, frames) || isRaised(clause, finder));
            boolean active =
                    !clause.verb().passive()
                            || finder.isState(clause, text)
                            || FrameFinder.isQuoted(clause, text)
                            || clause.verb().form() == VerbForm.PARTICIPLE;
            if (outer[clause.index()] && narration.leadsToSpeech(clause)) {
                continue; // "would like to thank": the second verb says it
            }
            if (outer[clause.index()] && active && !clause.verb().negated()) {
                frames[clause.index()] =
                        finder.find(clause, clauses, sentence, text, grammar, page.cast())
                                .orElse(null);
            }
        }
        shareObjects(finder);
        this.extent = new Extent(this, text, grammar);
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

    /**
     * "Praised X, blamed Y for the delay and warned Z": a past form behind a comma or coordinator
     * that reads as a participle, or seems coordinated with what is said, reports like the verb
     * before it; so does one right behind its own subject.
     */
    private boolean isRaised(Clause clause, FrameFinder finder) {
        int before = clause.verb().first() - 1;
        boolean past =
                clause.verb().form() == VerbForm.PARTICIPLE
                        || (clause.verb().form() == VerbForm.PAST
                                        || clause.verb().form() == VerbForm.PRESENT)
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
        boolean comma = text.is(before, ",") || text.is(before - 1, ",");
        boolean joined =
                text.is(before, ",")
                        || (comma || clause.verb().form() != VerbForm.PRESENT)
                                && (text.is(before, "and") || text.is(before, "but"));
        Clause reporting = reportingBefore(clause);
        if (joined
                && reporting != null
                && (reporting.verb().form() == VerbForm.PAST
                        || reporting.verb().form() == VerbForm.PRESENT)
                && (reporting.verb().form() == VerbForm.PRESENT)
                        == (clause.verb().form() == VerbForm.PRESENT)
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
        if (host >= 0) {
            return clauses.get(host);
        }
        if (clause.kind() == ClauseKind.INFINITIVE && clause.parent() >= 0) {
            return clauses.get(clause.parent()); // "summoned the envoy to protest"
        }
        return clause.kind() == ClauseKind.PARTICIPIAL ? attributing(clause) : clause;
    }

    /** "The boat was lost, the envoy said, denying that ...": he denies, not the boat. */
    private Clause attributing(Clause participial) {
        for (int i = participial.index() - 1; i > participial.parent(); i--) {
            Clause clause = clauses.get(i);
            if (clause.kind() == ClauseKind.MAIN
                    && frames[i] == null
                    && saying[i]
                    && clause.hasSubject()
                    && participial.parent() >= 0) {
                return clause;
            }
        }
        return participial;
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

    /** How far reaches what a frame of this sentence says. */
    Extent extent() {
        return extent;
    }
}
