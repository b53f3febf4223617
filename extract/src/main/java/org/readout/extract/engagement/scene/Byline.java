package org.readout.extract.engagement.scene;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.place.Place;
import org.readout.extract.place.Places;
import org.readout.model.BlockKind;
import org.readout.model.Placed;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** The city in the line that names who writes: "By Ana Reis in Lima", "Ana Reis, Lima". */
final class Byline {
    private static final int LENGTH = 14;

    /** A line that only its place above the report tells for a byline has no more words. */
    private static final int SHORT = 8;

    private static final WordSet BEFORE_CITY =
            WordSet.of("in", "from", ",", "|", "-", "–", "—", "·", "•");

    private final SentencedText text;
    private final Places places;

    Byline(SentencedText text, Places places) {
        this.text = text;
        this.places = places;
    }

    Optional<Placed> city() {
        int headline = text.sentences().isEmpty() ? 0 : text.sentences().getFirst().first();
        int body = body();
        for (Sentence line : text.asides()) {
            boolean told = line.block().kind() == BlockKind.BYLINE && line.size() <= LENGTH;
            boolean above =
                    line.block().kind() == BlockKind.BOILERPLATE
                            && line.size() <= SHORT
                            && headline < line.first()
                            && line.first() < body;
            if (!told && !above) {
                continue;
            }
            Placed city = within(line, told);
            if (city != null) {
                return Optional.of(city);
            }
        }
        return Optional.empty();
    }

    private int body() {
        return text.sentences().stream()
                .filter(sentence -> sentence.block().kind() == BlockKind.BODY)
                .mapToInt(Sentence::first)
                .findFirst()
                .orElse(0);
    }

    private @Nullable Placed within(Sentence line, boolean told) {
        for (int at = line.first() + 1; at + 1 < line.end(); at++) {
            if (!BEFORE_CITY.contains(text, at)) {
                continue;
            }
            PhraseTable.@Nullable Match<Place> city = places.cityAt(text, at + 1, line.end());
            if (city != null && (text.is(at, "in") || isLast(city.end(), line.end()))) {
                return new Placed(city.value().name(), text.quote(city.first(), city.end()));
            }
            if (told && text.is(at, "in") && isNameAtEnd(at + 1, line.end())) {
                return new Placed(text.phrase(at + 1, line.end()), text.quote(at + 1, line.end()));
            }
        }
        PhraseTable.@Nullable Match<Place> alone = places.cityAt(text, line.first(), line.end());
        return alone != null && alone.end() == line.end()
                ? new Placed(alone.value().name(), text.quote(alone.first(), alone.end()))
                : null;
    }

    /** Whether nothing but a day or "correspondent" follows. */
    private boolean isLast(int token, int end) {
        return token >= end
                || text.is(token, "correspondent")
                || BEFORE_CITY.contains(text, token)
                || text.is(token, ".");
    }

    /** One or two capitalised words that end the line: a town that no list has. */
    private boolean isNameAtEnd(int first, int end) {
        if (first >= end || end - first > 2) {
            return false;
        }
        for (int at = first; at < end; at++) {
            if (!text.word(at).isWord() || !text.word(at).isCapitalised()) {
                return false;
            }
        }
        return true;
    }
}
