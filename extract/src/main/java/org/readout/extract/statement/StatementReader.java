package org.readout.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.Engagements;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.name.Cast;
import org.readout.extract.reference.References;
import org.readout.model.Actor;
import org.readout.model.BlockKind;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.SpeechAct;

/**
 * Reads who said what, sentence by sentence. Built once with its lexicons, then used by any number
 * of threads.
 */
public final class StatementReader {
    private final FrameFinder finder;

    public StatementReader(Lexicons lexicons) {
        finder = new FrameFinder(lexicons);
    }

    /**
     * @param engagements the document's; whom "both sides" means depends on that of which the text
     *     speaks
     */
    public List<Said> read(
            SentencedText text,
            Grammar grammar,
            Cast cast,
            References references,
            Engagements engagements) {
        Scenes scenes = new Scenes(engagements, references.everybody());
        return new Reading(new Page(text, grammar, cast, references, scenes.main()), scenes).all();
    }

    /** One document. */
    private final class Reading {
        private final Page page;
        private final Scenes scenes;
        private final FrameSpeech frames;
        private final Utterances utterances;
        private final FreeReports free;
        private final OwnVoice own;
        private final DeniedQuestions denied;
        private final FreeIndirect indirect;
        private final ActChoice acts;
        private @Nullable Said run;
        private @Nullable LeadIn list;
        private @Nullable Sentence before;
        private boolean spoken;

        Reading(Page page, Scenes scenes) {
            this.page = page;
            this.scenes = scenes;
            acts = new ActChoice(page);
            frames = new FrameSpeech(page, finder, acts);
            utterances = new Utterances(page, finder, acts);
            free = new FreeReports(page, finder, acts);
            own = new OwnVoice(page, acts);
            denied = new DeniedQuestions(page);
            indirect = new FreeIndirect(page, acts);
        }

        List<Said> all() {
            List<Said> all = new ArrayList<>();
            for (Sentence sentence : page.text().sentences()) {
                BlockKind kind = sentence.block().kind();
                if (kind == BlockKind.BODY || kind == BlockKind.LIST_ITEM) {
                    page.enter(scenes.at(sentence));
                    boolean item = kind == BlockKind.LIST_ITEM;
                    if (!item && list != null) {
                        list.close().ifPresent(all::add);
                        list = null;
                    }
                    SentenceReport report = new SentenceReport(sentence, page, finder);
                    all.addAll(in(report));
                    if (!item) {
                        list = LeadIn.read(report, page, finder).orElse(null);
                    }
                    before = sentence;
                }
            }
            if (list != null) {
                list.close().ifPresent(all::add);
            }
            all.sort((a, b) -> Integer.compare(a.first(), b.first()));
            return new Retellings(page.text()).dropped(all);
        }

        private List<Said> in(SentenceReport report) {
            Sentence sentence = report.sentence();
            if (sentence.block().kind() == BlockKind.LIST_ITEM && list != null) {
                List<Said> items = list.item(report, frames);
                if (!items.isEmpty() || list.isOpen()) {
                    return items;
                }
            }
            List<Said> here = new ArrayList<>(free.of(report));
            List<Said> freely = List.copyOf(here);
            for (Said framed : frames.of(report, List.of())) {
                if (freely.stream().noneMatch(s -> s.overlaps(framed.first(), framed.end()))) {
                    here.add(inTheSpeakersWords(framed, freely));
                }
            }
            here.addAll(utterances.of(report, here));
            if (here.isEmpty()) {
                free.accordingTo(report).ifPresent(here::add);
            }
            for (Clause clause : report.clauses()) {
                frames.jointWill(clause, report)
                        .filter(s -> here.stream().noneMatch(h -> h.overlaps(s.first(), s.end())))
                        .ifPresent(here::add);
            }
            Said denial = denied.of(report);
            if (denial != null) {
                List<Actor> deniers = denial.speakers();
                here.removeIf(s -> s.act() == SpeechAct.DENY && s.speakers().equals(deniers));
                here.add(denial);
            }
            if (here.isEmpty()) {
                here.addAll(own.of(report, !spoken));
            }
            if (here.isEmpty()) {
                FutureOfSides.furtherAgreed(run, report, page).ifPresent(here::add);
            }
            if (here.isEmpty()) {
                Said goesOn = continued(report);
                if (goesOn != null) {
                    here.add(goesOn);
                }
            }
            spoken |= !here.isEmpty();
            run = here.isEmpty() ? null : here.get(here.size() - 1);
            return here;
        }

        /** "Norland will pay, he said, and is ready to build": still his word, not Norland's. */
        private Said inTheSpeakersWords(Said framed, List<Said> freely) {
            for (Said free : freely) {
                boolean hisState =
                        framed.speakers().size() == 1
                                && framed.first() >= free.end()
                                && !free.speakers().equals(framed.speakers())
                                && page.cast()
                                        .sideOf(free.speakers().get(0))
                                        .filter(framed.speakers().get(0)::equals)
                                        .isPresent();
                if (hisState) {
                    return new Said(
                            framed.sentence(),
                            framed.first(),
                            framed.end(),
                            free.speakers(),
                            framed.act(),
                            framed.to(),
                            framed.press());
                }
            }
            return framed;
        }

        /** "She briefed them on the fair. The fair drew crowds ...": still her account. */
        private @Nullable Said continued(SentenceReport report) {
            Said last = run;
            Sentence sentence = report.sentence();
            if (last == null || before == null || !before.block().equals(sentence.block())) {
                return null;
            }
            Said indirectly = indirect.of(report, last);
            if (indirectly != null) {
                return indirectly;
            }
            if (report.hasFrames()
                    || last.act() != SpeechAct.BRIEF
                            && !(last.act() == SpeechAct.ASSERT && last.speakers().size() > 1)) {
                return null;
            }
            boolean tellsDoing =
                    report.clauses().stream().anyMatch(c -> Doings.isDoing(c.verb().lemma()));
            boolean aboutSomebody =
                    tellsDoing
                            || report.clauses().stream()
                                    .filter(c -> c.ownsSubject() && c.parent() < 0)
                                    .anyMatch(
                                            c ->
                                                    page.references()
                                                            .reference(
                                                                    c.subjectFirst(),
                                                                    c.subjectEnd())
                                                            .isPresent());
            int end = report.extent().withoutFinalMarks(sentence.end(), sentence.first());
            return aboutSomebody || report.clauses().isEmpty()
                    ? null
                    : new Said(
                            sentence.index(),
                            sentence.first(),
                            end,
                            last.speakers(),
                            last.act(),
                            last.to(),
                            last.press());
        }
    }
}
