package org.readout.score.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.score.figure.Figure;
import org.readout.score.figure.Tally;

class DocumentComparerTest {
    private static final String TEXT =
            """
            Share Print
            Norwegian Foreign Minister Sigrid Haugsbø held talks with Rodrigo Peñaloza in Oslo on 3 May 2024.
            She proposed that both sides open a consulate by the end of 2025, and welcomed the fisheries pact.
            """;

    @TempDir Path folder;

    @Test
    void officesAreCountedOfPersonsThatBothHave() {
        Sample sample =
                sample(
                        "'persons': [{'name': 'Sigrid Haugsbø', 'country': 'NO', 'offices': ['Foreign Minister of Norway']}]",
                        "'persons': [{'name': 'Haugsbø', 'country': 'SE', 'offices': ['Foreign Minister of Norway', 'King']},"
                                + " {'name': 'Oslo', 'offices': ['Town']}]");

        assertThat(sample.tally(Figure.PERSONS)).isEqualTo(new Tally(1, 1, 2));
        assertThat(sample.tally(Figure.NATIONALITY)).isEqualTo(new Tally(0, 1, 1));
        assertThat(sample.tally(Figure.OFFICES)).isEqualTo(new Tally(1, 1, 3));
        assertThat(sample.first(Kind.PERSON).differences())
                .containsExactly(
                        new Difference("nationality", "NO", "SE"),
                        new Difference("office", "", "King"));
    }

    @Test
    void anEngagementIsFoundAndItsPartsAreCounted() {
        Sample sample =
                sample(
                        "'engagements': [{'id': 'e1', 'kind': 'talks', 'status': 'held', 'date': '2024-05-03', 'place': 'Oslo',"
                                + " 'countries': ['NO', 'CL'], 'participants': [{'name': 'Sigrid Haugsbø', 'role': 'host'},"
                                + " {'name': 'Rodrigo Peñaloza', 'role': 'guest', 'capacity': 'head of delegation'}],"
                                + " 'quote': 'held talks'}]",
                        "'engagements': [{'id': 'e1', 'kind': 'meeting', 'status': 'held', 'date': '2024-05', 'place': null,"
                                + " 'countries': ['NO', 'CL'], 'participants': [{'name': 'Haugsbø', 'role': 'guest'},"
                                + " {'name': 'Peñaloza', 'role': 'guest'}], 'quote': 'held talks'}]");

        assertThat(sample.tally(Figure.ENGAGEMENTS)).isEqualTo(new Tally(1, 1, 1));
        assertThat(sample.tally(Figure.PARTICIPANTS)).isEqualTo(new Tally(2, 2, 2));
        assertThat(sample.tally(Figure.ROLES)).isEqualTo(new Tally(1, 2, 2));
        assertThat(sample.tally(Figure.CAPACITIES)).isEqualTo(new Tally(0, 1, 0));
        assertThat(sample.tally(Figure.STATUSES)).isEqualTo(new Tally(1, 1, 1));
        assertThat(sample.tally(Figure.KIND_AND_STATUS)).isEqualTo(new Tally(0, 1, 1));
        assertThat(sample.tally(Figure.DATES)).isEqualTo(new Tally(0.5, 1, 1));
        assertThat(sample.tally(Figure.PLACES)).isEqualTo(new Tally(0, 1, 0));
        assertThat(sample.first(Kind.ENGAGEMENT).verdict()).isEqualTo(Verdict.WRONG);
    }

    @Test
    void aStatementIsRightWithSpeakerActAndBoundaries() {
        Sample sample =
                statement(
                        "'Sigrid Haugsbø'",
                        "propose",
                        "both sides open a consulate by the end of 2025");

        assertThat(sample.tally(Figure.STATEMENTS)).isEqualTo(new Tally(1, 1, 1));
        assertThat(sample.first(Kind.STATEMENT).verdict()).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void aStatementOfAnotherSpeakerIsFoundAndWrong() {
        Sample sample =
                statement("'CL'", "propose", "both sides open a consulate by the end of 2025");

        assertThat(sample.tally(Figure.STATEMENT_SPANS)).isEqualTo(new Tally(1, 1, 1));
        assertThat(sample.tally(Figure.SPEAKERS)).isEqualTo(new Tally(0, 1, 1));
        assertThat(sample.tally(Figure.STATEMENTS)).isEqualTo(new Tally(0, 1, 1));
        assertThat(sample.first(Kind.STATEMENT).differences())
                .containsExactly(new Difference("speakers", "Sigrid Haugsbø", "CL"));
    }

    @Test
    void aStatementCutTooShortIsFoundAndWrong() {
        Sample sample = statement("'Haugsbø'", "propose", "both sides open a consulate");

        assertThat(sample.tally(Figure.BOUNDARIES)).isEqualTo(new Tally(0, 1, 1));
        assertThat(sample.tally(Figure.STATEMENTS)).isEqualTo(new Tally(0, 1, 1));
    }

    @Test
    void wordsThatAreNotInTheTextAreNoStatement() {
        Sample sample =
                statement(
                        "'Haugsbø'", "propose", "both sides open one consulate by the end of 2025");

        assertThat(sample.tally(Figure.STATEMENT_SPANS)).isEqualTo(new Tally(0, 1, 1));
        assertThat(sample.score().comparisons())
                .extracting(Comparison::verdict)
                .containsExactly(Verdict.MISSED, Verdict.EXTRA);
    }

    @Test
    void actsOfOneGroupAreTheSame() {
        String gold =
                "'statements': [{'speakers': ['NO'], 'act': 'brief', 'quote': 'held talks with Rodrigo'}]";
        String record =
                "'statements': [{'speakers': ['NO'], 'act': 'announce', 'quote': 'held talks with Rodrigo'}]";

        assertThat(sample(gold, record).tally(Figure.ACTS)).isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void topicsAreCountedOneByOneAndDoNotMakeAStatementWrong() {
        String gold =
                "'statements': [{'speakers': ['NO'], 'act': 'assert', 'quote': 'held talks', 'topics': ['trade', 'law']}]";
        String record =
                "'statements': [{'speakers': ['NO'], 'act': 'assert', 'quote': 'held talks', 'topics': ['law']}]";

        assertThat(sample(gold, record).tally(Figure.TOPICS)).isEqualTo(new Tally(1, 2, 1));
        assertThat(sample(gold, record).first(Kind.STATEMENT).verdict()).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void aCommitmentNeedsPartyActAndWords() {
        String gold =
                "'commitments': [{'by': ['NO'], 'statement_act': 'propose', 'action': 'open a consulate', 'due': 'the end of 2025'}]";

        Sample right = sample(gold, gold);
        Sample wrongAct =
                sample(gold, gold.replace("propose", "agree").replace("'the end of 2025'", "null"));

        assertThat(right.tally(Figure.COMMITMENTS)).isEqualTo(new Tally(1, 1, 1));
        assertThat(right.tally(Figure.DUES)).isEqualTo(new Tally(1, 1, 1));
        assertThat(wrongAct.tally(Figure.COMMITMENT_SPANS)).isEqualTo(new Tally(1, 1, 1));
        assertThat(wrongAct.tally(Figure.COMMITMENTS)).isEqualTo(new Tally(0, 1, 1));
        assertThat(wrongAct.tally(Figure.DUES)).isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void aThingIsFoundByNameOrByQuoteAndItsDetailsAreCounted() {
        Sample sample =
                sample(
                        "'instruments': [{'name': 'fisheries pact', 'status': 'signed', 'count': 1, 'quote': 'the fisheries pact'}],"
                                + " 'calendar': [{'name': 'target year', 'kind': 'deadline', 'date': '2025', 'quote': 'the end of 2025'}]",
                        "'instruments': [{'name': 'pact of fisheries', 'status': 'adopted', 'count': 1, 'quote': 'pact'}],"
                                + " 'calendar': [{'name': 'horizon', 'kind': 'deadline', 'date': '2025-12', 'quote': 'end of 2025'}]");

        assertThat(sample.tally(Figure.INSTRUMENTS)).isEqualTo(new Tally(1, 1, 1));
        assertThat(sample.tally(Figure.CALENDAR)).isEqualTo(new Tally(1, 1, 1));
        assertThat(sample.tally(Figure.NAMED_THINGS)).isEqualTo(new Tally(2, 2, 2));
        assertThat(sample.tally(Figure.THING_DETAILS)).isEqualTo(new Tally(2.5, 4, 4));
    }

    @Test
    void aFactOutOfTheNoiseIsNotClean() {
        Sample sample =
                sample(
                        "'noise': ['Share Print']",
                        "'statements': [{'speakers': ['NO'], 'act': 'assert', 'quote': 'Share  Print'},"
                                + " {'speakers': ['NO'], 'act': 'assert', 'quote': 'held talks'}]");

        assertThat(sample.tally(Figure.CLEAN)).isEqualTo(new Tally(1, 2, 2));
        assertThat(sample.first(Kind.DOCUMENT).what()).isEqualTo("noise");
    }

    @Test
    void wordsThatStandInTheReportTooAreClean() {
        Sample sample =
                sample(
                        "'noise': ['talks']",
                        "'statements': [{'speakers': ['NO'], 'act': 'assert', 'quote': 'held'}]");

        assertThat(sample.tally(Figure.CLEAN)).isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void relevanceIsComparedEvenWhereNothingIsListed() {
        assertThat(sample("'relevant': false", "'relevant': false").tally(Figure.RELEVANCE))
                .isEqualTo(new Tally(1, 1, 1));
        assertThat(sample("'relevant': false", "'relevant': true").tally(Figure.RELEVANCE))
                .isEqualTo(new Tally(0, 1, 1));
    }

    @Test
    void withoutRecordAllIsMissedEvenWhereNothingIsRelevant() {
        Sample sample = sample("'relevant': false", "");

        DocumentScore none = DocumentComparer.compare(sample.score().document(), null);

        assertThat(none.isWithoutRecord()).isTrue();
        assertThat(none.figures().of(Figure.RELEVANCE)).isEqualTo(new Tally(0, 1, 1));
    }

    private Sample statement(String speakers, String act, String quote) {
        return sample(
                "'statements': [{'speakers': ['Sigrid Haugsbø'], 'act': 'propose',"
                        + " 'quote': 'both sides open a consulate by the end of 2025'}]",
                "'statements': [{'speakers': [%s], 'act': '%s', 'quote': '%s'}]"
                        .formatted(speakers, act, quote));
    }

    private Sample sample(String gold, String record) {
        return Sample.of(folder, TEXT, gold, record);
    }
}
