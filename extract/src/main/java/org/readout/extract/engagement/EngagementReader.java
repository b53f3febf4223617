package org.readout.extract.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.date.DocumentDates;
import org.readout.extract.engagement.Engagements.Anchor;
import org.readout.extract.engagement.capacity.Capacities;
import org.readout.extract.engagement.circumstance.Circumstances;
import org.readout.extract.engagement.circumstance.DayHeadings;
import org.readout.extract.engagement.frame.FrameLexicon;
import org.readout.extract.engagement.occasion.Attendance;
import org.readout.extract.engagement.occasion.AttendanceWords;
import org.readout.extract.engagement.occasion.Companies;
import org.readout.extract.engagement.occasion.Completion;
import org.readout.extract.engagement.occasion.EllipticTellings;
import org.readout.extract.engagement.occasion.GovernmentSigns;
import org.readout.extract.engagement.occasion.JointActs;
import org.readout.extract.engagement.occasion.Journeys;
import org.readout.extract.engagement.occasion.MeetingSeries;
import org.readout.extract.engagement.occasion.Occasion;
import org.readout.extract.engagement.occasion.OccasionMerger;
import org.readout.extract.engagement.occasion.Rolls;
import org.readout.extract.engagement.occasion.Sides;
import org.readout.extract.engagement.occasion.SignedTexts;
import org.readout.extract.engagement.scene.Meanings;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.Section;
import org.readout.extract.engagement.scene.Sections;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.engagement.telling.SentenceTellings;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.engagement.telling.Telling.Weight;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.name.Cast;
import org.readout.extract.place.Places;
import org.readout.extract.reference.References;
import org.readout.model.Engagement;
import org.readout.model.EngagementId;
import org.readout.model.EngagementKind;
import org.readout.model.Placed;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * Reads which engagements a document reports, plans or mentions. Built once; used by any number of
 * threads.
 */
public final class EngagementReader {
    private final FrameLexicon lexicon;
    private final AttendanceWords attendanceWords;
    private final Circumstances circumstances;
    private final Places places;
    private final Sides sides;

    public EngagementReader(Lexicons lexicons, Places places) {
        this.lexicon = new FrameLexicon(lexicons);
        this.attendanceWords = AttendanceWords.of(lexicons);
        this.circumstances = new Circumstances(lexicons);
        this.places = places;
        this.sides = new Sides(lexicons);
    }

    public Engagements read(
            SentencedText text,
            Grammar grammar,
            Cast cast,
            DocumentDates dates,
            References references) {
        Meanings meanings = new Meanings(text, grammar, references);
        Scene scene = new Scene(text, grammar, cast, dates, meanings, references, places);
        SentenceTellings sentences = new SentenceTellings(scene, lexicon);
        EllipticTellings elliptic = new EllipticTellings(scene, lexicon);
        JointActs jointActs = new JointActs(scene);
        Attendance attendance = new Attendance(scene, attendanceWords);
        Rolls rolls = new Rolls(scene);
        Capacities capacities = new Capacities(scene);
        DayHeadings days = new DayHeadings(scene);
        MeetingSeries series = new MeetingSeries(scene);
        OccasionMerger merger = new OccasionMerger(cast, new SignedTexts(scene));
        @Nullable Placed last = null;
        for (Sentence sentence : text.sentences()) {
            SentenceView view = new SentenceView(sentence, grammar);
            boolean listed = false;
            List<Telling> tellings = sentences.read(view);
            if (sentence.size() <= SentenceTellings.LONGEST) {
                tellings.addAll(elliptic.read(view, merger.occasions()));
            }
            @Nullable Occasion toldHere = null;
            for (Telling telling : tellings) {
                telling.guessed = isGuessed(meanings, view, telling);
                circumstances.read(scene, telling);
                if (telling.there && telling.place == null) {
                    telling.place = last; // "the next session will take place there in May"
                }
                last = telling.place == null ? last : telling.place;
                days.date(telling);
                if (telling.aside) {
                    telling.date = null;
                }
                if (Journeys.isReturn(scene, telling)) {
                    continue;
                }
                Occasion occasion = merger.add(telling);
                toldHere = occasion == null ? toldHere : occasion;
            }
            rolls.read(view, toldHere);
            if (sentence.size() <= SentenceTellings.LONGEST) {
                series.read(view, tellings, merger);
                jointActs.read(view, circumstances);
                listed = attendance.read(view, merger.occasions());
                capacities.read(view, merger.occasions());
            }
            if (listed || !tellings.isEmpty()) {
                meanings.enter(Companies.of(merger.occasions(), cast));
            }
        }
        List<Occasion> occasions = new ArrayList<>();
        for (Section section : Sections.of(text, places)) {
            List<Occasion> told =
                    new ArrayList<>(
                            merger.occasions().stream()
                                    .filter(occasion -> section.holds(occasion.best().anchor))
                                    .toList());
            jointActs.settle(told, section, merger.unplaced());
            attendance.settle(told, section);
            occasions.addAll(
                    new Completion(scene, sides, dates.published().orElse(null), section)
                            .complete(told));
        }
        return record(occasions, scene, capacities);
    }

    private static boolean isGuessed(Meanings meanings, SentenceView view, Telling telling) {
        Optional<Clause> clause = view.clauseAt(telling.anchor);
        int first = clause.map(Clause::first).orElse(telling.first);
        int end = clause.map(Clause::end).orElse(telling.end);
        boolean subject =
                clause.filter(Clause::hasSubject)
                        .filter(own -> meanings.guessedWithin(own.subjectFirst(), own.subjectEnd()))
                        .isPresent();
        return subject
                || meanings.guessedWithin(
                        Math.min(first, telling.first), Math.max(end, telling.end));
    }

    /**
     * Between sides, or a summit or conference with a name of its own that is more than mentioned.
     */
    private static boolean isDiplomatic(Occasion occasion) {
        boolean named =
                occasion.kind == EngagementKind.SUMMIT
                        && occasion.weight == Weight.CLAIM
                        && occasion.tellings.stream().anyMatch(telling -> telling.named);
        return occasion.betweenSides || named;
    }

    private static Engagements record(
            List<Occasion> occasions, Scene scene, Capacities capacities) {
        List<Occasion> ordered = new ArrayList<>(occasions);
        ordered.sort(
                Comparator.comparing((Occasion occasion) -> !occasion.main)
                        .thenComparingInt(occasion -> occasion.tellings.getFirst().anchor));
        List<Engagement> engagements = new ArrayList<>();
        List<Anchor> anchors = new ArrayList<>();
        EngagementRecorder recorder = new EngagementRecorder(scene, capacities);
        for (int i = 0; i < ordered.size(); i++) {
            EngagementId id = new EngagementId("e" + (i + 1));
            engagements.add(recorder.record(id, ordered.get(i)));
            for (Telling telling : ordered.get(i).tellings) {
                anchors.add(new Anchor(telling.anchor, id, telling.weight == Weight.CLAIM));
            }
        }
        anchors.sort(Comparator.comparingInt(Anchor::token));
        return new Engagements(
                engagements,
                anchors,
                occasions.stream().anyMatch(EngagementReader::isDiplomatic),
                occasions.stream()
                        .anyMatch(occasion -> GovernmentSigns.has(scene.text(), occasion)));
    }
}
