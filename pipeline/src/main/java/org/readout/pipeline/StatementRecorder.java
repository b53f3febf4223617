package org.readout.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.commitment.Measure;
import org.readout.extract.date.Deadline;
import org.readout.extract.date.DeadlineReader;
import org.readout.extract.date.DocumentDates;
import org.readout.extract.engagement.Engagements;
import org.readout.extract.name.Cast;
import org.readout.extract.statement.Said;
import org.readout.extract.topic.TopicReader;
import org.readout.model.Actor;
import org.readout.model.Commitment;
import org.readout.model.CommitmentId;
import org.readout.model.Engagement;
import org.readout.model.EngagementId;
import org.readout.model.EngagementStatus;
import org.readout.model.Folding;
import org.readout.model.PersonId;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.Statement;
import org.readout.model.StatementId;
import org.readout.model.Topic;

/** From what was said and measured, in tokens, to statements and commitments with their words. */
final class StatementRecorder {
    private final SentencedText text;
    private final Cast cast;
    private final DocumentDates dates;
    private final Engagements engagements;
    private final TopicReader topics;
    private final IdentityHashMap<Said, StatementId> ids = new IdentityHashMap<>();

    /** The same few persons speak all through a report. */
    private final Map<PersonId, Boolean> spokespersons = new HashMap<>();

    StatementRecorder(
            SentencedText text,
            Cast cast,
            DocumentDates dates,
            Engagements engagements,
            TopicReader topics) {
        this.text = text;
        this.cast = cast;
        this.dates = dates;
        this.engagements = engagements;
        this.topics = topics;
    }

    List<Statement> statements(List<Said> said) {
        List<Statement> statements = new ArrayList<>();
        for (Said one : said) {
            StatementId id = new StatementId("s" + (statements.size() + 1));
            ids.put(one, id);
            statements.add(
                    new Statement(
                            id,
                            occasion(one),
                            one.speakers(),
                            one.act(),
                            one.to(),
                            topics(one, one.first(), one.end()),
                            text.quote(one.first(), one.end())));
        }
        return statements;
    }

    /** Of statements that {@link #statements} has recorded. */
    List<Commitment> commitments(List<Measure> measures, DeadlineReader deadlines) {
        List<Commitment> commitments = new ArrayList<>();
        for (Measure measure : measures) {
            StatementId statement = ids.get(measure.said());
            if (statement == null) {
                throw new IllegalArgumentException(
                        "%s is part of no recorded statement".formatted(measure));
            }
            Deadline deadline = deadline(measure, deadlines);
            Measure own = deadline == null ? measure : measure.without(deadline, text);
            commitments.add(
                    new Commitment(
                            new CommitmentId("c" + (commitments.size() + 1)),
                            statement,
                            measure.said().act(),
                            measure.said().speakers(),
                            text.quote(own.first(), own.end()),
                            topics(measure.said(), measure.first(), measure.end()),
                            deadline == null
                                    ? null
                                    : text.quote(deadline.first(), deadline.end())));
        }
        return commitments;
    }

    /**
     * Topics of the words; where they name none ("the request"), of their sentence and the one
     * before.
     */
    private Set<Topic> topics(Said said, int first, int end) {
        List<Sentence> sentences = text.sentences();
        int from = Math.min(first, sentences.get(Math.max(0, said.sentence() - 1)).first());
        int to = Math.max(end, sentences.get(said.sentence()).end());
        return EnumSet.copyOf(topics.within(text, first, end, from, to));
    }

    private @Nullable Deadline deadline(Measure measure, DeadlineReader deadlines) {
        List<Deadline> found = deadlines.within(text, dates, measure.first(), measure.clauseEnd());
        return found.isEmpty() ? null : found.getLast();
    }

    /**
     * The engagement held that the text has spoken of last in this sentence, else the main one.
     * Where that is yet to come, nothing was said at it; a spokesperson speaks to the press.
     */
    private @Nullable EngagementId occasion(Said said) {
        if (said.press() || isToldByPress(said)) {
            return null;
        }
        EngagementId last = null;
        int sentence = text.sentences().get(said.sentence()).first();
        for (Engagements.Anchor anchor : engagements.within(sentence, said.first())) {
            if (anchor.claims() && isHeld(engagements.of(anchor.engagement()))) {
                last = anchor.engagement();
            }
        }
        if (last != null) {
            return last;
        }
        Engagement main = engagements.main().orElse(null);
        return main != null && isHeld(main) ? main.id() : null;
    }

    private boolean isToldByPress(Said said) {
        for (Actor speaker : said.speakers()) {
            if (!isSpokesperson(speaker)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHeld(Engagement engagement) {
        return engagement.status() == EngagementStatus.HELD;
    }

    private boolean isSpokesperson(Actor speaker) {
        return speaker instanceof Actor.Individual(PersonId id)
                && spokespersons.computeIfAbsent(id, this::speaksToPress);
    }

    private boolean speaksToPress(PersonId id) {
        return cast.person(id).offices().stream()
                .anyMatch(o -> Folding.fold(o.title()).contains("spokes"));
    }
}
