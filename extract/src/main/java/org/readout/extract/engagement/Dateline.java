package org.readout.extract.engagement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.place.Place;
import org.readout.extract.place.Places;
import org.readout.model.BlockKind;
import org.readout.model.Placed;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** The city that a report is sent from: "OSLO, May 3 (Agency) - ...". */
final class Dateline {
    /** A dateline's dash, bracket or colon stands within this many tokens of its city. */
    private static final int LENGTH = 14;

    private final SentencedText text;
    private final Places places;

    Dateline(SentencedText text, Places places) {
        this.text = text;
        this.places = places;
    }

    Optional<Placed> city() {
        Optional<Placed> dateline = dateline();
        return dateline.isPresent() ? dateline : byline();
    }

    /** "By Ana Reis in Lima", "From our correspondent in Lima": where the report is written. */
    private Optional<Placed> byline() {
        for (Sentence aside : text.asides()) {
            if (aside.block().kind() != BlockKind.BYLINE || aside.size() > LENGTH) {
                continue;
            }
            for (int at = aside.first() + 1; at + 1 < aside.end(); at++) {
                PhraseTable.@Nullable Match<Place> city =
                        text.is(at, "in") ? places.cityAt(text, at + 1, aside.end()) : null;
                if (city != null) {
                    return Optional.of(placed(city));
                }
                if (text.is(at, "in") && isNameAtEnd(at + 1, aside.end())) {
                    return Optional.of(
                            new Placed(
                                    text.phrase(at + 1, aside.end()),
                                    text.quote(at + 1, aside.end())));
                }
            }
        }
        return Optional.empty();
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

    private Optional<Placed> dateline() {
        for (Sentence aside : text.asides()) {
            if (aside.block().kind() == BlockKind.DATELINE) {
                Placed city = cityWithin(aside.first(), aside.end());
                if (city != null) {
                    return Optional.of(city);
                }
            }
        }
        for (Sentence sentence : text.sentences()) {
            if (sentence.block().kind() == BlockKind.BODY) {
                Placed city = opening(sentence, sentence.first());
                if (city != null) {
                    return Optional.of(city);
                }
                // a report opens with its dateline; later paragraphs have none
                if (sentence.size() > LENGTH) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** The city in capitals that the sentence opens with as its dateline, signs before it aside. */
    Optional<Placed> inCapitals(Sentence sentence) {
        int first = sentence.first();
        while (first < sentence.end() && !text.word(first).isWord()) {
            first++;
        }
        boolean capitals =
                first < sentence.end()
                        && text.word(first).isAllCaps()
                        && text.form(first).length() > 1;
        return capitals ? Optional.ofNullable(opening(sentence, first)) : Optional.empty();
    }

    /** The city among the tokens of a dateline's own block. */
    Optional<Placed> within(int first, int end) {
        return Optional.ofNullable(cityWithin(first, end));
    }

    private @Nullable Placed opening(Sentence sentence, int first) {
        PhraseTable.@Nullable Match<Place> city = places.cityAt(text, first, sentence.end());
        if (city == null) {
            return null;
        }
        for (int at = city.end(); at < Math.min(sentence.end(), city.end() + LENGTH); at++) {
            String form = text.form(at);
            boolean mark =
                    form.equals("-")
                            || form.equals("–")
                            || form.equals("—")
                            || form.equals("--")
                            || form.equals("(")
                            || form.equals(":")
                            || form.equals(".") && at <= city.end() + 1;
            if (mark) {
                return placed(city);
            }
        }
        return null;
    }

    private @Nullable Placed cityWithin(int first, int end) {
        for (int at = first; at < end; at++) {
            PhraseTable.@Nullable Match<Place> city = places.cityAt(text, at, end);
            if (city != null) {
                return placed(city);
            }
        }
        return null;
    }

    private Placed placed(PhraseTable.Match<Place> city) {
        return new Placed(city.value().name(), text.quote(city.first(), city.end()));
    }
}
