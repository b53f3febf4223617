package org.readout.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Tag;
import org.readout.extract.grammar.VerbForm;
import org.readout.model.Actor;
import org.readout.model.Sentence;
import org.readout.model.SpeechAct;

/**
 * Reports that stand before or around their attribution: "Trade had doubled, she noted"; "The
 * island, he warned, would not wait"; "Trade had doubled, according to a Norland official".
 */
final class FreeReports {
    /**
     * A subject cut off by the attribution is left out up to this length: it is the speaker's
     * state.
     */
    private static final int SHORT_SUBJECT = 3;

    /** A longer stretch before the attribution is more than a subject. */
    private static final int LONG_SUBJECT = 14;

    /** "Ready" stands this near behind the attribution. */
    private static final int BINDING_REACH = 5;

    private final Page page;
    private final ActChoice acts;
    private final Attribution.Reader attributions;
    private final ClauseModality modality;

    FreeReports(Page page, FrameFinder finder, ActChoice acts) {
        this.page = page;
        this.acts = acts;
        this.modality = new ClauseModality(page.text());
        this.attributions = new Attribution.Reader(page, finder);
    }

    List<Said> of(SentenceReport report) {
        List<Said> said = new ArrayList<>();
        for (Clause clause : report.clauses()) {
            boolean mayAttribute =
                    clause.kind() == ClauseKind.MAIN
                            || clause.kind() == ClauseKind.COORDINATE
                            || clause.kind() == ClauseKind.RELATIVE
                                    && clause.subjectFirst() >= clause.first()
                            || clause.verb().form() == VerbForm.PARTICIPLE;
            if (!mayAttribute) {
                continue;
            }
            Attribution attribution = attributions.of(clause, report.sentence()).orElse(null);
            if (attribution == null
                    || report.frameOf(clause).filter(f -> !isCutBy(f, attribution)).isPresent()) {
                continue;
            }
            boolean inserted = isInserted(attribution, report);
            if (clause.kind() == ClauseKind.RELATIVE && !inserted) {
                continue;
            }
            Said free = inserted ? around(attribution, report) : before(attribution, report);
            if (free != null
                    && !isAnothersWord(free, attribution, report)
                    && said.stream().noneMatch(s -> s.overlaps(free.first(), free.end()))) {
                said.add(free);
            }
        }
        return said;
    }

    /** "The truce, he warned reporters, will not last": the frame took those who are told. */
    private boolean isCutBy(Frame frame, Attribution attribution) {
        return frame.complement().kind() == Complement.Kind.NP
                && isBetweenCommas(attribution)
                && (Press.among(page.text(), frame.said(), attribution.end())
                        || page.references()
                                .reference(frame.said(), attribution.end())
                                .isPresent())
                && resumesWithVerb(attribution.end() + 1);
    }

    /** "Her guest, an aide said, had offered a ship": what is told is the guest's word. */
    private boolean isAnothersWord(Said free, Attribution attribution, SentenceReport report) {
        for (Clause clause : report.clauses()) {
            Frame frame = report.frameOf(clause).orElse(null);
            if (frame == null
                    || clause.kind() != ClauseKind.MAIN
                    || clause.verb().first() < report.sentence().first()
                    || clause.index() == attribution.clause().index()
                    || clause.verb().first() < free.first() && clause.subjectFirst() < 0
                    || clause.verb().first() >= free.end()) {
                continue;
            }
            List<Actor> subject = page.references().subjectOf(clause, page.company());
            boolean another =
                    !subject.isEmpty()
                            && subject.stream().noneMatch(attribution.speakers()::contains)
                            && subject.get(0) instanceof Actor.Individual;
            boolean plain =
                    frame.force().alone() == SpeechAct.ASSERT
                            && frame.complement().kind() == Complement.Kind.NP;
            return another && !plain || isPerformance(frame, subject, attribution);
        }
        return false;
    }

    /** "Norland has urged its neighbour to talk, his office said": the urging is what is told. */
    private boolean isPerformance(Frame frame, List<Actor> subject, Attribution attribution) {
        return subject.equals(attribution.speakers())
                && subject.get(0) instanceof Actor.Side
                && frame.force().alone() != SpeechAct.ASSERT
                && frame.force().alone() != SpeechAct.BRIEF
                && frame.force().alone() != SpeechAct.HOPE
                && frame.force().alone() != SpeechAct.COMMIT
                && frame.force().alone() != SpeechAct.AGREE;
    }

    /** "X, he warned, will": a comma before and behind, a verb after it and none before. */
    private boolean isInserted(Attribution attribution, SentenceReport report) {
        int first = attribution.first();
        if (first <= report.sentence().first()
                || !isBetweenCommas(attribution)
                || attribution.end() + 1 >= report.sentence().end()) {
            return false;
        }
        return resumesWithVerb(attribution.end() + 1)
                || first - report.sentence().first() <= SHORT_SUBJECT + 1
                || report.clauses().stream()
                                .noneMatch(
                                        c ->
                                                c.verb().isFinite()
                                                        && c.verb().end() < first
                                                        && c.kind() == ClauseKind.MAIN)
                        && report.clauses().stream()
                                .anyMatch(
                                        c ->
                                                c.verb().isFinite()
                                                        && c.verb().first() > attribution.end());
    }

    private boolean isBetweenCommas(Attribution attribution) {
        return attribution.first() > 0
                && page.text().is(attribution.first() - 1, ",")
                && attribution.end() < page.text().size()
                && page.text().is(attribution.end(), ",");
    }

    private boolean resumesWithVerb(int token) {
        int at = page.text().word(token).isMark() ? token + 1 : token; // "..., he said, "will ..."
        Tag resumed = page.grammar().tag(Math.min(at, page.text().size() - 1));
        return resumed == Tag.VERB
                || resumed == Tag.MODAL
                || resumed == Tag.AUXILIARY
                || resumed == Tag.PARTICIPLE
                || resumed == Tag.TO;
    }

    private @Nullable Said around(Attribution attribution, SentenceReport report) {
        Sentence sentence = report.sentence();
        int start = segmentStart(sentence, attribution.first());
        int subjectLength = attribution.first() - 1 - start;
        boolean relative =
                attribution.first() >= 2
                        && page.grammar().tag(attribution.first() - 2) == Tag.RELATIVE;
        int first =
                subjectLength <= SHORT_SUBJECT
                                || relative
                                || isCutSubject(start, attribution, report)
                        ? attribution.end() + 1
                        : start;
        Clause content = null;
        for (Clause clause : report.clauses()) {
            if (content == null && clause.verb().first() > attribution.end()) {
                content = clause;
            }
        }
        if (content == null) {
            content = existence(start, attribution, report);
            first = content == null ? first : start;
        }
        int end = segmentEnd(report, attribution.end());
        first = "“\"„«‘".contains(page.text().form(first)) ? first + 1 : first;
        if (content == null || end <= first) {
            return null;
        }
        boolean joint = acts.isJoint(attribution.speakers(), "");
        SpeechAct act = attribution.force().of(joint);
        boolean ownSide =
                page.references().meant(start, attribution.first() - 1, page.company()).stream()
                        .anyMatch(
                                a ->
                                        attribution.speakers().stream()
                                                .anyMatch(
                                                        s ->
                                                                page.cast()
                                                                        .sideOf(s)
                                                                        .equals(
                                                                                page.cast()
                                                                                        .sideOf(
                                                                                                a))));
        String modal = content.verb().modal();
        boolean willing = modal != null && (modal.equals("will") || modal.equals("would"));
        if (act == SpeechAct.ASSERT && ownSide && (willing || isBound(start, attribution))) {
            act = joint ? SpeechAct.AGREE : SpeechAct.COMMIT;
        }
        Frame feeling = report.frameOf(content).orElse(null);
        if (feeling != null
                && act == SpeechAct.ASSERT
                && feeling.force().alone() == SpeechAct.HOPE
                && feeling.said() < end) {
            first = feeling.said(); // "Norland, she said, was hopeful that"
            act = SpeechAct.HOPE;
        }
        return new Said(
                sentence.index(),
                first,
                end,
                attribution.speakers(),
                act,
                null,
                attribution.press());
    }

    /** "There was, she said, no way back": the verb stands before, what there is behind. */
    private static @Nullable Clause existence(
            int start, Attribution attribution, SentenceReport report) {
        for (Clause clause : report.clauses()) {
            if (clause.verb().first() >= start
                    && clause.verb().end() == attribution.first() - 1
                    && clause.verb().lemma().equals("be")) {
                return clause;
            }
        }
        return null;
    }

    /** "Lorries of the port, she noted, pay no toll": a subject before, its verb behind. */
    private boolean isCutSubject(int start, Attribution attribution, SentenceReport report) {
        int resumed = attribution.end() + 1;
        while (resumed < report.sentence().end() - 1
                && (page.text().word(resumed).isMark()
                        || page.grammar().tag(resumed) == Tag.ADVERB)) {
            resumed++;
        }
        Tag tag = page.grammar().tag(resumed);
        boolean verb = tag == Tag.VERB || tag == Tag.MODAL || tag == Tag.AUXILIARY;
        return verb
                && attribution.first() - start <= LONG_SUBJECT
                && report.clauses().stream()
                        .noneMatch(
                                c ->
                                        c.verb().first() >= start
                                                && c.verb().end() < attribution.first());
    }

    /** "Norland was ready, he said, to help", "Norland, he said, stands ready to help". */
    private boolean isBound(int start, Attribution attribution) {
        int stop = Math.min(page.text().size(), attribution.end() + BINDING_REACH);
        for (int token = start; token < stop; token++) {
            boolean outside = token < attribution.first() || token > attribution.end();
            if (outside && modality.isBinding(token)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Said before(Attribution attribution, SentenceReport report) {
        Sentence sentence = report.sentence();
        int stop = attribution.first() - 1;
        if (stop <= sentence.first()
                || !page.text().word(stop).isMark()
                || page.text().is(stop, ";")) {
            return null;
        }
        int first = segmentStart(sentence, stop);
        int end = report.extent().trimmed(first, stop);
        Clause content = null;
        for (Clause clause : report.clauses()) {
            boolean inside =
                    clause.verb().isFinite()
                            && clause.verb().first() >= first
                            && clause.verb().end() <= end;
            boolean quoted = page.references().speech().isSpeech(clause.verb().head());
            if (inside && content == null && clause.kind() == ClauseKind.MAIN) {
                content = clause;
                if (quoted) {
                    return null; // read as direct speech
                }
            }
        }
        if (content == null || end <= first || isNews(content, attribution)) {
            return null;
        }
        boolean joint = acts.isJoint(attribution.speakers(), "");
        SpeechAct act =
                acts.within(
                        content,
                        attribution.force().of(joint),
                        attribution.speakers(),
                        joint,
                        attribution.clause().verb().lemma());
        return new Said(
                sentence.index(),
                first,
                end,
                attribution.speakers(),
                act,
                null,
                attribution.press());
    }

    /** "The ministers met on Monday, the ministry said": where an engagement is known from. */
    private static boolean isNews(Clause content, Attribution attribution) {
        return Doings.isDoing(content.verb().lemma())
                && content.verb().form() == VerbForm.PAST
                && !content.verb().negated()
                && attribution.speakers().stream().allMatch(Actor.Side.class::isInstance);
    }

    /** "S, according to X", "According to X, S". */
    Optional<Said> accordingTo(SentenceReport report) {
        Sentence sentence = report.sentence();
        for (int token = sentence.first(); token + 2 < sentence.end(); token++) {
            if (!page.text().is(token, "according") || !page.text().is(token + 1, "to")) {
                continue;
            }
            boolean opens = token == sentence.first();
            if (!opens && !page.text().is(token - 1, ",")) {
                continue;
            }
            int stop = opens ? comma(token + 2, sentence) : sentence.end();
            List<Actor> speakers = page.references().meant(token + 2, stop, page.company());
            int first = opens ? stop + 1 : sentence.first();
            int end =
                    opens
                            ? report.extent().withoutFinalMarks(sentence.end(), first)
                            : report.extent().trimmed(first, token);
            return speakers.isEmpty() || end <= first + 1
                    ? Optional.empty()
                    : Optional.of(
                            new Said(
                                    sentence.index(),
                                    first,
                                    end,
                                    speakers,
                                    SpeechAct.ASSERT,
                                    null,
                                    true));
        }
        return Optional.empty();
    }

    private int comma(int from, Sentence sentence) {
        for (int token = from; token < sentence.end(); token++) {
            if (page.text().is(token, ",")) {
                return token;
            }
        }
        return sentence.end();
    }

    private int segmentStart(Sentence sentence, int before) {
        for (int token = before - 1; token > sentence.first(); token--) {
            if (page.text().is(token, ";") || page.text().is(token, ":")) {
                return token + 1;
            }
        }
        return sentence.first();
    }

    private int segmentEnd(SentenceReport report, int from) {
        for (int token = from + 1; token < report.sentence().end(); token++) {
            if (page.text().is(token, ";")) {
                return token;
            }
        }
        return report.extent().withoutFinalMarks(report.sentence().end(), from);
    }
}
