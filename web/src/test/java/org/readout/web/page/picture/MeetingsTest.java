package org.readout.web.page.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.register.storage.Card;
import org.readout.resolve.node.NodeId;

class MeetingsTest {
    private static Meetings.Sample sample(String... sides) {
        return new Meetings.Sample(
                Arrays.stream(sides)
                        .map(
                                all ->
                                        new Card(
                                                new NodeId("e:0001:1-2"),
                                                "meeting",
                                                "",
                                                "",
                                                List.of(all.split(" ")),
                                                null,
                                                "",
                                                "held",
                                                null,
                                                1))
                        .toList(),
                false);
    }

    @Test
    void everyTwoOfAMeetingMeet() {
        assertThat(Meetings.pairs(sample("DK IS NO", "IS NO"), false))
                .containsExactly(
                        new Meetings.Pair("IS", "NO", 2),
                        new Meetings.Pair("DK", "IS", 1),
                        new Meetings.Pair("DK", "NO", 1));
    }

    @Test
    void bodiesMeetOnlyWhereTheyAreAskedFor() {
        Meetings.Sample sample = sample("NO org:Fjord_Union");

        assertThat(Meetings.pairs(sample, false)).isEmpty();
        assertThat(Meetings.pairs(sample, true)).hasSize(1);
    }

    @Test
    void gatheringOfManyTiesNobody() {
        assertThat(Meetings.pairs(sample("AT BE BG CY CZ DE DK EE ES"), false)).isEmpty();
    }
}
