package org.readout.score.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.score.event.CodedSentence;
import org.readout.score.event.Triple;
import org.readout.score.event.Types;
import tools.jackson.core.JacksonException;

/**
 * Sentences coded by hand: one JSON object a line, in the form of PLOVER's gold standard records.
 */
public final class CodedSentences {
    private CodedSentences() {}

    /**
     * @throws UnusableInputException with file and line, where a line is no coded sentence
     */
    public static List<Line> ofFile(Path file) throws UnusableInputException {
        List<String> lines = Json.withoutMark(Json.text(file)).lines().toList();
        List<Line> sentences = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                sentences.add(line("%s:%d".formatted(file, i + 1), lines.get(i)));
            }
        }
        return sentences;
    }

    /**
     * A coded sentence.
     *
     * @param told its type as its coders named it
     */
    public record Line(CodedSentence sentence, String told) {
        public boolean isDiplomatic() {
            return CodedSentence.isDiplomatic(told);
        }
    }

    private static Line line(String place, String json) throws UnusableInputException {
        try {
            JsonObject object = Json.parse(json);
            JsonObject gold = object.objectOrNull("gold");
            if (gold == null) {
                throw new FieldException("", "'gold' is missing");
            }
            String told = gold.text("event");
            return new Line(
                    new CodedSentence(
                            object.text("id"),
                            object.text("text"),
                            Types.today(told),
                            triples(
                                    Types.today(told),
                                    codes(gold, "source"),
                                    codes(gold, "target"))),
                    told);
        } catch (JacksonException e) {
            throw new UnusableInputException(
                    "%s: not a coded sentence: not JSON: %s"
                            .formatted(place, e.getOriginalMessage()));
        } catch (FieldException e) {
            throw new UnusableInputException(
                    "%s: not a coded sentence: %s".formatted(place, e.what()));
        }
    }

    private static Set<Triple> triples(String type, List<String> actors, List<String> recipients) {
        Set<Triple> triples = new HashSet<>();
        for (String actor : actors) {
            for (String other : recipients.isEmpty() ? actors : recipients) {
                if (!recipients.isEmpty() || !other.equals(actor)) {
                    triples.add(new Triple(actor, type, other));
                }
            }
            if (recipients.isEmpty() && actors.stream().allMatch(actor::equals)) {
                triples.add(new Triple(actor, type, ""));
            }
        }
        return triples;
    }

    private static List<String> codes(JsonObject gold, String field) {
        // one record has a text where the list of targets belongs
        return gold.isList(field)
                ? gold.objects(field).stream().map(party -> code(party)).distinct().toList()
                : List.of();
    }

    /** Codes that are none: slips of the coders for Japan, Italy, Vietnam. */
    private static String code(JsonObject party) {
        String code = party.wordsOrNull("code");
        return switch (code) {
            case null -> "";
            case "JAP" -> "JPN";
            case "ITL" -> "ITA";
            case "VTN" -> "VNM";
            default -> code;
        };
    }
}
