package org.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.Actor;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.Person;
import org.readout.model.PersonId;
import org.readout.model.Source;
import org.readout.model.Span;
import org.readout.model.Statement;

/** A text too long to be read at once gives one record, as if it had been. */
class LongDocumentTest {
    private static final String FILLER = "The harbour lay quiet under the rain.\n\n";

    /** Two reports that meet in one file, a part and more apart. */
    private static final String ARCHIVE =
            Reports.TALKS
                    + "\n\n"
                    + FILLER.repeat(Parts.LONGEST / FILLER.length() + 1)
                    + Reports.CALL
                    + "\n\n"
                    + Reports.TALKS;

    private static final Engine ENGINE = new Engine(Lexicons.bundled());

    private static final DocumentRecord RECORD =
            ENGINE.read(new Document("archive", ARCHIVE, Source.UNKNOWN));

    @Test
    void partsTouchAndCoverTheWhole() {
        List<Span> parts = Parts.of(ARCHIVE);

        assertThat(parts).hasSizeGreaterThan(1);
        assertThat(parts.stream().map(part -> part.of(ARCHIVE)).collect(Collectors.joining()))
                .isEqualTo(ARCHIVE);
    }

    @Test
    void aPartEndsWhereAParagraphEnds() {
        assertThat(Parts.of(ARCHIVE).getFirst().of(ARCHIVE)).endsWith("rain.\n\n");
    }

    @Test
    void textWithoutABlankIsCutBetweenCharacters() {
        String glyphs = "a" + "\uD83D\uDE00".repeat(Parts.LONGEST);

        assertThat(Parts.of(glyphs))
                .allMatch(part -> !Character.isHighSurrogate(glyphs.charAt(part.end() - 1)));
    }

    @Test
    void everyQuoteOfTheRecordStandsInTheWholeText() {
        Evidence evidence = Evidence.of(RECORD);

        assertThat(evidence.faults()).isEmpty();
        assertThat(evidence.quotes()).isGreaterThan(40);
    }

    @Test
    void factsOfLaterPartsAreCitedWhereTheyStand() {
        assertThat(RECORD.statements())
                .anyMatch(said -> said.quote().span().start() > Parts.LONGEST);
    }

    @Test
    void somebodyToldInTwoPartsIsOnePerson() {
        assertThat(RECORD.persons()).extracting(Person::name).doesNotHaveDuplicates();
    }

    @Test
    void idsAreGivenOnce() {
        assertThat(RECORD.persons()).extracting(Person::id).doesNotHaveDuplicates();
        assertThat(RECORD.engagements()).extracting(Engagement::id).doesNotHaveDuplicates();
        assertThat(RECORD.statements()).extracting(Statement::id).doesNotHaveDuplicates();
    }

    @Test
    void whoSpeaksIsAPersonOfTheRecord() {
        Set<PersonId> known = RECORD.persons().stream().map(Person::id).collect(Collectors.toSet());

        assertThat(RECORD.statements())
                .flatExtracting(Statement::speakers)
                .filteredOn(Actor.Individual.class::isInstance)
                .extracting(speaker -> ((Actor.Individual) speaker).person())
                .isNotEmpty()
                .isSubsetOf(known);
    }

    @Test
    void onlyOneEngagementIsTheMainOne() {
        assertThat(RECORD.engagements()).filteredOn(Engagement::main).hasSize(1);
    }

    @Test
    void theTitleOfALaterPartIsNotTheWholes() {
        String report =
                "Foreign ministers of Norway and Chile hold talks in Oslo\n\n" + Reports.TALKS;
        String archive = FILLER.repeat(Parts.LONGEST / FILLER.length()) + report;

        DocumentRecord record = ENGINE.read(new Document("archive", archive, Source.UNKNOWN));

        assertThat(Parts.of(archive).getLast().of(archive)).isEqualTo(report);
        assertThat(record.relevant()).isTrue();
        assertThat(record.title()).isEmpty();
    }
}
