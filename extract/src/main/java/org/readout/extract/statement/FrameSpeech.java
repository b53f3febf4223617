package org.readout.extract.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.reference.Issuer;
import org.readout.extract.reference.Reference;
import org.readout.extract.statement.Complement.Kind;
import org.readout.model.Actor;
import org.readout.model.SpeechAct;

/**
 * What reporting frames say: "she affirmed that ...", "urging both sides to ...", "the plan was
 * welcomed by ...".
 */
final class FrameSpeech {
    private static final WordSet HANDING =
            WordSet.of("convey", "pass", "extend", "deliver", "relay", "transmit", "communicate");

    private final Page page;
    private final FrameFinder finder;
    private final ActChoice acts;
    private final Speakers whose;
    private final ToldSpeech told;
    private final PassiveSpeech passive;
    private final DividedSpeech divisions;

    FrameSpeech(Page page, FrameFinder finder, ActChoice acts) {
        this.page = page;
        this.finder = finder;
        this.acts = acts;
        this.whose = new Speakers(page);
        this.told = new ToldSpeech(page, finder, acts, whose);
        this.passive = new PassiveSpeech(page, finder, acts);
        this.divisions = new DividedSpeech(page, finder, acts);
    }

    /**
     * @param leading who speaks in a list's items, from the words that lead in; empty elsewhere
     */
    List<Said> of(SentenceReport report, List<Actor> leading) {
        List<Said> found = new ArrayList<>();
        Said gratitude = headedByAdjective(report);
        if (gratitude != null) {
            found.add(gratitude);
        }
        List<Actor> last = leading;
        for (Clause clause : report.clauses()) {
            Frame frame = report.frameOf(clause).map(f -> handedOn(f, report)).orElse(null);
            List<Said> inner = frame == null ? List.of() : told.of(frame, report);
            if (!inner.isEmpty()) {
                found.addAll(inner);
                last = inner.get(0).speakers();
                continue;
            }
            Said said = frame != null ? said(frame, report, last) : passive.of(clause, report);
            if (said != null && !isEmptyTalk(said)) {
                found.addAll(divisions.of(said, frame, report));
                last = said.speakers();
            }
        }
        return found;
    }

    /** "Asked her to pass on his regards": the regards are what is said. */
    private Frame handedOn(Frame frame, SentenceReport report) {
        if (frame.complement().kind() != Kind.NP_TO) {
            return frame;
        }
        for (Clause clause : report.clauses()) {
            if (clause.kind() == ClauseKind.INFINITIVE
                    && clause.parent() == frame.clause().index()
                    && HANDING.contains(clause.verb().lemma())) {
                Optional<Frame> inner =
                        finder.find(
                                clause,
                                report.clauses(),
                                report.sentence(),
                                page.text(),
                                page.grammar(),
                                page.cast());
                if (inner.isPresent() && inner.get().complement().kind() == Kind.NOUN) {
                    Frame told = inner.get();
                    return new Frame(
                            frame.clause(), told.complement(), told.force(), told.said(), -1, -1);
                }
            }
        }
        return frame;
    }

    /** "Proud of the harvest, the envoy ...". */
    private @Nullable Said headedByAdjective(SentenceReport report) {
        int start = report.sentence().first();
        for (int token = start; token < Math.min(start + 2, report.sentence().end() - 3); token++) {
            SaidAdjectives.Entry entry = finder.adjective(page.text().folded(token));
            boolean heads = token == start || page.grammar().tag(start) == Tag.ADVERB;
            if (heads && entry != null && entry.links().contains(page.text().folded(token + 1))) {
                int comma = token + 2;
                while (comma < report.sentence().end() && !page.text().is(comma, ",")) {
                    comma++;
                }
                Clause main =
                        report.clauses().stream()
                                .filter(c -> c.kind() == ClauseKind.MAIN)
                                .findFirst()
                                .orElse(null);
                if (main == null || comma >= report.sentence().end()) {
                    return null;
                }
                List<Actor> speakers = page.references().subjectOf(main, page.company());
                return speakers.isEmpty()
                        ? null
                        : new Said(
                                report.sentence().index(),
                                token + 2,
                                comma,
                                speakers,
                                entry.force().of(acts.isJoint(speakers, "")),
                                null,
                                false);
            }
        }
        return null;
    }

    /** "He replied that he had not", "thanked him": nothing is left of what was said. */
    private boolean isEmptyTalk(Said said) {
        if (said.end() - said.first() > 3
                || said.act() == SpeechAct.THANK
                || said.act() == SpeechAct.GREET) {
            return false;
        }
        for (int token = said.first(); token < said.end(); token++) {
            Tag tag = page.grammar().tag(token);
            if (tag != Tag.PRONOUN
                    && tag != Tag.AUXILIARY
                    && tag != Tag.NEGATION
                    && tag != Tag.MODAL
                    && tag != Tag.MARK
                    && tag != Tag.DETERMINER
                    && tag != Tag.COORDINATOR
                    && tag != Tag.ADVERB) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Said said(Frame frame, SentenceReport report, List<Actor> last) {
        Kind kind = frame.complement().kind();
        if (kind == Kind.QUOTE || kind == Kind.NP_QUOTE) {
            return null; // read with the quotation
        }
        if (frame.clause().verb().isFuture()) {
            Said planned = planned(frame, report);
            if (planned != null || speaksAsState(frame.clause())) {
                return planned;
            }
        }
        List<Actor> speakers = whose.of(frame.clause(), report, last);
        boolean hangsOnText = frame.clause().kind() != ClauseKind.MAIN;
        boolean unsaid =
                frame.clause().kind() == ClauseKind.PARTICIPIAL
                        && frame.force().alone() == SpeechAct.ASSERT
                        && frame.complement().kind() == Kind.NP;
        if (speakers.isEmpty()
                && (hangsOnText && frame.clause().verb().lemma().equals("provide") || unsaid)) {
            // "a pact, which provides for": a text that both have adopted
            speakers = page.references().among(new Reference.Sides(), page.company());
        }
        if (speakers.size() == 1
                && speakers.get(0) instanceof Actor.Side
                && frame.clause().verb().lemma().equals("provide")
                && frame.force().alone() == SpeechAct.AGREE) {
            speakers = page.references().among(new Reference.Sides(), page.company());
        }
        if (isShared(frame)) {
            speakers = with(speakers, frame);
        }
        int end = report.extent().endOf(frame);
        if (speakers.isEmpty() || end <= frame.said()) {
            return null;
        }
        SpeechAct act = acts.of(frame, speakers, report.clauses());
        int first = behindColon(act == SpeechAct.HOPE ? hoped(frame, report) : frame.said(), end);
        List<Actor> to =
                frame.addresseeFirst() < 0 || isShared(frame)
                        ? List.of()
                        : page.references()
                                .meant(
                                        frame.addresseeFirst(),
                                        frame.addresseeEnd(),
                                        page.company());
        boolean press = Press.among(page.text(), frame.clause().first(), frame.said());
        return new Said(
                report.sentence().index(),
                Math.min(first, end - 1),
                end,
                speakers,
                act,
                to.isEmpty() ? null : to.get(0),
                press);
    }

    /** "Agreed with her host to": the host agrees as well and is not spoken to. */
    private static boolean isShared(Frame frame) {
        return frame.addresseeFirst() >= 0
                && frame.complement().kind() == Kind.TO
                && frame.force().alone() == SpeechAct.AGREE;
    }

    private List<Actor> with(List<Actor> speakers, Frame frame) {
        Set<Actor> both = new LinkedHashSet<>(speakers);
        both.addAll(
                page.references()
                        .meant(frame.addresseeFirst(), frame.addresseeEnd(), page.company()));
        return List.copyOf(both);
    }

    /** "Agreed on the following points: ...": what follows is what is said. */
    private int behindColon(int first, int end) {
        if (page.text().is(first, ":") && first + 1 < end) {
            return first + 1; // "agreed to: (i) share charts; ..."
        }
        boolean follows =
                page.text().is(first, "following") || page.text().is(first + 1, "following");
        for (int token = first + 1; follows && token < Math.min(end - 1, first + 6); token++) {
            if (page.text().is(token, ":")) {
                return token + 1;
            }
        }
        return first;
    }

    /** "Noted that she looks forward to meeting": the hope begins behind. */
    private int hoped(Frame frame, SentenceReport report) {
        for (Clause clause : report.clauses()) {
            if (clause.verb().first() >= frame.said()
                    && clause.verb().lemma().equals("look")
                    && page.text().is(clause.verb().head() + 1, "forward")
                    && page.text().is(clause.verb().head() + 2, "to")) {
                return clause.verb().head() + 3;
            }
        }
        return frame.said();
    }

    /** "The President will affirm ...": an institution announces what is to be said. */
    private @Nullable Said planned(Frame frame, SentenceReport report) {
        Issuer issuer = page.references().issuer();
        Clause clause = frame.clause();
        if (issuer.reports()
                || issuer.actors().isEmpty()
                || !clause.ownsSubject()
                || issuer.actors()
                        .equals(
                                page.voiceOf(
                                        page.references().subjectOf(clause, page.company())))) {
            return null;
        }
        int end = report.extent().endOf(frame);
        return new Said(
                report.sentence().index(),
                clause.first(),
                end,
                issuer.actors(),
                SpeechAct.ANNOUNCE,
                null,
                false);
    }

    /** "Norland will invite students": what a state is to do is no report of its words. */
    private boolean speaksAsState(Clause clause) {
        List<Actor> subject = page.references().subjectOf(clause, page.company());
        return subject.isEmpty() || subject.get(0) instanceof Actor.Side;
    }

    /** "Both sides will ...", "under the deal, fares are cut": what they are to do is agreed. */
    Optional<Said> jointWill(Clause clause, SentenceReport report) {
        Optional<Said> provided = new Provisions(report, page).in(clause);
        boolean tells =
                report.isOuter(clause)
                        && (report.frameOf(clause).isEmpty() || clause.verb().isFuture());
        return provided.isPresent() || !tells ? provided : FutureOfSides.read(clause, report, page);
    }
}
