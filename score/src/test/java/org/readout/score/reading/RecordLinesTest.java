package org.readout.score.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordLinesTest {
    @Test
    void aRecordNeedsItsNameOnly() throws Exception {
        assertThat(RecordLines.of("x", List.of("{\"doc\": \"talks\"}")).get("talks"))
                .isEqualTo(Reading.nothing("talks"));
    }

    @Test
    void blankLinesArePassedOverAndStillCount() {
        assertThatThrownBy(
                        () -> RecordLines.of("x.jsonl", List.of("", "{\"doc\": \"a\"}", " ", "{")))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageStartingWith("x.jsonl:4: not a record: not JSON");
    }

    @Test
    void aMissingFieldIsToldByLineAndPlace() {
        assertThatThrownBy(
                        () ->
                                RecordLines.of(
                                        "x.jsonl",
                                        List.of(
                                                "{\"doc\": \"a\", \"persons\": [{\"name\": \"b\"}, {}]}")))
                .hasMessage("x.jsonl:1: not a record: persons/1: 'name' is missing");
        assertThatThrownBy(() -> RecordLines.of("x.jsonl", List.of("{}")))
                .hasMessage("x.jsonl:1: not a record: 'doc' is missing");
    }

    @Test
    void aValueOfTheWrongKindIsTold() {
        assertThatThrownBy(
                        () -> RecordLines.of("x", List.of("{\"doc\": \"a\", \"statements\": 7}")))
                .hasMessageContaining("'statements' is no list: 7");
        assertThatThrownBy(() -> RecordLines.of("x", List.of("[1]")))
                .hasMessageContaining("expected an object");
    }

    @Test
    void aSecondRecordOfADocumentIsRefused() {
        assertThatThrownBy(
                        () -> RecordLines.of("x", List.of("{\"doc\": \"a\"}", "{\"doc\": \"a\"}")))
                .hasMessage("x:2: not a record: second record of 'a'; leave one");
    }

    @Test
    void numbersOfTwoSpellingsAreOneValue() throws Exception {
        String record = "{\"doc\": \"a\", \"instruments\": [{\"name\": \"b\", \"count\": 45.0}]}";

        ThingEntry instrument =
                RecordLines.of("x", List.of(record))
                        .get("a")
                        .things(ThingKind.INSTRUMENTS)
                        .getFirst();

        assertThat(instrument.details()).containsEntry("count", "45");
    }
}
