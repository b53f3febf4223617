package org.readout.extract.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.Document;
import org.readout.model.SentencedText;
import org.readout.model.Source;
import org.readout.model.Topic;
import org.readout.text.TextReader;

class TopicReaderTest {
    private static final TopicReader READER = new TopicReader(Lexicons.bundled());

    private static SentencedText text(String captured) {
        return new TextReader().read(new Document("d", captured, Source.UNKNOWN));
    }

    private static List<Topic> topics(String captured) {
        SentencedText text = text(captured);
        return READER.of(text, 0, text.size());
    }

    @Test
    void wordsTellTheTopic() {
        assertThat(topics("build a railway and offer ten scholarships"))
                .containsExactlyInAnyOrder(Topic.RAIL, Topic.EDUCATION);
    }

    @Test
    void theWeightiestComesFirst() {
        assertThat(
                        topics("extradite drug traffickers, fight crime and train police officers")
                                .getFirst())
                .isEqualTo(Topic.LAW_ENFORCEMENT);
    }

    @Test
    void aPhraseCountsAsAWhole() {
        assertThat(topics("the law of the sea"))
                .doesNotContain(Topic.OTHER)
                .contains(Topic.MARITIME);
    }

    @Test
    void trainingPeopleIsNoMatterOfRail() {
        assertThat(topics("train forty pilots")).doesNotContain(Topic.RAIL);
    }

    @Test
    void aPlaceNamedInPassingYieldsToTheMatter() {
        assertThat(topics("mend schools in the provinces")).containsExactly(Topic.EDUCATION);
    }

    @Test
    void wordsThatTellNoneAreOther() {
        assertThat(topics("look into it")).containsExactly(Topic.OTHER);
    }

    @Test
    void wordsThatTellNoneTakeTheTopicsOfTheirContext() {
        SentencedText text =
                text("The envoy asked for more hospitals, and the minister supported the request.");
        int first = text.size() - 3;
        assertThat(READER.within(text, first, first + 2, 0, text.size()))
                .containsExactly(Topic.HEALTH);
    }
}
