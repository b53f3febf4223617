package org.readout.extract.statement;

import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Tag;
import org.readout.model.Sentence;
import org.readout.model.SpeechAct;

/** Reports around their attribution: "The island, he warned, would not wait". */
final class InsertedReports {
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
    private final ClauseModality modality;

    InsertedReports(Page page, ActChoice acts) {
        this.page = page;
        this.acts = acts;
        this.modality = new ClauseModality(page.text());
    }

    /** "The truce, he warned reporters, will not last": the frame took those who are told. */
    boolean isCutBy(Frame frame, Attribution attribution) {
        return frame.complement().kind() == Complement.Kind.NP
                && isBetweenCommas(attribution)
                && (Press.among(page.text(), frame.said(), attribution.end())
                        || page.references().reference(frame.said(), attribution.end()).isPresent())
                && resumesWithVerb(attribution.end() + 1);
    }

    /** "X, he warned, will": a comma before and behind, a verb after it and none before. */
    boolean isInserted(Attribution attribution, SentenceReport report) {
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

    /** What stands around the attribution, as one statement. */
    @Nullable Said around(Attribution attribution, SentenceReport report) {
        Sentence sentence = report.sentence();
        int start = report.extent().segmentStart(attribution.first());
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
        int end = report.extent().segmentEnd(attribution.end());
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
}
