package org.readout.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.model.EngagementKind.LETTER;
import static org.readout.model.EngagementKind.MEETING;
import static org.readout.model.EngagementKind.SIGNING;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DiscrepancyTest {
    private static Report meeting(
            String doc, String guest, String date, String place, String... offices) {
        String text = "In " + place + " Hildur Jonsdottir met " + guest + " for talks.";
        return Report.of(doc, "2026-03-05", text)
                .person("Hildur Jonsdottir", "IS")
                .person(guest, "NO", offices)
                .held(
                        MEETING,
                        date,
                        place,
                        text.substring(0, text.length() - 1),
                        "Hildur Jonsdottir",
                        guest);
    }

    private static List<String> found(Report... reports) {
        Register register = Registers.of(reports);
        return register
                .engagement(Registers.node(register, reports[0].record().document().id(), "e1"))
                .orElseThrow()
                .discrepancies()
                .stream()
                .map(
                        discrepancy ->
                                discrepancy.field().name().toLowerCase(Locale.ROOT)
                                        + discrepancy.values().stream()
                                                .map(
                                                        value ->
                                                                value.citation().doc()
                                                                        + "="
                                                                        + value.value())
                                                .toList())
                .toList();
    }

    @Test
    void slipInANameIsOneDiacriticsAreNone() {
        assertThat(
                        found(
                                meeting("a", "Pål Lundqvist", "2026-03-04", "Oslo"),
                                meeting("b", "Pal Lundqvist", "2026-03-04", "Oslo"),
                                meeting("c", "Pal Lundqvast", "2026-03-04", "Oslo")))
                .containsExactly(
                        "participant_name[a=Pål Lundqvist, b=Pal Lundqvist, c=Pal Lundqvast]");
    }

    @Test
    void shortFormOfANameIsNone() {
        assertThat(
                        found(
                                meeting("a", "Per Olav Lund", "2026-03-04", "Oslo"),
                                meeting("b", "Per Lund", "2026-03-04", "Oslo")))
                .isEmpty();
    }

    @Test
    void twoMinistriesAreOneTwoWordingsOfOneAreNot() {
        assertThat(
                        found(
                                meeting(
                                        "a",
                                        "Per Lund",
                                        "2026-03-04",
                                        "Oslo",
                                        "Trade Minister of Norway"),
                                meeting("b", "Per Lund", "2026-03-04", "Oslo", "Minister of Trade"),
                                meeting(
                                        "c",
                                        "Per Lund",
                                        "2026-03-04",
                                        "Oslo",
                                        "Minister of Health of Norway")))
                .containsExactly(
                        "office[a=Per Lund, Trade Minister of Norway, b=Per Lund, Minister of Trade,"
                                + " c=Per Lund, Minister of Health of Norway]");
    }

    @Test
    void twoDaysAreOneADayAndItsMonthAreNot() {
        assertThat(
                        found(
                                meeting("a", "Per Lund", "2026-03-04", "Oslo"),
                                meeting("b", "Per Lund", "2026-03-03", "Oslo")))
                .containsExactly("date[a=2026-03-04, b=2026-03-03]");
        assertThat(
                        found(
                                meeting("a", "Per Lund", "2026-03-04", "Oslo"),
                                meeting("b", "Per Lund", "2026-03", "Oslo")))
                .isEmpty();
    }

    @Test
    void twoCitiesAreOne() {
        assertThat(
                        found(
                                meeting("a", "Per Lund", "2026-03-04", "Oslo"),
                                meeting("b", "Per Lund", "2026-03-04", "Bergen")))
                .containsExactly("place[a=Oslo, b=Bergen]");
    }

    private static Report signing(String doc, String sentence) {
        return Report.of(doc, "2026-03-05", sentence)
                .held(SIGNING, "2026-03-04", "Oslo", sentence.substring(0, sentence.length() - 1));
    }

    @Test
    void numbersOfWhatWasSignedAreOneWhateverItIsCalled() {
        assertThat(
                        found(
                                signing("a", "They signed 12 agreements on fish."),
                                signing("b", "Twelve accords were signed on fish."),
                                signing("c", "They signed 11 documents on fish.")))
                .containsExactly("count[a=12 agreements, b=Twelve accords, c=11 documents]");
    }

    @Test
    void roughNumbersContradictNothing() {
        assertThat(
                        found(
                                signing("a", "They signed 12 agreements on fish."),
                                signing("b", "They signed about 10 agreements on fish.")))
                .isEmpty();
    }

    @Test
    void whatIsMeasuredAndNotCountedIsNone() {
        assertThat(
                        found(
                                signing("a", "They signed it after 12 years of talks on fish."),
                                signing("b", "They signed it after 11 months of talks on fish.")))
                .isEmpty();
    }

    @Test
    void anotherSenderOfALetterIsOne() {
        Report one =
                Report.of("a", "2026-03-05", "A letter from Per Lund reached Hildur Jonsdottir.")
                        .person("Per Lund", "NO")
                        .person("Hildur Jonsdottir", "IS")
                        .held(
                                LETTER,
                                "2026-03-04",
                                "Oslo",
                                "A letter",
                                "SENDER:Per Lund",
                                "RECIPIENT:Hildur Jonsdottir");
        Report two =
                Report.of(
                                "b",
                                "2026-03-05",
                                "A letter from Per Lund and Liv Berg reached Hildur Jonsdottir.")
                        .person("Per Lund", "NO")
                        .person("Liv Berg", "NO")
                        .person("Hildur Jonsdottir", "IS")
                        .held(
                                LETTER,
                                "2026-03-04",
                                "Oslo",
                                "A letter",
                                "SENDER:Per Lund",
                                "SENDER:Liv Berg",
                                "RECIPIENT:Hildur Jonsdottir");

        assertThat(found(one, two))
                .containsExactly("participant_set[a=Per Lund, b=Per Lund and Liv Berg]");
    }

    @Test
    void accountsThatAgreeHaveNone() {
        assertThat(
                        found(
                                meeting("a", "Per Lund", "2026-03-04", "Oslo", "Trade Minister"),
                                meeting("b", "Per Lund", "2026-03-04", "Oslo")))
                .isEmpty();
    }
}
