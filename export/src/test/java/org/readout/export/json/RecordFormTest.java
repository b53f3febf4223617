package org.readout.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.export.SampleRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordFormTest {
    private static final Schema SCHEMA = schema();
    private static final String LINE = new RecordForm("readout 1").line(SampleRecord.full());

    @Test
    void aRecordWithEveryFieldIsOfTheForm() {
        assertThat(faults(LINE)).isEmpty();
    }

    @Test
    void anEmptyRecordIsOfTheForm() {
        assertThat(faults(new RecordForm("readout 1").line(SampleRecord.empty()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"version\":1' | '\"version\":2'",
                "'\"relevant\":true' | '\"relevant\":\"yes\"'",
                "'\"relevant\":true' | '\"relevant\":false'",
                "'\"kind\":\"reception\"' | '\"kind\":\"party\"'",
                "'\"act\":\"propose\"' | '\"act\":\"whisper\"'",
                "'\"date\":\"2026-05-12\"' | '\"date\":\"Tuesday\"'",
                "'\"country\":\"EE\"' | '\"country\":\"Estonia\"'",
                "'\"statement\":\"s1\",' | ''",
                "'\"start\":0' | '\"start\":-1'",
                "'\"doc\":' | '\"document\":'",
                "'\"topics\":[\"maritime\"]' | '\"topics\":[\"boats\"]'",
                "'{\"person\":\"p2\"}' | '{\"person\":\"p2\",\"country\":\"EE\"}'",
                "'\"engine\":' | '\"surprise\":1,\"engine\":'",
            })
    void anAlteredRecordIsNot(String from, String to) {
        String altered =
                LINE.replaceFirst(
                        java.util.regex.Pattern.quote(from),
                        to == null ? "" : java.util.regex.Matcher.quoteReplacement(to));

        assertThat(altered).isNotEqualTo(LINE);
        assertThat(faults(altered)).isNotEmpty();
    }

    @Test
    void aRecordWrittenPieceByPieceIsTheSameLineAndTheWriterStaysOpen() throws IOException {
        StringBuilder closed = new StringBuilder();
        StringWriter out =
                new StringWriter() {
                    @Override
                    public void close() {
                        closed.append("closed");
                    }
                };

        new RecordForm("readout 1").write(SampleRecord.full(), out);

        assertThat(out).hasToString(LINE);
        assertThat(closed).isEmpty();
    }

    @Test
    void aWriterThatFailsIsToldAsItFailed() {
        Writer full =
                new Writer() {
                    @Override
                    public void write(char[] chars, int from, int length) throws IOException {
                        throw new IOException("no room");
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };

        assertThatThrownBy(() -> new RecordForm("readout 1").write(SampleRecord.full(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("no room");
    }

    @Test
    void aRecordIsOneLine() {
        assertThat(LINE).doesNotContain("\n");
    }

    @Test
    void everyQuoteStandsWhereItSays() {
        List<JsonNode> words = new ArrayList<>();
        collect(tree(LINE), words);

        assertThat(words)
                .hasSize(20)
                .allSatisfy(
                        node -> {
                            String quote =
                                    node.has("quote")
                                            ? node.get("quote").asString()
                                            : node.get("action").asString();
                            int start = node.get("start").asInt();
                            assertThat(SampleRecord.TEXT.substring(start, node.get("end").asInt()))
                                    .isEqualTo(quote);
                        });
    }

    @Test
    void twoPersonsOfOneNameAreToldApartById() {
        JsonNode record = tree(LINE);
        JsonNode participants = record.at("/engagements/0/participants");

        assertThat(participants.get(0).get("name")).isEqualTo(participants.get(1).get("name"));
        assertThat(participants.get(0).get("person").asString()).isEqualTo("p1");
        assertThat(participants.get(1).get("person").asString()).isEqualTo("p2");
        assertThat(record.at("/statements/0/speakers_ref/0/person").asString()).isEqualTo("p2");
        assertThat(record.at("/commitments/0/by_ref/0/person").asString()).isEqualTo("p2");
    }

    @Test
    void actorsAreLabelledByNameCodeAndBody() {
        JsonNode statements = tree(LINE).get("statements");

        assertThat(statements.at("/0/speakers/0").asString()).isEqualTo("Liis Saar");
        assertThat(statements.at("/0/addressee").asString()).isEqualTo("EE");
        assertThat(statements.at("/1/speakers/1").asString()).isEqualTo("org:Joint Sea Commission");
        assertThat(statements.at("/1/engagement").isNull()).isTrue();
    }

    @Test
    void namesAndValuesAreOnOneLineAndTheirWordsAreExact() {
        JsonNode guest = tree(LINE).at("/engagements/0/participants/1");

        assertThat(guest.get("capacity").asString())
                .isEqualTo("special envoy of President Ivo Kranj");
        assertThat(guest.at("/capacity_at/quote").asString())
                .isEqualTo("special envoy\nof President Ivo Kranj");
    }

    private static void collect(JsonNode node, List<JsonNode> words) {
        if (node.has("start") && !node.has("message")) {
            words.add(node);
        }
        node.forEach(child -> collect(child, words));
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private static List<Error> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static Schema schema() {
        try (InputStream in = RecordForm.class.getResourceAsStream("record.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
