package org.readout.extract.engagement.frame;

import java.util.Optional;
import org.readout.extract.engagement.frame.FrameLexicon.Standing;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.grammar.VerbGroup;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.EngagementStatus;
import org.readout.model.SentencedText;

/**
 * Decides from verbs whether an engagement is told as held, planned, proposed or cancelled, or not
 * as a fact.
 */
public final class StatusReader {
    private static final WordSet IDLE_MODALS =
            WordSet.of("should", "could", "may", "might", "can", "must", "would");

    /** "Nor did she see the president". */
    private static final WordSet NOR = WordSet.of("nor", "neither");

    private static final WordSet CONDITIONS = WordSet.of("if", "whether", "unless");
    private static final WordSet CONVENING =
            WordSet.of("convene", "reconvene", "hold", "host", "organise", "organize", "resume");
    private static final WordSet MOVING =
            WordSet.of(
                    "come",
                    "travel",
                    "arrive",
                    "fly",
                    "go",
                    "meet",
                    "gather",
                    "visit",
                    "return",
                    "sit",
                    "manage",
                    "continue",
                    "begin",
                    "use");
    private static final WordSet BEFOREHAND =
            WordSet.of("before", "ahead", "prior", "pending", "until");

    private static final WordSet AFTERWARDS = WordSet.of("after", "following", "upon", "since");
    private static final WordSet DISPOSED =
            WordSet.of(
                    "ready",
                    "willing",
                    "open",
                    "happy",
                    "prepared",
                    "keen",
                    "eager",
                    "glad",
                    "able",
                    "free",
                    "reluctant");
    private final FrameLexicon lexicon;
    private final SentencedText text;

    public StatusReader(FrameLexicon lexicon, SentencedText text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /**
     * How what the clause's verb tells stands; NONE where the text does not say that it comes
     * about.
     */
    public Standing of(SentenceView view, Clause clause) {
        return of(view, clause, 0);
    }

    private Standing of(SentenceView view, Clause clause, int depth) {
        VerbGroup verb = clause.verb();
        Standing own = depth > 8 ? Standing.HELD : own(view, clause, depth);
        if (verb.negated() || opensWithNor(view, clause)) {
            // "will not be held" is called off, "did not meet" is no engagement
            return own == Standing.PLANNED || verb.passive() && verb.isFinite() && !verb.perfect()
                    ? Standing.CANCELLED
                    : Standing.NONE;
        }
        return own;
    }

    private boolean opensWithNor(SentenceView view, Clause clause) {
        int first = Math.min(clause.first(), clause.verb().first());
        return NOR.contains(text.folded(first))
                || first > view.first() && NOR.contains(text.folded(first - 1));
    }

    private Standing own(SentenceView view, Clause clause, int depth) {
        VerbGroup verb = clause.verb();
        if (CONDITIONS.contains(text.folded(clause.first()))
                || clause.hasSubject()
                        && clause.subjectFirst() > view.first()
                        && text.is(clause.subjectFirst() - 1, "whether")) {
            return Standing.PROPOSED;
        }
        return switch (verb.form()) {
            case MODAL -> modal(view, clause);
            case PAST, PARTICIPLE -> reported(view, clause, Standing.HELD);
            case PRESENT -> present(view, clause, depth);
            case INFINITIVE, GERUND, BARE -> dependent(view, clause, depth);
        };
    }

    /** "Will be signed when she visits Lima": the present tells the future of the clause above. */
    private Standing present(SentenceView view, Clause clause, int depth) {
        Optional<Clause> above = view.parent(clause);
        boolean when =
                clause.kind() == ClauseKind.ADVERBIAL
                        && above.isPresent()
                        && !clause.verb().perfect();
        return when && of(view, above.get(), depth + 1) == Standing.PLANNED
                ? Standing.PLANNED
                : reported(view, clause, Standing.HELD);
    }

    private Standing modal(SentenceView view, Clause clause) {
        VerbGroup verb = clause.verb();
        if (verb.perfect() && "to".equals(verb.modal())) {
            return Standing.CANCELLED; // "was to have met"
        }
        if (verb.isFuture()) {
            return reported(view, clause, Standing.PLANNED);
        }
        if ("would".equals(verb.modal()) && clause.kind() != ClauseKind.MAIN) {
            return reported(view, clause, Standing.PLANNED);
        }
        return verb.modal() != null && IDLE_MODALS.contains(verb.modal())
                ? Standing.PROPOSED
                : Standing.PLANNED;
    }

    /** What a finite clause tells, under the verb that reports it: denied, proposed, or said. */
    private Standing reported(SentenceView view, Clause clause, Standing own) {
        if (clause.kind() != ClauseKind.COMPLEMENT) {
            return own;
        }
        Optional<Standing> ruled = view.parent(clause).flatMap(parent -> ruling(parent));
        if (ruled.isEmpty()) {
            return own;
        }
        return switch (ruled.get()) {
            case NONE -> Standing.NONE;
            case PROPOSED ->
                    own == Standing.HELD && clause.verb().form() == VerbForm.PAST
                            ? own
                            : Standing.PROPOSED;
            default -> own;
        };
    }

    private Standing dependent(SentenceView view, Clause clause, int depth) {
        Optional<Clause> parent = view.parent(clause);
        if (parent.isEmpty()) {
            return clause.verb().form() == VerbForm.GERUND ? Standing.HELD : Standing.PLANNED;
        }
        Clause above = parent.get();
        if (clause.verb().form() == VerbForm.GERUND && BEFOREHAND.contains(before(clause))) {
            return Standing.PLANNED;
        }
        if (clause.verb().form() == VerbForm.GERUND && AFTERWARDS.contains(before(clause))) {
            return afterwards(view, above, depth);
        }
        if (clause.verb().form() == VerbForm.INFINITIVE) {
            Optional<Standing> intended =
                    lexicon.standing("noun", text.folded(Math.max(0, clause.verb().first() - 1)));
            if (intended.isEmpty() && clause.hasSubject()) {
                intended = plansFor(clause);
            }
            if (intended.isPresent()) {
                return intended.get(); // "their decision to hold talks"
            }
        }
        Optional<Clause> sibling = goesOnWith(view, clause);
        if (sibling.isPresent()) {
            return of(view, sibling.get(), depth + 1);
        }
        Optional<Standing> ruling =
                clause.kind() == ClauseKind.COORDINATE ? Optional.empty() : ruling(above);
        if (ruling.isPresent()) {
            Standing whole = of(view, above, depth + 1);
            return above.verb().negated()
                    ? Standing.NONE
                    : whole == Standing.CANCELLED ? whole : ruling.get();
        }
        Standing whole = of(view, above, depth + 1);
        if (clause.verb().form() == VerbForm.INFINITIVE && whole == Standing.HELD) {
            if (CONVENING.contains(clause.verb().lemma())
                    && !MOVING.contains(above.verb().lemma())) {
                return Standing.PLANNED; // "looked ahead to convene", not "came to hold"
            }
        }
        // "came to attend": what a journey was for is told as what it was
        return whole;
    }

    /** "Plans for the minister to visit Lima". */
    private Optional<Standing> plansFor(Clause clause) {
        for (int at = clause.verb().first() - 1; at > clause.verb().first() - 14 && at > 0; at--) {
            if (text.is(at, "for")) {
                return lexicon.standing("noun", text.folded(at - 1));
            }
        }
        return Optional.empty();
    }

    /** "Urged restraint after meeting B", "asked them to stop after meeting B": the meeting was. */
    private Standing afterwards(SentenceView view, Clause above, int depth) {
        Clause root = above;
        for (int up = 0; up < 8 && !root.verb().isFinite(); up++) {
            Optional<Clause> parent = view.parent(root);
            if (parent.isEmpty()) {
                break;
            }
            root = parent.get();
        }
        Standing whole = root.verb().isFinite() ? of(view, root, depth + 1) : Standing.HELD;
        return whole == Standing.PLANNED ? whole : Standing.HELD;
    }

    /** "Is to address A and meet B", "agreed to set up A and hold B": the verb it goes on with. */
    public static Optional<Clause> goesOnWith(SentenceView view, Clause clause) {
        if (clause.verb().form() != VerbForm.BARE || clause.kind() != ClauseKind.COORDINATE) {
            return Optional.empty();
        }
        Clause last = null;
        for (Clause other : view.clauses()) {
            if (other.verb().first() >= clause.verb().first()) {
                break;
            }
            VerbForm form = other.verb().form();
            last = form == VerbForm.MODAL || form == VerbForm.INFINITIVE ? other : last;
        }
        return Optional.ofNullable(last);
    }

    private String before(Clause clause) {
        int at = clause.first();
        return at > 0 ? text.folded(clause.verb().first() > at ? at : at - 1) : "";
    }

    /**
     * What the verb makes of the clause or noun it rules: "agreed to" plans it, "proposed" proposes
     * it.
     */
    public Optional<Standing> ruling(Clause clause) {
        VerbGroup verb = clause.verb();
        if (verb.lemma().equals("be") && text.is(verb.end(), "due")) {
            return lexicon.standing("verb", "due");
        }
        if (verb.lemma().equals("be")
                && DISPOSED.contains(text.folded(Math.min(verb.end(), text.size() - 1)))) {
            return Optional.of(Standing.PROPOSED);
        }
        if (verb.lemma().equals("look") && !text.is(verb.end(), "forward")) {
            return Optional.empty();
        }
        if (verb.lemma().equals("bring") && !text.is(verb.end(), "forward")) {
            return Optional.empty();
        }
        if (verb.lemma().equals("call") && !text.is(verb.end(), "for")) {
            return Optional.empty();
        }
        if (verb.lemma().equals("rule") && !text.is(verb.end(), "out")) {
            return Optional.empty();
        }
        return lexicon.standing("verb", verb.lemma());
    }

    static Optional<EngagementStatus> status(Standing standing) {
        return standing.status();
    }
}
