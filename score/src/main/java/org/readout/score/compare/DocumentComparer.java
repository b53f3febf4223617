package org.readout.score.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.score.figure.Counting;
import org.readout.score.figure.Figure;
import org.readout.score.reading.EngagementEntry;
import org.readout.score.reading.GoldDocument;
import org.readout.score.reading.Passage;
import org.readout.score.reading.Reading;
import org.readout.score.reading.StatementEntry;
import org.readout.score.reading.ThingEntry;
import org.readout.score.reading.ThingKind;

/** Compares one document's record with its gold, kind by kind. */
public final class DocumentComparer {
    private final GoldDocument document;
    private final @Nullable Reading record;
    private final Captured captured;
    private final Counting counting = new Counting();
    private final List<Comparison> comparisons = new ArrayList<>();

    private DocumentComparer(GoldDocument document, @Nullable Reading record) {
        this.document = document;
        this.record = record;
        this.captured = new Captured(document.text(), document.gold().noise());
    }

    /**
     * @param record null where there is none: all of gold is missed then
     */
    public static DocumentScore compare(GoldDocument document, @Nullable Reading record) {
        return new DocumentComparer(document, record).compare();
    }

    private DocumentScore compare() {
        Reading gold = document.gold();
        Reading got = record == null ? Reading.nothing(document.doc()) : record;
        compareRelevance(gold, got);
        compareNoise(got);
        comparisons.addAll(new PersonComparer(counting).compare(gold.persons(), got.persons()));
        comparisons.addAll(
                new EngagementComparer(counting).compare(gold.engagements(), got.engagements()));
        comparisons.addAll(
                new StatementComparer(captured, counting)
                        .compare(gold.statements(), got.statements()));
        comparisons.addAll(
                new CommitmentComparer(captured, counting)
                        .compare(gold.commitments(), got.commitments()));
        comparisons.addAll(new ThingComparer(counting).compare(gold, got));
        return new DocumentScore(document, record, counting.figures(), comparisons);
    }

    private void compareRelevance(Reading gold, Reading got) {
        boolean same = record != null && gold.relevant() == got.relevant();
        counting.check(Figure.RELEVANCE, same);
        if (!same && record != null) {
            comparisons.add(
                    Comparison.met(
                            Kind.DOCUMENT,
                            "relevance",
                            false,
                            relevance(gold),
                            relevance(got),
                            List.of(new Difference("", word(gold), word(got)))));
        }
    }

    /**
     * A fact out of menus and captions may be right by chance, but it is cited from what is no
     * report.
     */
    private void compareNoise(Reading got) {
        List<Passage> quotes = quotes(got).filter(quote -> !quote.words().isEmpty()).toList();
        List<Passage> noise =
                quotes.stream().filter(quote -> captured.isNoise(quote.words())).toList();
        counting.add(Figure.CLEAN, quotes.size() - noise.size(), quotes.size(), quotes.size());
        for (Passage quote : noise) {
            comparisons.add(Comparison.extra(Kind.DOCUMENT, "noise", new Telling("", quote)));
        }
    }

    private static Stream<Passage> quotes(Reading reading) {
        Stream<@Nullable Passage> engagements =
                reading.engagements().stream().map(EngagementEntry::quote);
        Stream<@Nullable Passage> things =
                Stream.of(ThingKind.values())
                        .flatMap(kind -> reading.things(kind).stream())
                        .map(ThingEntry::quote);
        Stream<Passage> statements = reading.statements().stream().map(StatementEntry::quote);
        return Stream.concat(
                Stream.concat(engagements.filter(Objects::nonNull), statements),
                things.filter(Objects::nonNull));
    }

    private static Telling relevance(Reading reading) {
        return new Telling(word(reading), null);
    }

    private static String word(Reading reading) {
        return reading.relevant() ? "relevant" : "not relevant";
    }
}
