package org.readout.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.statement.Complement.Kind;
import org.readout.model.SpeechAct;

/** Cuts what one verb reports into the statements it is, each with its own act. */
final class DividedSpeech {
    private final Page page;
    private final FrameFinder finder;
    private final ActChoice acts;

    DividedSpeech(Page page, FrameFinder finder, ActChoice acts) {
        this.page = page;
        this.finder = finder;
        this.acts = acts;
    }

    /** "Stated that A and that B": B may commit where A asserts. */
    List<Said> of(Said said, @Nullable Frame frame, SentenceReport report) {
        if (frame == null) {
            return List.of(said);
        }
        if (frame.complement().kind() == Kind.NOUN) {
            return nouns(said, frame, report);
        }
        boolean asserts =
                (frame.force().alone() == SpeechAct.ASSERT
                                || frame.force().alone() == SpeechAct.BRIEF)
                        && (frame.complement().kind() == Kind.THAT
                                || frame.complement().kind() == Kind.NP_THAT);
        if (!asserts) {
            return List.of(said);
        }
        List<Said> parts = new ArrayList<>();
        int first = said.first();
        for (int token = said.first() + 2; token < said.end() - 2; token++) {
            if (page.text().is(token, "that") && page.text().is(token - 1, "and")) {
                addPart(parts, said, first, token - 1, frame, report);
                first = token + 1;
            }
        }
        addPart(parts, said, first, said.end(), frame, report);
        // what is agreed or told to inform is one thing, however many clauses it has
        boolean one =
                (frame.force().alone() == SpeechAct.BRIEF
                                || frame.clause().verb().lemma().equals("agree"))
                        && parts.stream().allMatch(part -> part.act() == said.act());
        return one ? List.of(said) : parts;
    }

    /** "Voiced thanks for the boats and her hope for rain": two nouns of saying, two acts. */
    private List<Said> nouns(Said said, Frame frame, SentenceReport report) {
        for (int token = said.first() + 1; token < said.end() - 2; token++) {
            NounPhrase phrase =
                    page.text().is(token, "and")
                            ? page.grammar().nounPhraseAt(token + 1).orElse(null)
                            : null;
            Frame second =
                    phrase == null || phrase.first() != token + 1
                            ? null
                            : finder.carriedAlso(frame.clause(), phrase, report, page);
            if (second != null && second.said() < said.end()) {
                Said first =
                        new Said(
                                said.sentence(),
                                said.first(),
                                report.extent().trimmed(said.first(), token),
                                said.speakers(),
                                said.act(),
                                said.to(),
                                said.press());
                SpeechAct act =
                        second.force()
                                .of(acts.isJoint(said.speakers(), frame.clause().verb().lemma()));
                return List.of(
                        first,
                        new Said(
                                said.sentence(),
                                second.said(),
                                said.end(),
                                said.speakers(),
                                act,
                                said.to(),
                                said.press()));
            }
        }
        return List.of(said);
    }

    private void addPart(
            List<Said> parts, Said said, int first, int end, Frame frame, SentenceReport report) {
        Frame part = new Frame(frame.clause(), frame.complement(), frame.force(), first, -1, -1);
        SpeechAct act =
                first == said.first()
                        ? said.act()
                        : acts.of(part, said.speakers(), report.clauses());
        parts.add(
                new Said(
                        said.sentence(),
                        first,
                        report.extent().trimmed(first, end),
                        said.speakers(),
                        act,
                        said.to(),
                        said.press()));
    }
}
